package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.language.NameWord;
import se.samverkan.language.NearEquality;
import se.samverkan.language.NearNames;
import se.samverkan.language.Text;
import se.samverkan.language.Vocabulary;
import se.samverkan.language.WordSet;

/** Finds names of people in a text that are misspellings of known ones. Only names of several words are looked for: one word is soon another's. */
final class MisspeltNames {

    private static final Set<String> GENITIVES =
            Vocabulary.swedish().lexicon("genitive").phrases().keySet();

    private final RollNames roll;

    /** What all misspellings have a word of. */
    private final WordSet words;

    private @Nullable Names names;

    /**
     * A misspelling.
     *
     * @param written the name as it is written
     * @param right the name that is meant
     */
    record Slip(String written, String right) {

        /** Whether putting one for the other mends it: an ending would be lost. */
        boolean isObvious() {
            return written.charAt(written.length() - 1) == right.charAt(right.length() - 1);
        }
    }

    /** The names, each in the forms by which another is held against them; made when a text has a word of one. */
    private static final class Names {

        private final List<String> all;
        private final Set<String> whole = new HashSet<>();
        private final Set<Integer> lengths = new HashSet<>();
        private @Nullable NearNames near;

        Names(List<String> all) {
            this.all = all;
            for (String name : all) {
                String key = Text.key(name);
                whole.add(key);
                int blanks = blanks(key);
                if (blanks > 0) {
                    lengths.add(blanks + 1);
                }
            }
        }

        private static int blanks(String key) {
            int blanks = 0;
            for (int at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
                blanks++;
            }
            return blanks;
        }

        /** Made when a name is found that is none of the known ones: in most minutes there is no such. */
        NearNames near() {
            NearNames made = near != null ? near : NearNames.of(NearEquality.PERSON, all, Vocabulary.swedish());
            near = made;
            return made;
        }
    }

    MisspeltNames(RollNames roll) {
        this.roll = roll;
        List<String> parts = new ArrayList<>();
        roll.people().forEach(person -> addParts(person.words(), parts));
        words = WordSet.of(parts);
    }

    /** The words of a name: all but one of them a misspelling has, the last perhaps in the genitive, or not in it. */
    private static void addParts(List<NameWord> name, List<String> parts) {
        if (name.isEmpty()) {
            return;
        }
        name.forEach(word -> parts.add(word.key()));
        String last = name.get(name.size() - 1).key();
        for (String genitive : GENITIVES) {
            parts.add(last + genitive);
            if (last.endsWith(genitive)) {
                parts.add(last.substring(0, last.length() - genitive.length()));
            }
        }
    }

    /** What all misspellings have a word of. */
    WordSet words() {
        return words;
    }

    /** The misspellings in a text, each once, in order. */
    Set<Slip> in(Said said) {
        return roll.has(said.text()) ? Set.of() : in(said.text(), said.folded(), names());
    }

    private static Set<Slip> in(String text, String folded, Names names) {
        Set<Slip> slips = new LinkedHashSet<>();
        for (int start = 0; start < text.length(); start++) {
            if (startsName(text, folded, start)) {
                for (int length : names.lengths) {
                    int end = end(text, folded, start, length);
                    if (end > 0 && !names.whole.contains(folded.substring(start, end))) {
                        add(text.substring(start, end), names, slips);
                    }
                }
            }
        }
        return slips;
    }

    private static void add(String written, Names names, Set<Slip> slips) {
        List<String> meant = names.near().variants(written);
        if (meant.size() == 1) {
            slips.add(new Slip(written, meant.get(0)));
        }
    }

    private Names names() {
        Names made = names != null ? names : new Names(roll.names());
        names = made;
        return made;
    }

    /** Whether a capital letter stands at the beginning of a word; most characters are small letters and blanks, told at a glance. */
    private static boolean startsName(String text, String folded, int at) {
        char c = text.charAt(at);
        return (c < 'a' || c > 'z')
                && c > ' '
                && c != folded.charAt(at)
                && Character.isUpperCase(c)
                && (at == 0 || !isInName(folded.charAt(at - 1)));
    }

    /** Where so many words end that follow each other with a blank between them, the last with a capital; 0 if there are fewer. */
    private static int end(String text, String folded, int start, int words) {
        int at = start;
        for (int i = 0; i < words; i++) {
            boolean last = i == words - 1;
            if (at >= text.length()
                    || !isInName(folded.charAt(at))
                    || last && !Character.isUpperCase(text.charAt(at))) {
                return 0;
            }
            while (at < text.length() && isInName(folded.charAt(at))) {
                at++;
            }
            if (!last && (at >= text.length() || text.charAt(at) != ' ')) {
                return 0;
            }
            at += last ? 0 : 1;
        }
        return at;
    }

    private static boolean isInName(char folded) {
        return folded == '-' || Character.isLetterOrDigit(folded);
    }
}
