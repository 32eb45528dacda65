package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.outline.Table;

/** Tables as Markdown writes them: {@code | a | b |}, with a row of dashes under a header row. */
final class PipeRows {

    private PipeRows() {}

    static boolean isRow(Line line, boolean escapes) {
        String text = line.text();
        int last = text.length() - 1;
        return last > 0 && text.charAt(0) == '|' && text.charAt(last) == '|' && !isEscaped(text, last, escapes);
    }

    /** Whether a row is the row of dashes under a header. */
    static boolean isRuleRow(String text) {
        boolean dash = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("|-: ".indexOf(c) < 0) {
                return false;
            }
            dash |= c == '-';
        }
        return dash;
    }

    static Table.Row row(Line line, boolean escapes) {
        List<Table.Cell> cells = new ArrayList<>();
        String text = line.text();
        int start = 1;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '|' && !isEscaped(text, i, escapes)) {
                int shown = Math.min(Scan.blanks(text, start), i);
                cells.add(Cells.of(text.substring(shown, i).strip(), line.place(shown), escapes));
                start = i + 1;
            }
        }
        return new Table.Row(cells);
    }

    private static boolean isEscaped(String text, int at, boolean escapes) {
        int slashes = 0;
        while (Scan.at(text, at - 1 - slashes) == '\\') {
            slashes++;
        }
        return escapes && slashes % 2 == 1;
    }
}
