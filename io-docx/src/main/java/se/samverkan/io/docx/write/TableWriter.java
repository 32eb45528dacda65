package se.samverkan.io.docx.write;

import java.util.List;
import se.samverkan.outline.Table;

/** Writes tables: columns as wide as what stands in them asks for, and a head that comes again on every page. */
final class TableWriter {

    /** What stands beside the text of a cell, in twentieths of a point. */
    private static final int MARGINS = 170;

    private static final int NARROWEST = 600;
    /** A row with more text than this may go on on the next page. */
    private static final int LONGEST_WHOLE_ROW = 900;

    private final XmlOut xml;
    private final StyleBook styles;
    private final BlockWriter blocks;

    /**
     * A writer.
     *
     * @param xml where the tables go
     * @param styles what styles are called
     * @param blocks writes what stands in cells
     */
    TableWriter(XmlOut xml, StyleBook styles, BlockWriter blocks) {
        this.xml = xml;
        this.styles = styles;
        this.blocks = blocks;
    }

    /** Whether there is anything of a table: Word has none without rows. */
    static boolean isShown(Table table) {
        for (Table.Row row : table.getRows()) {
            if (!row.cells().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    void write(Table table, int width) {
        Grid grid = Grid.of(table);
        int[] widths = grid.widths(Math.max(width, NARROWEST));
        xml.start("w:tbl").start("w:tblPr").value("w:tblStyle", styles.id(StyleRole.TABLE));
        writeWidth("w:tblW", sum(widths, 0, widths.length));
        xml.start("w:tblLook")
                .attribute("w:val", table.getHeaderRows() > 0 ? "0620" : "0600")
                .attribute("w:firstRow", table.getHeaderRows() > 0 ? 1 : 0)
                .attribute("w:lastRow", 0)
                .attribute("w:firstColumn", 0)
                .attribute("w:lastColumn", 0)
                .attribute("w:noHBand", 1)
                .attribute("w:noVBand", 1)
                .end();
        xml.end();
        xml.start("w:tblGrid");
        for (int column : widths) {
            xml.start("w:gridCol").attribute("w:w", column).end();
        }
        xml.end();
        int rows = 0;
        for (Grid.Row row : grid.rows()) {
            writeRow(row, rows < table.getHeaderRows(), widths);
            rows++;
        }
        xml.end();
    }

    private void writeRow(Grid.Row row, boolean header, int[] widths) {
        List<Grid.Cell> cells = row.cells();
        int end = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
        xml.start("w:tr").start("w:trPr");
        if (end < widths.length && end > 0) {
            xml.value("w:gridAfter", widths.length - end);
            writeWidth("w:wAfter", sum(widths, end, widths.length));
        }
        if (row.length() <= LONGEST_WHOLE_ROW) {
            xml.empty("w:cantSplit");
        }
        if (header) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        for (Grid.Cell cell : cells) {
            int width = sum(widths, cell.start(), cell.end());
            xml.start("w:tc").start("w:tcPr");
            writeWidth("w:tcW", width);
            if (cell.end() - cell.start() > 1) {
                xml.value("w:gridSpan", cell.end() - cell.start());
            }
            xml.end();
            blocks.writeAll(
                    cell.blocks(), header ? StyleRole.TABLE_HEADING : StyleRole.TABLE_CONTENTS, width - MARGINS);
            xml.end();
        }
        xml.end();
    }

    private void writeWidth(String name, int width) {
        xml.start(name).attribute("w:w", width).attribute("w:type", "dxa").end();
    }

    private static int sum(int[] widths, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i];
        }
        return sum;
    }
}
