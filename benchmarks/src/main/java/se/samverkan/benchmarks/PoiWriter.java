package se.samverkan.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** From an outline to a Word document with Apache POI, as a host would do it: headings, lists, tables with their head, looks, links, page numbers. */
final class PoiWriter {

    private static final int LEVELS = 3;

    private final XWPFDocument document;
    private final BigInteger bullets;

    private PoiWriter(XWPFDocument document) {
        this.document = document;
        addStyles();
        this.bullets = addBullets();
    }

    /** Writes an outline. */
    static byte[] write(Outline outline) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            PoiWriter writer = new PoiWriter(document);
            outline.getTitle().ifPresent(document.getProperties().getCoreProperties()::setTitle);
            for (Block block : outline.getBlocks()) {
                if (block instanceof Table table) {
                    writer.add(table);
                } else if (block instanceof TextBlock text) {
                    writer.add(text);
                }
            }
            writer.addPageNumbers();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private void addStyles() {
        XWPFStyles styles = document.createStyles();
        for (int level = 1; level <= LEVELS; level++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading" + level);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal("heading " + level);
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            style.addNewRPr().addNewB();
            styles.addStyle(new XWPFStyle(style));
        }
    }

    private BigInteger addBullets() {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        for (int depth = 0; depth < LEVELS; depth++) {
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewNumFmt().setVal(STNumberFormat.BULLET);
            level.addNewLvlText().setVal("-");
        }
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private void add(TextBlock block) {
        XWPFParagraph paragraph = document.createParagraph();
        if (block.getKind() == TextBlock.Kind.HEADING) {
            paragraph.setStyle("Heading" + Math.min(block.getLevel(), LEVELS));
        } else if (block.getKind() == TextBlock.Kind.LIST_ITEM) {
            paragraph.setNumID(bullets);
            paragraph.setNumILvl(BigInteger.valueOf(Math.min(block.getLevel(), LEVELS - 1)));
        }
        fill(paragraph, block);
    }

    private void add(Table table) {
        XWPFTable made = document.createTable();
        made.removeRow(0);
        for (int i = 0; i < table.getRows().size(); i++) {
            XWPFTableRow row = made.createRow();
            row.setRepeatHeader(i < table.getHeaderRows());
            for (int j = 0; j < table.getRows().get(i).cells().size(); j++) {
                XWPFTableCell cell = j < row.getTableCells().size() ? row.getCell(j) : row.addNewTableCell();
                fill(cell, table.getRows().get(i).cells().get(j));
            }
        }
    }

    private static void fill(XWPFTableCell made, Table.Cell cell) {
        XWPFParagraph paragraph = made.getParagraphs().isEmpty()
                ? made.addParagraph()
                : made.getParagraphs().get(0);
        for (Block block : cell.blocks()) {
            if (block instanceof TextBlock text) {
                fill(paragraph, text);
                paragraph = made.addParagraph();
            }
        }
    }

    private static void fill(XWPFParagraph paragraph, TextBlock block) {
        for (Run run : block.getRuns()) {
            XWPFRun made =
                    run.link().<XWPFRun>map(paragraph::createHyperlinkRun).orElseGet(paragraph::createRun);
            String[] lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    made.addBreak();
                }
                made.setText(lines[i]);
            }
            made.setBold(run.bold());
            made.setItalic(run.looks().contains(Run.Look.ITALIC));
        }
    }

    private void addPageNumbers() {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.createRun().setText("Sida ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" av ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
