package se.samverkan.testkit.generate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sentences of one kind, with slots for what they speak of.
 *
 * <p>A sentence is told by two numbers: which it is, and what fills its slots. Small ones give the plainest words.
 */
public final class Sentences {

    private static final Map<String, Sentences> KINDS = new ConcurrentHashMap<>();

    private final List<Template> templates;

    private Sentences(List<Template> templates) {
        this.templates = templates;
    }

    /** A sentence cut at its slots: what stands before each, the slot, and what stands last. */
    private record Template(List<String> before, List<String> slots, String last) {

        static Template of(String sentence) {
            List<String> before = new ArrayList<>();
            List<String> slots = new ArrayList<>();
            int from = 0;
            for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
                int close = sentence.indexOf('}', open);
                before.add(sentence.substring(from, open));
                slots.add(sentence.substring(open + 1, close));
                from = close + 1;
            }
            return new Template(List.copyOf(before), List.copyOf(slots), sentence.substring(from));
        }

        String fill(Slots words, int pick) {
            StringBuilder text = new StringBuilder();
            int rest = pick;
            for (int i = 0; i < slots.size(); i++) {
                // {name} and {other} have one number, so that they are two people.
                boolean other = slots.get(i).equals("other");
                rest = i == 0 || other ? rest : rest * 7 / 3;
                text.append(before.get(i)).append(words.fill(slots.get(i), rest));
            }
            return text.append(last).toString();
        }
    }

    /**
     * The sentences of a kind.
     *
     * @param name the name of their file, without its ending
     * @return the sentences
     * @throws IllegalArgumentException if there are none such
     */
    public static Sentences of(String name) {
        return KINDS.computeIfAbsent(
                name,
                file -> new Sentences(
                        Words.list(file).stream().map(Template::of).toList()));
    }

    /** {@return how many there are} */
    public int size() {
        return templates.size();
    }

    /**
     * A sentence.
     *
     * @param number which, from 0; a number beyond the last begins again
     * @param pick what fills the slots, from 0 to 100 000
     * @param words what they are filled from
     * @return the sentence
     */
    public String get(int number, int pick, Slots words) {
        return templates.get(number % templates.size()).fill(words, pick);
    }
}
