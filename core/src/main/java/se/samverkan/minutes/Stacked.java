package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts tables of attendance together again whose cells have come to stand one under another: "Namn", "Organisation", "Närvarande", and below a
 * blank line for each person so many lines.
 */
final class Stacked {

    private final Words words;

    Stacked(Words words) {
        this.words = words;
    }

    /** The lines, with each stack of cells as a row of a table; the others as they are. */
    List<Line> rows(List<Line> lines) {
        List<Line> rows = new ArrayList<>();
        int width = 0;
        int i = 0;
        while (i < lines.size()) {
            int end = blockEnd(lines, i);
            List<Line> block = lines.subList(i, end);
            int header = headerStart(block);
            if (header >= 0) {
                rows.addAll(block.subList(0, header));
                rows.add(row(block.subList(header, block.size()), 0));
                width = block.size() - header;
            } else if (width > 0 && isRow(block, width)) {
                rows.add(row(block, width - block.size()));
            } else {
                rows.addAll(block);
                width = block.size() == 1
                                && Label.of(block.get(0), words)
                                        .filter(Label::isRoll)
                                        .isPresent()
                        ? width
                        : 0;
            }
            i = end;
        }
        return rows;
    }

    private static int blockEnd(List<Line> lines, int from) {
        int end = from + 1;
        while (end < lines.size() && !lines.get(end).opensBlock()) {
            end++;
        }
        return end;
    }

    /** Where in a block the heads of columns start, if nothing but two or more of them stands there to its end; or -1. */
    private int headerStart(List<Line> block) {
        int start = block.size();
        while (start > 0 && isHead(block.get(start - 1))) {
            start--;
        }
        boolean header = block.size() - start >= 2
                && Columns.of(pieces(block.subList(start, block.size())), words).isPresent();
        return header ? start : -1;
    }

    private boolean isHead(Line line) {
        return line.is(Line.Shape.PARAGRAPH)
                && words.whole("column", line.text()).isPresent();
    }

    /** Whether a block has a line for each column, or for each but the name, and a mark at its end. */
    private boolean isRow(List<Line> block, int width) {
        boolean size = block.size() == width || block.size() == width - 1 && width > 2;
        boolean plain = block.stream()
                .allMatch(line -> line.is(Line.Shape.PARAGRAPH)
                        && Label.of(line, words)
                                .filter(label ->
                                        label.isRoll() && !label.value().isBlank())
                                .isEmpty());
        Line last = block.get(block.size() - 1);
        boolean marked = words.start("mark", last.folded()).isPresent();
        return size
                && plain
                && (marked
                        || block.size() == width
                                && Names.startsWithFullName(block.get(0).text(), words));
    }

    private static List<Piece> pieces(List<Line> lines) {
        return lines.stream().map(line -> line.piece().strip(":")).toList();
    }

    /** A row of cells, the first of them empty when the name is missing. */
    private static Line row(List<Line> block, int missing) {
        Line first = block.get(0);
        Piece whole = first.piece();
        for (Line line : block.subList(1, block.size())) {
            whole = whole.through(line.piece());
        }
        List<Piece> cells = new ArrayList<>(pieces(block));
        for (int i = 0; i < missing; i++) {
            cells.add(0, whole.sub(0, 0));
        }
        return new Line(
                whole, Line.Shape.TABLE_ROW, 0, Optional.empty(), false, true, cells, first.links(), first.place());
    }
}
