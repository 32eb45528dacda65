package se.samverkan.io.docx.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.samverkan.outline.Block;
import se.samverkan.outline.Table;

/**
 * The cells of a table on its columns.
 *
 * @param columns how many columns there are
 * @param rows the rows
 */
record Grid(int columns, List<Row> rows) {

    /** Word opens no table with more columns. */
    private static final int MOST_COLUMNS = 63;

    /**
     * A row.
     *
     * @param cells its cells, one at least
     * @param length how much text stands in it
     */
    record Row(List<Cell> cells, int length) {}

    /**
     * A cell.
     *
     * @param start its first column, from 0
     * @param end the column after its last
     * @param blocks what stands in it
     * @param text the text of that
     */
    record Cell(int start, int end, List<Block> blocks, String text) {}

    static Grid of(Table table) {
        long widest = 1;
        for (Table.Row row : table.getRows()) {
            widest = Math.max(widest, width(row));
        }
        // A table as wide as this has spans that no column asks for.
        boolean dense = widest <= MOST_COLUMNS;
        long[] edges = dense ? new long[0] : edges(table);
        int columns = (int) Math.min(dense ? widest : edges.length, MOST_COLUMNS);
        List<Row> rows = new ArrayList<>(table.getRows().size());
        for (Table.Row row : table.getRows()) {
            List<Cell> cells = new ArrayList<>(row.cells().size());
            long from = 0;
            for (Table.Cell cell : row.cells()) {
                long to = from + cell.span();
                int start = dense ? (int) from : column(edges, from);
                int end = dense ? (int) to : column(edges, to);
                add(cells, new Cell(start, Math.min(end, columns), cell.blocks(), textOf(cell)), columns);
                from = to;
            }
            if (cells.isEmpty()) {
                cells.add(new Cell(0, columns, List.of(), ""));
            }
            int length = 0;
            for (Cell cell : cells) {
                length += cell.text().length();
            }
            rows.add(new Row(cells, length));
        }
        return new Grid(columns, rows);
    }

    /** Most cells have one block. */
    private static String textOf(Table.Cell cell) {
        return cell.blocks().size() == 1 ? cell.blocks().get(0).text() : cell.text();
    }

    private static long width(Table.Row row) {
        long width = 0;
        for (Table.Cell cell : row.cells()) {
            width += cell.span();
        }
        return width;
    }

    private static long[] edges(Table table) {
        return table.getRows().stream()
                .flatMap(row -> edges(row).stream())
                .mapToLong(edge -> edge)
                .sorted()
                .distinct()
                .toArray();
    }

    /** What has no column any more stands in the last. */
    private static void add(List<Cell> cells, Cell cell, int columns) {
        if (cell.start() < columns) {
            cells.add(cell);
            return;
        }
        Cell last = cells.remove(cells.size() - 1);
        List<Block> blocks = new ArrayList<>(last.blocks());
        blocks.addAll(cell.blocks());
        cells.add(new Cell(last.start(), last.end(), blocks, last.text() + "\n" + cell.text()));
    }

    private static List<Long> edges(Table.Row row) {
        List<Long> edges = new ArrayList<>(row.cells().size());
        long edge = 0;
        for (Table.Cell cell : row.cells()) {
            edge += cell.span();
            edges.add(edge);
        }
        return edges;
    }

    private static int column(long[] edges, long edge) {
        return edge == 0 ? 0 : Arrays.binarySearch(edges, edge) + 1;
    }

    /** How wide the columns are when all together have a width. */
    int[] widths(int width) {
        ColumnWidths widths = new ColumnWidths(columns);
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell.end() - cell.start() == 1) {
                    widths.add(cell.start(), cell.text());
                }
            }
        }
        return widths.within(width);
    }
}
