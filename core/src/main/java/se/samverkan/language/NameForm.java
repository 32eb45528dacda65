package se.samverkan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A name in the forms by which it is compared: as written, with nothing between its words, since blanks and hyphens part no names; its numbers; and its
 * readings, which are its words as written, and without their endings where that makes a difference.
 */
final class NameForm {

    /** A name of fewer letters keeps its last s: "Mats", "Ros". */
    private static final int SHORTEST_BEFORE_GENITIVE = 4;

    private final String closed;
    private final List<String> numbers;
    private final List<List<NameWord>> readings;
    private final boolean ordered;
    private final List<String> keys;

    /**
     * @param ordered whether the order of its words counts; it always does where numbers are among them
     */
    private NameForm(List<NameWord> words, List<List<NameWord>> readings, boolean ordered) {
        StringBuilder joined = new StringBuilder();
        List<String> found = new ArrayList<>(0);
        for (NameWord word : words) {
            joined.append(word.key());
            addNumbers(word.key(), found);
        }
        this.closed = joined.toString();
        this.numbers = found;
        this.readings = readings;
        this.ordered = ordered || !found.isEmpty();
        this.keys = new ArrayList<>(readings.size());
        for (List<NameWord> reading : readings) {
            keys.add(key(reading));
        }
    }

    static NameForm ofPerson(String name, Vocabulary vocabulary) {
        List<NameWord> plain = withCode(NameWord.of(name), false);
        if (!plain.isEmpty()) {
            int last = plain.size() - 1;
            String key = plain.get(last).key();
            plain.set(
                    last,
                    plain.get(last)
                            .withKey(withoutGenitive(
                                    key,
                                    vocabulary.lexicon("genitive").phrases().keySet())));
        }
        return new NameForm(plain, List.of(plain), true);
    }

    static NameForm ofUnit(String name, Vocabulary vocabulary) {
        UnitWords forms = UnitWords.of(vocabulary);
        List<NameWord> words = forms.asWritten(NameWord.of(name));
        List<NameWord> basic = forms.basic(words);
        boolean same = basic.isEmpty() || NameWord.keys(basic).equals(NameWord.keys(words));
        return new NameForm(words, same ? List.of(words) : List.of(basic, words), false);
    }

    static NameForm ofAbbreviation(String name, Vocabulary vocabulary) {
        List<NameWord> words = withCode(UnitWords.of(vocabulary).asWritten(withCode(NameWord.of(name), true)), false);
        return new NameForm(words, words.size() == 1 ? List.of(words) : List.of(), true);
    }

    /** In a name of a person capitals are no code, and of an abbreviation they are the letters among which a slip is looked for. */
    private static List<NameWord> withCode(List<NameWord> words, boolean code) {
        List<NameWord> changed = new ArrayList<>(words.size());
        for (NameWord word : words) {
            changed.add(word.withCode(code));
        }
        return changed;
    }

    Nearness nearness(NameForm other, BiPredicate<String, String> isSlip) {
        if (closed.isEmpty() || !numbers.equals(other.numbers)) {
            return closed.isEmpty() && other.closed.isEmpty() ? Nearness.SAME : Nearness.OTHER;
        }
        if (closed.equals(other.closed) || keys.stream().anyMatch(other.keys::contains)) {
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

    String closed() {
        return closed;
    }

    List<List<NameWord>> readings() {
        return readings;
    }

    /** What names that are the same have one of in common. */
    List<String> keys() {
        return keys;
    }

    /** The key of a reading. */
    String key(List<NameWord> reading) {
        if (reading.size() == 1) {
            return reading.get(0).key();
        }
        List<String> words = new ArrayList<>(reading.size());
        for (NameWord word : reading) {
            words.add(word.key());
        }
        if (!ordered) {
            words.sort(null);
        }
        return String.join(" ", words);
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

    private static void addNumbers(String key, List<String> numbers) {
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
    }
}
