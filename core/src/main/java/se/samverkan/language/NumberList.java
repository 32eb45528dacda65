package se.samverkan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers as a text refers to them: "2", "8e", "1 och 3", "4–6", "A". Immutable. */
public final class NumberList {

    private static final int LONGEST = 5;
    private static final int WIDEST_RANGE = 20;

    private final List<String> values;
    private final int end;

    private NumberList(List<String> values, int end) {
        this.values = List.copyOf(values);
        this.end = end;
    }

    /**
     * No numbers at all.
     *
     * @param end the offset at which there are none
     * @return an empty list
     */
    public static NumberList none(int end) {
        return new NumberList(List.of(), end);
    }

    /**
     * The numbers from an offset of a text on, blanks aside.
     *
     * @param text a clean text
     * @param from the offset
     * @param joiner words that part two numbers: "och", "samt"
     * @return the numbers; none if something else stands there
     */
    public static NumberList at(String text, int from, Lexicon joiner) {
        String folded = Text.fold(text);
        List<String> values = new ArrayList<>();
        int end = from;
        int at = blanks(text, from);
        Optional<Integer> next = token(text, at);
        boolean range = false;
        while (next.isPresent()) {
            String value = folded.substring(at, next.get());
            if (range) {
                addRange(values, value);
            }
            values.add(value);
            end = next.get();
            range = folded.startsWith("-", end);
            at = range ? end + 1 : joined(folded, end, joiner);
            next = at > end ? token(text, at) : Optional.empty();
        }
        return new NumberList(values, end);
    }

    /** What lies between the last value and this one. */
    private static void addRange(List<String> values, String last) {
        String first = values.get(values.size() - 1);
        if (isPlain(first) && isPlain(last)) {
            int low = Integer.parseInt(first);
            int high = Integer.parseInt(last);
            for (int n = low + 1; high - low <= WIDEST_RANGE && n < high; n++) {
                values.add(Integer.toString(n));
            }
        }
    }

    private static boolean isPlain(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int joined(String folded, int end, Lexicon joiner) {
        if (folded.startsWith(", ", end)) {
            return end + 2;
        }
        int at = blanks(folded, end);
        return joiner.startingAt(folded, at)
                .map(match -> blanks(folded, match.end()))
                .orElse(end);
    }

    private static int blanks(String text, int from) {
        int at = Math.min(from, text.length());
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where a number that starts at an offset ends: digits, parted by points, perhaps with a letter; or one capital. */
    private static Optional<Integer> token(String text, int at) {
        int end = at;
        while (end < text.length() && isPart(text, end)) {
            end++;
        }
        boolean digits = end > at && isDigit(text.charAt(at));
        boolean letter = end < text.length() && Character.isLetter(text.charAt(end));
        end += letter && (digits || Character.isUpperCase(text.charAt(at))) ? 1 : 0;
        boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return end > at && end - at <= LONGEST && whole ? Optional.of(end) : Optional.empty();
    }

    /** A digit, or a point or stroke between two. */
    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        boolean between = (c == '.' || c == '/')
                && at > 0
                && isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && isDigit(text.charAt(at + 1));
        return isDigit(c) || between;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@return each number, folded, in order; a range in full} */
    public List<String> values() {
        return values;
    }

    /** {@return the offset after the last number} */
    public int end() {
        return end;
    }

    /** {@return whether none of the numbers could be the number of something else: each has a letter or a point} */
    public boolean isOfItems() {
        return values.stream().allMatch(value -> value.chars().anyMatch(c -> c == '.' || Character.isLetter(c)));
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * The phrase that follows the numbers.
     *
     * @param lexicon the phrases
     * @param folded the text that the numbers stand in, folded
     * @return the phrase, if one of those follows
     */
    public Optional<Lexicon.Match> followedBy(Lexicon lexicon, String folded) {
        return lexicon.startingAt(folded, blanks(folded, end));
    }
}
