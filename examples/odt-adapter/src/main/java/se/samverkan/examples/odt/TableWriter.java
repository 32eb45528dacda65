package se.samverkan.examples.odt;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.outline.Table;

/** Writes tables: with a grid, columns as wide as what stands in them asks for, and a shaded head that comes again on every page. */
final class TableWriter {

    private static final int MOST_WEIGHED = 64;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;
    // Room beside the text, and for fonts that are wider than the one that is asked for.
    private static final int MARGIN = 6;

    /** The width of a table in the units that the office programs count relative widths in. */
    private static final int WHOLE = 65_535;

    private final XmlText xml;
    private final XmlText styles;
    private final BlockWriter blocks;
    private int tables;

    /**
     * A writer.
     *
     * @param xml where the tables go
     * @param styles where the styles of their columns go
     * @param blocks writes what stands in cells
     */
    TableWriter(XmlText xml, XmlText styles, BlockWriter blocks) {
        this.xml = xml;
        this.styles = styles;
        this.blocks = blocks;
    }

    void write(Table table) {
        String name = "Table" + ++tables;
        long columns =
                table.getRows().stream().mapToLong(TableWriter::width).max().orElse(0);
        xml.start("table:table").attribute("table:name", name).attribute("table:style-name", "Grid");
        writeColumns(name, table, columns);
        int headers = Math.min(table.getHeaderRows(), table.getRows().size());
        if (headers > 0) {
            xml.start("table:table-header-rows");
            writeRows(table.getRows().subList(0, headers), columns, true);
            xml.end();
        }
        writeRows(table.getRows().subList(headers, table.getRows().size()), columns, false);
        xml.end();
    }

    private static long width(Table.Row row) {
        return row.cells().stream().mapToLong(Table.Cell::span).sum();
    }

    private void writeColumns(String table, Table content, long columns) {
        if (columns > MOST_WEIGHED) {
            xml.start("table:table-column")
                    .attribute("table:number-columns-repeated", columns)
                    .end();
            return;
        }
        int[] weights = weights(content, (int) columns);
        int all = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            String name = table + "." + (i + 1);
            xml.start("table:table-column").attribute("table:style-name", name).end();
            styles.start("style:style").attribute("style:name", name).attribute("style:family", "table-column");
            styles.start("style:table-column-properties")
                    .attribute("style:rel-column-width", WHOLE * weights[i] / all + "*")
                    .end()
                    .end();
        }
    }

    private static int[] weights(Table table, int columns) {
        int[] weights = new int[columns];
        Arrays.fill(weights, NARROWEST);
        for (Table.Row row : table.getRows()) {
            int column = 0;
            for (Table.Cell cell : row.cells()) {
                if (cell.span() == 1) {
                    weights[column] = Math.max(weights[column], weight(cell.text()) + MARGIN);
                }
                column += cell.span();
            }
        }
        return weights;
    }

    /** The length of the longest line, up to a bound; in a narrow column words must have room, for they are not hyphenated. */
    private static int weight(String text) {
        int line = text.lines().mapToInt(String::length).max().orElse(0);
        int word = Stream.of(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
        return Math.min(Math.max(line, word * 3 / 2), WIDEST);
    }

    private void writeRows(List<Table.Row> rows, long columns, boolean header) {
        for (Table.Row row : rows) {
            xml.start("table:table-row").attribute("table:style-name", "Row");
            for (Table.Cell cell : row.cells()) {
                writeCell(cell, header);
            }
            // A short row: what is missing counts as covered, so that it does not come back as empty cells.
            writeCovered(columns - width(row));
            xml.end();
        }
    }

    private void writeCell(Table.Cell cell, boolean header) {
        xml.start("table:table-cell").attribute("table:style-name", header ? "Head" : "Cell");
        if (cell.span() > 1) {
            xml.attribute("table:number-columns-spanned", cell.span());
        }
        xml.attribute("office:value-type", "string");
        if (cell.blocks().isEmpty()) {
            xml.start("text:p")
                    .attribute("text:style-name", "Table_20_Contents")
                    .end();
        } else {
            blocks.writeAll(cell.blocks(), header ? "Table_20_Heading" : "Table_20_Contents");
        }
        xml.end();
        writeCovered(cell.span() - 1L);
    }

    private void writeCovered(long count) {
        if (count > 0) {
            xml.start("table:covered-table-cell");
            if (count > 1) {
                xml.attribute("table:number-columns-repeated", count);
            }
            xml.end();
        }
    }
}
