package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables of actions whose columns are made of runs of blanks, as text out of a PDF has them.
 *
 * <p>A head tells them: "Åtgärd      Ansvarig      Klart". Below a heading that says that a list of actions follows, lines that have as many columns as one
 * another are one without a head.
 */
final class ActionColumns {

    private ActionColumns() {}

    /**
     * The rows of the table that begins at a line, as lines of a table; none if none begins there.
     *
     * @param listed whether the heading above says that actions follow
     */
    static List<Line> rows(List<Line> lines, int from, boolean listed, Words words) {
        Line first = lines.get(from);
        List<Piece> cells = cells(first);
        if (cells.size() < 2) {
            return List.of();
        }
        List<Optional<String>> codes = cells.stream()
                .map(cell -> words.whole("actionlabel", cell.text()))
                .toList();
        boolean headed = codes.contains(Optional.of("what")) && codes.contains(Optional.of("who"));
        if (headed) {
            return below(lines, from, starts(first, cells));
        }
        List<Line> rows = new ArrayList<>();
        int i = from;
        while (listed && i < lines.size() && cells(lines.get(i)).size() == cells.size() && follows(lines, from, i)) {
            rows.add(row(lines.get(i), 0, cells(lines.get(i))));
            i++;
        }
        return rows.size() < 2 ? List.of() : rows;
    }

    private static List<Line> below(List<Line> lines, int head, int[] starts) {
        List<Line> rows = new ArrayList<>();
        rows.add(row(lines.get(head), 1, cells(lines.get(head))));
        int i = head + 1;
        while (i < lines.size() && cells(lines.get(i)).size() > 1 && follows(lines, head, i)) {
            rows.add(row(lines.get(i), 0, Blanks.cut(lines.get(i), starts)));
            i++;
        }
        return rows.size() < 2 ? List.of() : rows;
    }

    /** Whether nothing was taken out between a line and the one before it. */
    private static boolean follows(List<Line> lines, int first, int i) {
        int gap = i == first
                ? 0
                : lines.get(i).piece().block() - lines.get(i - 1).piece().block();
        return gap == 0 || gap == 1 && lines.get(i).opensBlock();
    }

    private static List<Piece> cells(Line line) {
        return line.is(Line.Shape.PARAGRAPH) ? Blanks.cells(line.piece()) : List.of();
    }

    private static int[] starts(Line line, List<Piece> cells) {
        return cells.stream()
                .mapToInt(cell ->
                        Blanks.margin(line) + cell.start() - line.piece().start())
                .toArray();
    }

    private static Line row(Line line, int level, List<Piece> cells) {
        return new Line(
                line.piece(),
                Line.Shape.TABLE_ROW,
                level,
                Optional.empty(),
                line.bold(),
                line.opensBlock(),
                cells,
                line.links(),
                line.place());
    }
}
