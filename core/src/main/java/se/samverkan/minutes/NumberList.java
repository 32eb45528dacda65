package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;

/**
 * Numbers as a text refers to them: "2", "8e", "1 och 3", "4–6", "A".
 *
 * @param values each number, folded, in order; a range in full
 * @param end the offset after the last
 */
record NumberList(List<String> values, int end) {

    private static final int LONGEST = 5;
    private static final int WIDEST_RANGE = 20;

    /** The numbers from an offset on, blanks aside; none if something else stands there. */
    static NumberList at(String text, int from, Words words) {
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
            at = range ? end + 1 : joined(folded, end, words);
            next = at > end ? token(text, at) : Optional.empty();
        }
        return new NumberList(values, end);
    }

    /** What lies between the last value and this one. */
    private static void addRange(List<String> values, String last) {
        List<Integer> ends = Numerals.in(values.get(values.size() - 1) + " " + last);
        boolean plain = ends.size() == 2 && ends.get(1) - ends.get(0) <= WIDEST_RANGE;
        for (int n = plain ? ends.get(0) + 1 : Integer.MAX_VALUE; plain && n < ends.get(1); n++) {
            values.add(Integer.toString(n));
        }
    }

    private static int joined(String folded, int end, Words words) {
        if (folded.startsWith(", ", end)) {
            return end + 2;
        }
        int at = blanks(folded, end);
        return words.get("joiner")
                .startingAt(folded, at)
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

    /** Whether none of the numbers could be the number of something else: each has a letter or a point. */
    boolean isOfItems() {
        return values.stream().allMatch(value -> value.chars().anyMatch(c -> c == '.' || Character.isLetter(c)));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** What follows the numbers in a folded text, the same words as a list of phrases starts with. */
    Optional<Lexicon.Match> followedBy(Lexicon lexicon, String folded) {
        return lexicon.startingAt(folded, blanks(folded, end));
    }
}
