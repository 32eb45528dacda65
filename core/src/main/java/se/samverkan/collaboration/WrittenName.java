package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.language.Text;

/**
 * A name as it is written, taken apart at the first comma or parenthesis: "Anna Berg, VÄF", "Anna Berg (enhetschef)". The comma of "Berg, Anna" parts
 * nothing; that shows when the whole fits somebody.
 *
 * @param whole all of it
 * @param main what stands before
 * @param beside what stands after, piece by piece
 */
record WrittenName(String whole, String main, List<String> beside) {

    static WrittenName of(String text) {
        List<String> pieces = pieces(text);
        return pieces.isEmpty()
                ? new WrittenName("", "", List.of())
                : new WrittenName(trimmed(text), pieces.get(0), pieces.subList(1, pieces.size()));
    }

    /** A name and, told apart from it, what stands beside it. */
    static WrittenName of(String name, String beside) {
        return new WrittenName(trimmed(name), trimmed(name), pieces(beside));
    }

    boolean isParted() {
        return !main.equals(whole);
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ",()\n".indexOf(text.charAt(i)) >= 0) {
                String piece = trimmed(text.substring(from, i));
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    /** The text without the marks around it. A full stop at its end stays: it can belong to a letter that is short for a name. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isMark(text.charAt(from))) {
            from++;
        }
        while (to > from && isMark(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isMark(char c) {
        return Text.isBlank(c) || ":,;-–—()*".indexOf(c) >= 0;
    }
}
