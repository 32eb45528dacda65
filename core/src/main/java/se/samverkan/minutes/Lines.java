package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.finding.SourcePlace;
import se.samverkan.language.Text;
import se.samverkan.meeting.Link;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Cuts an outline into lines, and claims for the ledger what belongs to the page and not to the document. */
final class Lines {

    private final List<Line> lines = new ArrayList<>();
    private final Ledger ledger;

    private Lines(Ledger ledger) {
        this.ledger = ledger;
    }

    static List<Line> of(Outline outline, Ledger ledger) {
        Lines cutter = new Lines(ledger);
        for (int i = 0; i < outline.getBlocks().size(); i++) {
            Block block = outline.getBlocks().get(i);
            if (block instanceof TextBlock text) {
                cutter.textBlock(i, text);
            } else if (block instanceof Table table) {
                cutter.table(i, table);
            }
        }
        return cutter.lines;
    }

    private void textBlock(int index, TextBlock block) {
        String text = block.text();
        if (block.getKind() == TextBlock.Kind.PAGE_FURNITURE || block.getKind() == TextBlock.Kind.LINK_DUMP) {
            ledger.furniture(new Piece(index, 0, text));
            return;
        }
        if (block.getKind() == TextBlock.Kind.NOTE) {
            // What somebody has put beside the text is none of its words: it is kept on the meeting, unplaced.
            return;
        }
        Runs runs = new Runs(block);
        boolean opens = true;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Piece piece = new Piece(index, start, text.substring(start, end)).strip();
            if (!piece.isBlank()) {
                lines.add(new Line(
                        piece,
                        shape(block, opens),
                        block.getLevel(),
                        opens ? block.getMarker() : Optional.empty(),
                        runs.areBold(piece),
                        opens,
                        List.of(piece),
                        runs.links(piece),
                        block.placeOf(piece.start())));
                opens = false;
            }
            start = end + 1;
        }
    }

    /** A line break inside a list entry starts text that follows the entry. */
    private static Line.Shape shape(TextBlock block, boolean opens) {
        return switch (block.getKind()) {
            case HEADING -> Line.Shape.HEADING;
            case LIST_ITEM -> opens ? Line.Shape.LIST_ITEM : Line.Shape.PARAGRAPH;
            default -> Line.Shape.PARAGRAPH;
        };
    }

    /** The runs of a block, to be asked for one stretch after the other. */
    private static final class Runs {

        private final List<Run> runs;
        private int at;
        private int start;

        Runs(TextBlock block) {
            this.runs = block.getRuns();
        }

        /** Whether all of a piece that shows is bold. */
        boolean areBold(Piece piece) {
            boolean seen = false;
            int offset = pass(piece);
            for (int i = at; i < runs.size() && offset < piece.end(); i++) {
                Run run = runs.get(i);
                int from = Math.max(piece.start(), offset) - offset;
                int to = Math.min(piece.end() - offset, run.text().length());
                boolean shows = from < to && !run.text().substring(from, to).isBlank();
                if (shows && !run.bold()) {
                    return false;
                }
                seen |= shows;
                offset += run.text().length();
            }
            return seen;
        }

        /** The links that start in a piece. */
        List<Link> links(Piece piece) {
            List<Link> links = new ArrayList<>();
            int offset = pass(piece);
            for (int i = at; i < runs.size() && offset < piece.end(); i++) {
                Run run = runs.get(i);
                if (offset >= piece.start() && run.link().isPresent()) {
                    links.add(new Link(Text.squeeze(run.text()), run.link().get()));
                }
                offset += run.text().length();
            }
            return List.copyOf(links);
        }

        /** Passes the runs that end before a piece; pieces are asked for in order. Gives where the next one starts. */
        private int pass(Piece piece) {
            while (at < runs.size()
                    && start < piece.start()
                    && start + runs.get(at).text().length() <= piece.start()) {
                start += runs.get(at).text().length();
                at++;
            }
            return start;
        }
    }

    private void table(int index, Table table) {
        int offset = 0;
        String whole = table.text();
        for (int r = 0; r < table.getRows().size(); r++) {
            Table.Row row = table.getRows().get(r);
            int rowStart = offset;
            List<Piece> cells = new ArrayList<>();
            for (Table.Cell cell : row.cells()) {
                int length = cell.text().length();
                cells.add(new Piece(index, offset, whole.substring(offset, offset + length)).strip());
                offset += length + 1;
            }
            int rowEnd = Math.max(rowStart, offset - 1);
            offset = row.cells().isEmpty() ? offset + 1 : offset;
            Piece piece = new Piece(index, rowStart, whole.substring(rowStart, rowEnd));
            if (!piece.isBlank()) {
                lines.add(new Line(
                        piece,
                        Line.Shape.TABLE_ROW,
                        r < table.getHeaderRows() ? 1 : 0,
                        Optional.empty(),
                        false,
                        r == 0,
                        List.copyOf(cells),
                        List.of(),
                        place(row)));
            }
        }
    }

    private static Optional<SourcePlace> place(Table.Row row) {
        for (Table.Cell cell : row.cells()) {
            for (Block block : cell.blocks()) {
                Optional<SourcePlace> place = block instanceof TextBlock text
                        ? text.placeOf(0)
                        : ((Table) block)
                                .getRows().stream()
                                        .map(Lines::place)
                                        .flatMap(Optional::stream)
                                        .findFirst();
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }
}
