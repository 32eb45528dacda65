package se.samverkan.io.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Xml;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Reads one table. */
final class TableReader {

    /** Word's tables have 63 columns at most. */
    private static final int WIDEST = 1_000;

    private final Xml xml;
    private final Reading reading;
    private final BlockReader blocks;
    private final Setting setting;
    private final int number;
    private final List<Table.Row> rows = new ArrayList<>();

    /** What stands in the table but in none of its cells. */
    private final List<Block> apart = new ArrayList<>(0);

    private int headerRows;
    private int rowNumber;

    /**
     * A reader for the table that was entered.
     *
     * @param setting where the table stands
     * @param number which table of the text it is, from 1
     */
    TableReader(Story story, BlockReader blocks, Setting setting, int number) {
        this.xml = story.xml();
        this.reading = story.reading();
        this.blocks = blocks;
        this.setting = setting;
        this.number = number;
    }

    /** Reads up to the table's end. */
    void read(List<Block> out) throws ImportException {
        reading.takeBlock();
        readRows();
        if (setting.kind().isPresent()) {
            addLines(setting.kind().get(), out);
        } else if (Layout.isOne(rows, headerRows)) {
            rows.forEach(row -> row.cells().forEach(cell -> out.addAll(cell.blocks())));
        } else if (!rows.isEmpty()) {
            out.add(new Table.Builder().headerRows(headerRows).addAllRows(rows).build());
        }
        out.addAll(apart);
    }

    /** A table of the page or of a note has no kind: its rows are lines. */
    private void addLines(TextBlock.Kind kind, List<Block> out) throws ImportException {
        for (Table.Row row : rows) {
            String line = row.cells().stream()
                    .map(Table.Cell::text)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\t"));
            if (!line.isEmpty()) {
                reading.takeBlock();
                out.add(new TextBlock.Builder()
                        .kind(kind)
                        .addRun(Run.of(line))
                        .addAnchor(new TextBlock.Anchor(0, blocks.here(setting)))
                        .build());
            }
        }
    }

    /** Content controls and the like may stand around rows. */
    private void readRows() throws ImportException {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "tr" -> readRow();
                case "tblPr", "tblGrid", "sdtPr", "sdtEndPr", "customXmlPr" -> xml.skip();
                case "p", "tbl" -> blocks.read(setting, apart);
                default -> readRows();
            }
        }
    }

    private void readRow() throws ImportException {
        rowNumber++;
        RowReader row = new RowReader();
        row.read();
        if (row.gone) {
            return;
        }
        if (row.header && headerRows == rows.size()) {
            headerRows++;
        }
        rows.add(new Table.Row(row.cells));
    }

    /** Reads one row. */
    private final class RowReader {

        private final List<Table.Cell> cells = new ArrayList<>();
        private boolean header;
        private boolean gone;

        void read() throws ImportException {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "tc" -> readCell();
                    case "trPr" -> readProperties();
                    case "tblPrEx", "sdtPr", "sdtEndPr", "customXmlPr" -> xml.skip();
                    case "p", "tbl" -> blocks.read(setting, apart);
                    default -> read();
                }
            }
        }

        private void readProperties() throws ImportException {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "tblHeader" -> header = xml.isOn();
                    case "ins" -> gone |= isGone(true);
                    case "del" -> gone |= isGone(false);
                    case "hidden" -> {
                        gone |= xml.isOn();
                        reading.hiddenAt(place());
                    }
                    case "gridBefore" -> addEmpty(xml.number("val", 0));
                    default -> {}
                }
                xml.skip();
            }
        }

        private boolean isGone(boolean inserted) {
            reading.changedAt(place());
            return !reading.keeps(inserted);
        }

        private SourcePlace place() {
            return blocks.here(setting.inCell(where()));
        }

        private String where() {
            return "table " + number + ", row " + rowNumber;
        }

        private void addEmpty(int columns) {
            if (columns > 0) {
                cells.add(new Table.Cell(List.of(), Math.min(columns, WIDEST)));
            }
        }

        private void readCell() throws ImportException {
            if (gone) {
                xml.skip();
                return;
            }
            reading.takeBlock();
            CellProperties properties = CellProperties.NONE;
            boolean more = xml.nextElement();
            if (more && xml.name().equals("tcPr")) {
                properties = CellProperties.read(xml);
                more = xml.nextElement();
            }
            if (properties.inserted() && isGone(true) || properties.deleted() && isGone(false)) {
                skip(more);
                return;
            }
            List<Block> content = new ArrayList<>(1);
            if (more) {
                blocks.readAllFrom(setting.inCell(where() + ", column " + (cells.size() + 1)), content);
            }
            add(content, Math.min(Math.max(1, properties.span()), WIDEST), properties.goesOn());
        }

        private void skip(boolean inElement) throws ImportException {
            if (inElement) {
                xml.skip();
                xml.skip();
            }
        }

        /** A cell that goes on with the one on its left is one with it. */
        private void add(List<Block> content, int span, boolean goesOn) {
            if (goesOn && !cells.isEmpty()) {
                Table.Cell left = cells.remove(cells.size() - 1);
                List<Block> both = new ArrayList<>(left.blocks());
                both.addAll(content);
                cells.add(new Table.Cell(both, Math.min(left.span() + span, WIDEST)));
            } else {
                cells.add(new Table.Cell(content, span));
            }
        }
    }

    /**
     * What {@code tcPr} says of a cell. One that goes on with the cell above it is an empty place, so that the rows stay in line.
     *
     * @param span how many columns it takes
     * @param goesOn whether it goes on with the cell on its left
     */
    private record CellProperties(int span, boolean goesOn, boolean inserted, boolean deleted) {

        static final CellProperties NONE = new CellProperties(1, false, false, false);

        static CellProperties read(Xml xml) throws ImportException {
            int span = 1;
            boolean goesOn = false;
            boolean inserted = false;
            boolean deleted = false;
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "gridSpan" -> span = xml.number("val", 1);
                    case "hMerge" -> goesOn = !"restart".equals(xml.value());
                    case "cellIns" -> inserted = true;
                    case "cellDel" -> deleted = true;
                    default -> {}
                }
                xml.skip();
            }
            return new CellProperties(span, goesOn, inserted, deleted);
        }
    }
}
