package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts lists that stand side by side, parted by runs of blanks, one under another: each column is read on its own, with the labels over it and
 * the lines that its width has broken.
 */
final class SideBySide {

    /** How many characters a line of a page can hold. */
    private static final int WIDEST = 400;

    private final Words words;

    /** What stands over a column and is nobody of the list. */
    private final Set<Line> heads = new HashSet<>();

    SideBySide(Words words) {
        this.words = words;
    }

    /** The lines with every pair of columns put in order; the others as they are. */
    List<Line> straightened(List<Line> lines) {
        List<Line> straight = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).opensBlock()) {
                end++;
            }
            straight.addAll(block(lines.subList(i, end)));
            i = end;
        }
        return straight;
    }

    /** Whether a line stands over a column of people: "Föreningarna". */
    boolean isHead(Line line) {
        return heads.contains(line);
    }

    private List<Line> block(List<Line> block) {
        boolean page = block.stream()
                .allMatch(line -> line.is(Line.Shape.PARAGRAPH) && line.text().length() <= WIDEST);
        if (!page) {
            return block;
        }
        for (int from = 0; from + 1 < block.size(); from++) {
            int column = labels(block.get(from), block.get(from + 1)).orElse(0);
            int first = from;
            if (column == 0
                    && Columns.of(Blanks.cells(block.get(from).piece()), words).isPresent()) {
                return block;
            }
            if (column == 0
                    && entries(block.get(from)) > 0
                    && entries(block.get(from)) == entries(block.get(from + 1))) {
                column = entries(block.get(from));
                boolean headed = from > 0 && startsAt(block.get(from - 1), column);
                first = headed ? from - 1 : from;
            }
            if (column > 0) {
                return columns(block, first, from, column);
            }
        }
        return block;
    }

    /** Where the second of the labels on a line starts, counted from the margin of the page, if it is labels of lists alone. */
    private Optional<Integer> labels(Line line, Line below) {
        List<Piece> cells = Blanks.cells(line.piece());
        boolean marks = Blanks.cells(below.piece()).stream()
                .anyMatch(cell -> words.whole("mark", cell.text()).isPresent());
        boolean all = cells.size() == 2
                && !marks
                && cells.stream()
                        .allMatch(cell -> Label.of(cell, words)
                                .filter(label -> label.isRoll() && label.value().isBlank())
                                .isPresent());
        return all ? Optional.of(column(line, cells.get(1))) : Optional.empty();
    }

    /** Where the second of two entries on a line starts; 0 if it is one entry. */
    private int entries(Line line) {
        List<Piece> entries = Blanks.entries(line.piece(), words);
        return entries.size() == 2 ? column(line, entries.get(1)) : 0;
    }

    private static boolean startsAt(Line line, int column) {
        List<Piece> cells = Blanks.cells(line.piece());
        return cells.size() == 2 && column(line, cells.get(1)) == column;
    }

    private static int column(Line line, Piece cell) {
        return Blanks.margin(line) + cell.start() - line.piece().start();
    }

    /** What stands over both columns and is no label is a heading of them. */
    private List<Line> columns(List<Line> block, int first, int from, int column) {
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        int i = first;
        while (i < block.size() && fits(block.get(i), column)) {
            Line line = block.get(i);
            int cut = Math.max(0, Math.min(line.text().length(), column - Blanks.margin(line)));
            add(left, line, line.piece().sub(0, cut).strip(), i < from);
            add(right, line, line.piece().from(cut).strip(), i < from);
            i++;
        }
        List<Line> straight = new ArrayList<>(block.subList(0, first));
        straight.addAll(left);
        straight.addAll(right);
        straight.addAll(block.subList(i, block.size()));
        return straight;
    }

    /** Whether nothing of a line runs over from the one column into the other. */
    private static boolean fits(Line line, int column) {
        int cut = column - Blanks.margin(line);
        return cut <= 0 || cut >= line.text().length() || line.text().startsWith("  ", cut - 2);
    }

    private void add(List<Line> column, Line line, Piece cell, boolean over) {
        if (!cell.isBlank()) {
            Line part = new Line(
                    cell,
                    line.shape(),
                    line.level(),
                    Optional.empty(),
                    line.bold(),
                    column.isEmpty(),
                    List.of(cell),
                    line.links(),
                    line.place());
            column.add(part);
            if (over) {
                heads.add(part);
            }
        }
    }
}
