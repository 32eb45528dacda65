package se.samverkan.io.text;

import java.util.List;

/** Recognises headings that are underlined on the next line, with {@code =} for level 1 and {@code -} for level 2, about as long as they are. */
final class Underlines {

    private static final int LEAST = 4;
    private static final int DIFFERENCE = 3;

    private Underlines() {}

    /** The level of the heading that a line is by the line under it, 0 if it is none. */
    static int level(List<Line> lines, Role[] roles, int i) {
        boolean alone = (i == 0 || roles[i - 1] != Role.TEXT) && i + 1 < roles.length && roles[i + 1] == Role.TEXT;
        if (!alone || lines.get(i + 1).text().length() < LEAST) {
            return 0;
        }
        String text = lines.get(i).text();
        String under = lines.get(i + 1).text();
        char mark = under.charAt(0);
        boolean fits = Character.isLetterOrDigit(text.charAt(0))
                && Math.abs(text.length() - under.length()) <= DIFFERENCE
                && !Marks.hasColumns(text)
                && Marks.bulletEnd(text) == 0;
        if (!fits || mark != '=' && mark != '-' || under.chars().anyMatch(c -> c != mark)) {
            return 0;
        }
        return mark == '=' ? 1 : 2;
    }
}
