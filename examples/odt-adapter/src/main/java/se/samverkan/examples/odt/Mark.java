package se.samverkan.examples.odt;

import java.util.List;
import java.util.Optional;

/**
 * A mark before a list entry, taken apart into what its list style says and what it counts.
 *
 * @param style what the list style says
 * @param number what it counts, or nothing if it does not
 */
record Mark(Look style, Optional<Integer> number) {

    private static final List<String> FORMATS = List.of("1", "i", "I", "a", "A");

    /**
     * What a list style says of marks.
     *
     * @param bullet the bullet, empty for none
     * @param format how numbers are written, empty for none
     * @param prefix what stands before the number, or the whole mark if it neither counts nor is one character
     * @param suffix what stands after the number
     */
    record Look(String bullet, String format, String prefix, String suffix) {

        static final Look NONE = new Look("", "", "", "");

        /** How many characters a mark of this look takes, about. */
        int width() {
            return bullet.length() + prefix.length() + suffix.length() + 2 * format.length();
        }
    }

    /**
     * Takes a mark apart.
     *
     * @param mark the mark
     * @param next the mark that would come next in the list: of several ways to read a mark, "i)" for example, the one that goes on is taken
     */
    static Mark of(Optional<String> mark, Optional<Mark> next) {
        String text = mark.orElse("");
        if (text.isBlank()) {
            return new Mark(Look.NONE, Optional.empty());
        }
        int end = text.length();
        while (end > 0 && !isCounter(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isCounter(text.charAt(start - 1))) {
            start--;
        }
        Optional<Mark> counted = counted(text, start, end, next);
        boolean single = text.codePointCount(0, text.length()) == 1;
        if (counted.isPresent() && (!single || counted.equals(next) || isDigit(text.charAt(0)))) {
            return counted.get();
        }
        boolean symbol = text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
        Look look = single && !symbol ? new Look(text, "", "", "") : new Look("", "", text, "");
        return new Mark(look, Optional.empty());
    }

    private static Optional<Mark> counted(String text, int start, int end, Optional<Mark> next) {
        Optional<Mark> lowest = Optional.empty();
        for (String format : FORMATS) {
            Look look = new Look("", format, text.substring(0, start), text.substring(end));
            Optional<Mark> mark = NumberFormat.parse(format, text.substring(start, end))
                    .map(number -> new Mark(look, Optional.of(number)));
            if (mark.isPresent() && mark.equals(next)) {
                return mark;
            }
            if (lowest.isEmpty()
                    || mark.isPresent() && mark.get().count() < lowest.get().count()) {
                lowest = mark;
            }
        }
        return lowest;
    }

    private int count() {
        return number.orElse(0);
    }

    /** The mark of the entry after this one. */
    Mark next() {
        return new Mark(style, number.map(n -> n + 1));
    }

    private static boolean isCounter(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
