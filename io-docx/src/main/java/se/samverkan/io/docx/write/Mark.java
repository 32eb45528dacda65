package se.samverkan.io.docx.write;

import java.util.Optional;

/**
 * A mark before a block, taken apart into what a list says of it and what it counts.
 *
 * @param look what a list says
 * @param number what it counts, or nothing if it does not
 */
record Mark(Look look, Optional<Integer> number) {

    /** Where the number stands in {@link Look#text()}. */
    static final char SLOT = '%';

    /**
     * What a list says of its marks.
     *
     * @param format how numbers are written; bullets are no numbers
     * @param text the mark, with {@link #SLOT} for the number
     */
    record Look(NumberFormat format, String text) {

        static final Look NONE = new Look(NumberFormat.NONE, "");
    }

    /**
     * Takes a mark apart.
     *
     * @param text the mark
     * @param next the mark that would come next in the list: of several ways to read a mark, "i)" for example, the one that goes on is taken
     */
    static Mark of(String text, Optional<Mark> next) {
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
        boolean letter = text.length() == 1 && !isDigit(text.charAt(0));
        return counted.filter(mark -> !letter || counted.equals(next))
                .orElseGet(() -> new Mark(new Look(NumberFormat.BULLET, text), Optional.empty()));
    }

    private static Optional<Mark> counted(String text, int start, int end, Optional<Mark> next) {
        String written = text.substring(start, end);
        String frame = text.substring(0, start) + SLOT + text.substring(end);
        Optional<Mark> least = Optional.empty();
        for (NumberFormat format : NumberFormat.COUNTING) {
            Optional<Integer> number = format.parse(written);
            if (number.isPresent()) {
                Optional<Mark> reading = Optional.of(new Mark(new Look(format, frame), number));
                if (reading.equals(next)) {
                    return reading;
                }
                least = least.filter(mark -> mark.count() <= reading.get().count())
                        .or(() -> reading);
            }
        }
        return least;
    }

    private int count() {
        return number.orElse(0);
    }

    /** The mark of the entry after this one. */
    Mark next() {
        return new Mark(look, number.map(n -> n + 1));
    }

    /** Whether a list can show it: what has the sign of a slot in itself cannot be told from one that has a slot. */
    boolean isListable() {
        int last = look.text().lastIndexOf(SLOT);
        boolean plain = number.isPresent() ? look.text().indexOf(SLOT) == last : last < 0;
        return plain && !hasControls(look.text());
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCounter(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
