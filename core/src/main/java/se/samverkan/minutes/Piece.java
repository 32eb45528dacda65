package se.samverkan.minutes;

import se.samverkan.language.Text;

/**
 * A stretch of the text of an outline that never loses where it stands.
 *
 * @param block the index of the block in the outline
 * @param start the offset of the first character in the block's text
 * @param text the characters themselves
 */
record Piece(int block, int start, String text) {

    int end() {
        return start + text.length();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The part between two offsets of this piece. */
    Piece sub(int from, int to) {
        return new Piece(block, start + from, text.substring(from, to));
    }

    /** The part from an offset of this piece on. */
    Piece from(int from) {
        return sub(from, text.length());
    }

    /** All from this piece to the end of a later one in the same block; between them stand only blanks. */
    Piece through(Piece later) {
        return new Piece(block, start, text + "\n".repeat(later.start - end()) + later.text);
    }

    /** The piece without blanks at its ends. */
    Piece strip() {
        int from = 0;
        int to = text.length();
        while (from < to && Text.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Text.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : sub(from, to);
    }

    /** The piece without blanks and without these characters at its ends. */
    Piece strip(String marks) {
        int from = 0;
        int to = text.length();
        while (from < to && isOneOf(text.charAt(from), marks)) {
            from++;
        }
        while (to > from && isOneOf(text.charAt(to - 1), marks)) {
            to--;
        }
        return sub(from, to);
    }

    /** The words, blanks squeezed. */
    String words() {
        return Text.squeeze(text);
    }

    String folded() {
        return Text.fold(text);
    }

    private static boolean isOneOf(char c, String marks) {
        return Text.isBlank(c) || marks.indexOf(c) >= 0;
    }
}
