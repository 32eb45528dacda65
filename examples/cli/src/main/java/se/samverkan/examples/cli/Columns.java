package se.samverkan.examples.cli;

import java.util.List;

/** A table without lines: cells padded to the widest of their column, two spaces between. */
final class Columns {

    private static final String GAP = "  ";

    private Columns() {}

    /** The rows, each ended by LF and with no blank before it. */
    static String of(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i))
                        .append(" ".repeat(width(rows, i) - row.get(i).length()))
                        .append(GAP);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
