package se.samverkan.examples.odt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.io.ImportException;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Reads one table. */
final class TableReader {

    /** Tables of text are not wider; it keeps a number in a file from filling memory. */
    private static final int MOST_COLUMNS = 1_000;

    private final Xml xml;
    private final Reading reading;
    private final BlockReader blocks;
    private final Setting setting;
    private final int number;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<Block> apart = new ArrayList<>();

    /** For each column, in how many more rows a cell from above stands in it. */
    private final Map<Integer, Integer> covered = new HashMap<>();

    private int headerRows;

    /**
     * A reader for the table that was entered.
     *
     * @param setting where the table stands
     * @param number which table of the text it is, from 1
     */
    TableReader(Xml xml, Reading reading, BlockReader blocks, Setting setting, int number) {
        this.xml = xml;
        this.reading = reading;
        this.blocks = blocks;
        this.setting = setting;
        this.number = number;
    }

    /** Reads up to the table's end. */
    void read() throws ImportException {
        reading.takeBlocks(1);
        readRows(false);
    }

    /** The table, or nothing if it has no rows. */
    Optional<Table> table() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table.Builder()
                        .headerRows(headerRows)
                        .addAllRows(rows)
                        .build());
    }

    /** The rows as lines of text of a kind. */
    List<TextBlock> lines(TextBlock.Kind kind) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(Table.Cell::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\t")))
                .filter(line -> !line.isEmpty())
                .map(line ->
                        new TextBlock.Builder().kind(kind).addRun(Run.of(line)).build())
                .toList();
    }

    /** What stands in the table but in none of its cells. */
    List<Block> apart() {
        return apart;
    }

    private void readRows(boolean header) throws ImportException {
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                switch (xml.name()) {
                    case "table:table-row" -> readRow(header);
                    case "table:table-header-rows" -> readRows(true);
                    case "table:table-rows", "table:table-row-group" -> readRows(header);
                    case "table:title", "table:desc" -> xml.skip();
                    default -> blocks.read(setting.apart(), apart);
                }
            }
        }
    }

    private void readRow(boolean header) throws ImportException {
        int repeated = Math.max(1, xml.number("table:number-rows-repeated").orElse(1));
        List<Table.Cell> cells = new ArrayList<>();
        Map<Integer, Integer> fromAbove = Map.copyOf(covered);
        covered.replaceAll((column, left) -> left - 1);
        covered.values().removeIf(left -> left < 1);
        int column = 0;
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                switch (xml.name()) {
                    case "table:table-cell" -> column = readCell(header, column, cells);
                    case "table:covered-table-cell" -> column = readCovered(header, column, fromAbove, cells);
                    default -> blocks.read(setting.apart(), apart);
                }
            }
        }
        Table.Row row = new Table.Row(cells);
        takeCopies(repeated, row.cells());
        rows.addAll(Collections.nCopies(repeated, row));
        if (header && headerRows == rows.size() - repeated) {
            headerRows = rows.size();
        }
    }

    /** Reads a cell that may stand several times; gives the next column. */
    private int readCell(boolean header, int column, List<Table.Cell> cells) throws ImportException {
        int repeated = Math.max(1, xml.number("table:number-columns-repeated").orElse(1));
        int span = Math.max(1, xml.number("table:number-columns-spanned").orElse(1));
        int deep = xml.number("table:number-rows-spanned").orElse(1);
        Table.Cell cell = new Table.Cell(content(header), span);
        reading.takeBlocks(1);
        takeCopies(repeated, List.of(cell));
        if (deep > 1) {
            for (int i = 0; i < Math.min(span, MOST_COLUMNS); i++) {
                covered.put(column + i, deep - 1);
            }
        }
        cells.addAll(Collections.nCopies(repeated, cell));
        return column + repeated;
    }

    /**
     * Reads a cell that another one covers. One from above leaves an empty place, so that the rows stay in line; one from the left has it all to
     * itself. What the covered cell itself holds is kept.
     */
    private int readCovered(boolean header, int column, Map<Integer, Integer> fromAbove, List<Table.Cell> cells)
            throws ImportException {
        int repeated = Math.max(1, xml.number("table:number-columns-repeated").orElse(1));
        List<Block> content = content(header);
        Table.Cell cell = new Table.Cell(content, 1);
        if (!content.isEmpty()) {
            takeCopies(repeated + 1, List.of(cell));
            cells.addAll(Collections.nCopies(repeated, cell));
        } else {
            fromAbove.keySet().stream()
                    .filter(above -> above >= column && above - column < repeated)
                    .forEach(above -> cells.add(cell));
        }
        return column + repeated;
    }

    private List<Block> content(boolean header) throws ImportException {
        List<Block> content = new ArrayList<>();
        blocks.readAll(setting.inCell(header, "table " + number + ", row " + (rows.size() + 1)), content);
        return content;
    }

    /** A number in the file makes many cells of a few: they count as if they stood there. */
    private void takeCopies(int repeated, List<Table.Cell> cells) throws ImportException {
        if (repeated > 1) {
            long characters = 1;
            for (Table.Cell cell : cells) {
                characters += 1 + cell.text().length();
            }
            reading.takeBlocks((repeated - 1L) * Math.max(1, cells.size()));
            reading.grow((repeated - 1L) * characters);
        }
    }
}
