package se.samverkan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * A name in the forms by which it is compared.
 *
 * @param closed the name as written, with nothing between its words: blanks and hyphens part no names
 * @param numbers its numbers, in order
 * @param readings its words as written, and without their endings where that makes a difference
 * @param ordered whether the order of its words counts
 */
record NameForm(String closed, List<String> numbers, List<List<NameWord>> readings, boolean ordered) {

    /** A name of fewer letters keeps its last s: "Mats", "Ros". */
    private static final int SHORTEST_BEFORE_GENITIVE = 4;

    static NameForm ofPerson(String name, Vocabulary vocabulary) {
        List<NameWord> words = NameWord.of(name);
        List<NameWord> plain = withCode(words, false);
        if (!plain.isEmpty()) {
            NameWord last = plain.remove(plain.size() - 1);
            plain.add(last.withKey(withoutGenitive(
                    last.key(), vocabulary.lexicon("genitive").phrases().keySet())));
        }
        return of(plain, List.of(plain), true);
    }

    static NameForm ofUnit(String name, Vocabulary vocabulary) {
        UnitWords forms = UnitWords.of(vocabulary);
        List<NameWord> words = forms.asWritten(NameWord.of(name));
        List<NameWord> basic = forms.basic(words);
        return of(words, basic.isEmpty() ? List.of(words) : List.of(basic, words), false);
    }

    static NameForm ofAbbreviation(String name, Vocabulary vocabulary) {
        List<NameWord> words = withCode(UnitWords.of(vocabulary).asWritten(withCode(NameWord.of(name), true)), false);
        return of(words, words.size() == 1 ? List.of(words) : List.of(), true);
    }

    /** In a name of a person capitals are no code, and of an abbreviation they are the letters among which a slip is looked for. */
    private static List<NameWord> withCode(List<NameWord> words, boolean code) {
        return words.stream().map(word -> word.withCode(code)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static NameForm of(List<NameWord> words, List<List<NameWord>> readings, boolean ordered) {
        String closed = words.stream().map(NameWord::key).collect(Collectors.joining());
        List<String> numbers =
                words.stream().flatMap(word -> numbers(word.key()).stream()).toList();
        return new NameForm(closed, numbers, readings, ordered || !numbers.isEmpty());
    }

    Nearness nearness(NameForm other, BiPredicate<String, String> isSlip) {
        if (closed.isEmpty() || !numbers.equals(other.numbers)) {
            return closed.isEmpty() && other.closed.isEmpty() ? Nearness.SAME : Nearness.OTHER;
        }
        if (closed.equals(other.closed) || keys().stream().anyMatch(other.keys()::contains)) {
            return Nearness.SAME;
        }
        for (List<NameWord> one : readings) {
            for (List<NameWord> two : other.readings) {
                if (hasOneSlip(one, two, isSlip)) {
                    return Nearness.VARIANT;
                }
            }
        }
        return Nearness.OTHER;
    }

    /** What names that are the same have one of in common. */
    List<String> keys() {
        return readings.stream().map(this::key).toList();
    }

    /** The key of a reading. */
    String key(List<NameWord> reading) {
        List<String> keys = new ArrayList<>(reading.stream().map(NameWord::key).toList());
        if (!ordered) {
            keys.sort(null);
        }
        return String.join(" ", keys);
    }

    private boolean hasOneSlip(List<NameWord> one, List<NameWord> two, BiPredicate<String, String> isSlip) {
        if (one.size() != two.size()) {
            return false;
        }
        List<NameWord> mine = ordered ? differing(one, two) : without(one, two);
        List<NameWord> others = ordered ? differing(two, one) : without(two, one);
        return mine.size() == 1
                && others.size() == 1
                && !mine.get(0).code()
                && !others.get(0).code()
                && isSlip.test(mine.get(0).key(), others.get(0).key());
    }

    private static List<NameWord> differing(List<NameWord> words, List<NameWord> others) {
        List<NameWord> differing = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).key().equals(others.get(i).key())) {
                differing.add(words.get(i));
            }
        }
        return differing;
    }

    private static List<NameWord> without(List<NameWord> words, List<NameWord> others) {
        List<String> gone = new ArrayList<>(others.stream().map(NameWord::key).toList());
        return words.stream().filter(word -> !gone.remove(word.key())).toList();
    }

    private static String withoutGenitive(String key, Set<String> genitives) {
        String bare = key;
        for (String genitive : genitives) {
            int length = key.length() - genitive.length();
            if (key.endsWith(genitive) && length >= SHORTEST_BEFORE_GENITIVE && length < bare.length()) {
                bare = key.substring(0, length);
            }
        }
        return bare;
    }

    private static List<String> numbers(String key) {
        List<String> numbers = new ArrayList<>();
        int from = 0;
        while (from < key.length()) {
            int to = from;
            while (to < key.length() && Character.isDigit(key.charAt(to))) {
                to++;
            }
            if (to > from) {
                numbers.add(key.substring(from, to));
            }
            from = to + 1;
        }
        return numbers;
    }
}
