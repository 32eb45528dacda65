package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.finding.SourcePlace;
import se.samverkan.language.Text;
import se.samverkan.outline.Table;

/** Tables whose cells are parted by tabs, as a table is that was copied from Word. */
final class TabRows {

    private static final int LONGEST_CELL_OF_LONE_ROW = 120;

    private TabRows() {}

    /** Whether a line can be the first row of a table. */
    static boolean starts(Line line) {
        String cells = cells(line);
        if (cells.indexOf('\t') < 0 || isNumbered(line)) {
            return false;
        }
        return line.text().indexOf('\t') >= 0 || tabs(cells) >= 2;
    }

    /** Whether a line goes on with a table of so many columns. */
    static boolean continues(Line line, int columns) {
        return !line.blank() && (starts(line) || tabs(cells(line)) + 1 == columns && columns > 1 && !isNumbered(line));
    }

    static int columns(Line line) {
        return tabs(cells(line)) + 1;
    }

    /** Whether the only row of a table is rather prose with a tab in it. */
    static boolean isProse(Line line) {
        String cells = cells(line);
        int start = 0;
        for (int i = 0; i <= cells.length(); i++) {
            if (i == cells.length() || cells.charAt(i) == '\t') {
                if (i - start > LONGEST_CELL_OF_LONE_ROW) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    static Table.Row row(Line line, boolean escapes) {
        List<Table.Cell> row = new ArrayList<>();
        String full = line.full();
        int lead = full.length() - stripLeadingSpaces(full).length();
        int start = 0;
        String cells = cells(line);
        while (start >= 0) {
            int tab = cells.indexOf('\t', start);
            String cell = tab < 0 ? cells.substring(start) : cells.substring(start, tab);
            int shown = Scan.blanks(cell, 0);
            SourcePlace place = SourcePlace.ofLine(line.number(), column(line, full, lead + start + shown));
            row.add(Cells.of(cell.strip(), place, escapes));
            start = tab < 0 ? -1 : tab + 1;
        }
        return new Table.Row(row);
    }

    private static int column(Line line, String full, int offset) {
        return Math.max(1, line.column() + offset - Scan.blanks(full, 0));
    }

    /** "1.	Mötets öppnande": the tab after a typed number makes no column. */
    private static boolean isNumbered(Line line) {
        String text = line.text();
        int end = Marks.numberEnd(text);
        return end > 0 && Scan.at(text, end) == '\t' && text.indexOf('\t', Scan.blanks(text, end)) < 0;
    }

    private static String cells(Line line) {
        String cells = stripLeadingSpaces(line.full());
        int end = cells.length();
        while (end > 0 && cells.charAt(end - 1) == ' ') {
            end--;
        }
        return cells.substring(0, end);
    }

    private static String stripLeadingSpaces(String full) {
        int i = 0;
        while (i < full.length() && full.charAt(i) != '\t' && Text.isBlank(full.charAt(i))) {
            i++;
        }
        return full.substring(i);
    }

    private static int tabs(String cells) {
        int tabs = 0;
        for (int i = 0; i < cells.length(); i++) {
            tabs += cells.charAt(i) == '\t' ? 1 : 0;
        }
        return tabs;
    }
}
