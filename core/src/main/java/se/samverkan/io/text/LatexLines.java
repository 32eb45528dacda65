package se.samverkan.io.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lines that the source of a LaTeX document is told in, and the lists and tables that are open in it. */
final class LatexLines {

    private static final int STEP = 2;
    private static final int DEEPEST = 100;
    private static final String HARD_BREAK = "  ";

    private final List<Line> lines = new ArrayList<>();
    private final Deque<String> environments = new ArrayDeque<>();
    private final StringBuilder row = new StringBuilder();
    private int lists;
    private int tables;
    private boolean firstRow;

    List<Line> lines() {
        return lines;
    }

    boolean inTable() {
        return tables > 0;
    }

    boolean isVerbatim() {
        return "verbatim".equals(environments.peek());
    }

    void begin(String kind) {
        environments.push(kind);
        lists += kind.equals("list") ? 1 : 0;
        if (kind.equals("table")) {
            tables++;
            firstRow = true;
        }
    }

    void end(Line line) {
        if (environments.isEmpty()) {
            return;
        }
        String kind = environments.pop();
        lists -= kind.equals("list") ? 1 : 0;
        if (kind.equals("table")) {
            tables--;
            row(line);
        }
    }

    /** Keeps a line as it stands; gives its index. */
    int keep(Line line) {
        lines.add(line);
        return lines.size() - 1;
    }

    void blank(Line line) {
        if (!inTable()) {
            lines.add(line);
        }
    }

    void verbatim(Line line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.text().length(); i++) {
            LatexLine.literal(text, line.text().charAt(i));
        }
        add(line, line.column(), "", text + HARD_BREAK);
    }

    /** Adds what stands on a line from a column on, in a table to its row. */
    void text(Line line, int column, String text, boolean hard) {
        String shown = text.strip();
        if (inTable()) {
            row.append(row.length() == 0 || shown.isEmpty() ? "" : " ").append(shown);
            if (hard) {
                row(line);
            }
        } else if (!shown.isEmpty()) {
            add(line, column, " ".repeat(STEP * Math.min(lists, DEEPEST)), shown + (hard ? HARD_BREAK : ""));
        }
    }

    void item(Line line, int column, String text) {
        add(line, column, " ".repeat(STEP * Math.min(Math.max(0, lists - 1), DEEPEST)), "- " + text.strip());
    }

    /** Ends a table that is still open. */
    void finish(Line line) {
        row(line);
    }

    private void row(Line line) {
        String cells = row.toString().strip();
        row.setLength(0);
        if (cells.isEmpty()) {
            return;
        }
        boolean boldRow = cells.startsWith("**") && cells.endsWith("**");
        add(line, line.column(), "", "| " + cells + " |");
        if (firstRow && boldRow) {
            add(line, line.column(), "", "|---|");
        }
        firstRow = false;
    }

    private void add(Line line, int column, String indent, String text) {
        lines.add(
                new Line(line.number(), column, indent.length(), indent + text, text.strip(), line.pageBreak(), false));
    }
}
