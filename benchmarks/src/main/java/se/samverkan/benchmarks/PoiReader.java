package se.samverkan.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFAbstractSDT;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/**
 * From a Word document to an outline with Apache POI, as a host would do it that wants no more than the text in its blocks: headings by the name of
 * their style, lists with their marks, tables, looks, links, notes, headers and footers.
 */
final class PoiReader {

    private static final String HEADING = "heading ";
    private static final int NAMED = 9;

    private final XWPFDocument document;
    private final Map<String, Integer> counted = new HashMap<>();

    private PoiReader(XWPFDocument document) {
        this.document = document;
    }

    /** Reads a document. */
    static Outline read(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return new PoiReader(document).outline();
        }
    }

    private Outline outline() {
        List<Block> blocks = new ArrayList<>();
        document.getHeaderList().forEach(header -> addFurniture(header, blocks));
        addAll(document.getBodyElements(), blocks);
        document.getFootnotes().forEach(note -> addNote(note, blocks));
        document.getEndnotes().forEach(note -> addNote(note, blocks));
        document.getFooterList().forEach(footer -> addFurniture(footer, blocks));
        return new Outline.Builder()
                .title(Optional.ofNullable(
                        document.getProperties().getCoreProperties().getTitle()))
                .addAllBlocks(blocks)
                .build();
    }

    private static void addFurniture(XWPFHeaderFooter furniture, List<Block> blocks) {
        for (XWPFParagraph paragraph : furniture.getParagraphs()) {
            add(
                    blocks,
                    new TextBlock.Builder().kind(TextBlock.Kind.PAGE_FURNITURE).addAllRuns(runs(paragraph)));
        }
    }

    private static void addNote(XWPFAbstractFootnoteEndnote note, List<Block> blocks) {
        for (XWPFParagraph paragraph : note.getParagraphs()) {
            add(blocks, new TextBlock.Builder().kind(TextBlock.Kind.NOTE).addAllRuns(runs(paragraph)));
        }
    }

    private void addAll(List<IBodyElement> elements, List<Block> blocks) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                add(blocks, block(paragraph));
            } else if (element instanceof XWPFTable table) {
                blocks.add(table(table));
            } else if (element instanceof XWPFAbstractSDT content) {
                blocks.add(TextBlock.paragraph(content.getContent().getText()));
            }
        }
    }

    private static void add(List<Block> blocks, TextBlock.Builder block) {
        TextBlock built = block.build();
        if (!built.text().isBlank()) {
            blocks.add(built);
        }
    }

    private TextBlock.Builder block(XWPFParagraph paragraph) {
        TextBlock.Builder block = new TextBlock.Builder().addAllRuns(runs(paragraph));
        int level = headingLevel(paragraph);
        @Nullable BigInteger list = paragraph.getNumID();
        if (level > 0) {
            block.kind(TextBlock.Kind.HEADING).level(level);
        } else if (list != null && list.signum() > 0) {
            int depth = Optional.ofNullable(paragraph.getNumIlvl())
                    .map(BigInteger::intValue)
                    .orElse(0);
            block.kind(TextBlock.Kind.LIST_ITEM).level(depth).marker(Optional.ofNullable(mark(paragraph, list, depth)));
        }
        return block;
    }

    private int headingLevel(XWPFParagraph paragraph) {
        @Nullable String id = paragraph.getStyleID();
        @Nullable XWPFStyle style = id == null ? null : document.getStyles().getStyle(id);
        String name = style == null ? "" : String.valueOf(style.getName());
        boolean heading = name.regionMatches(true, 0, HEADING, 0, HEADING.length()) && name.length() == NAMED;
        return heading ? Character.digit(name.charAt(HEADING.length()), 10) : 0;
    }

    private @Nullable String mark(XWPFParagraph paragraph, BigInteger list, int depth) {
        @Nullable String text = paragraph.getNumLevelText();
        String slot = "%" + (depth + 1);
        if (text == null || !text.contains(slot)) {
            return text;
        }
        int number = counted.merge(list + "/" + depth, 1, Integer::sum);
        return text.replace(slot, Integer.toString(number));
    }

    private static List<Run> runs(XWPFParagraph paragraph) {
        List<Run> runs = new ArrayList<>();
        for (XWPFRun run : paragraph.getRuns()) {
            Set<Run.Look> looks = EnumSet.noneOf(Run.Look.class);
            if (run.isBold()) {
                looks.add(Run.Look.BOLD);
            }
            if (run.isItalic()) {
                looks.add(Run.Look.ITALIC);
            }
            Run next = new Run(run.text(), looks, link(run));
            int last = runs.size() - 1;
            if (last >= 0
                    && runs.get(last).looks().equals(next.looks())
                    && runs.get(last).link().equals(next.link())) {
                runs.set(last, new Run(runs.get(last).text() + next.text(), next.looks(), next.link()));
            } else {
                runs.add(next);
            }
        }
        return runs;
    }

    private static Optional<String> link(XWPFRun run) {
        if (run instanceof XWPFHyperlinkRun hyperlink) {
            @Nullable XWPFHyperlink link = hyperlink.getHyperlink(run.getDocument());
            return Optional.ofNullable(link).map(XWPFHyperlink::getURL);
        }
        return Optional.empty();
    }

    private Table table(XWPFTable table) {
        Table.Builder built = new Table.Builder();
        int headers = 0;
        for (XWPFTableRow row : table.getRows()) {
            headers += row.isRepeatHeader() ? 1 : 0;
            List<Table.Cell> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                List<Block> blocks = new ArrayList<>();
                addAll(cell.getBodyElements(), blocks);
                cells.add(new Table.Cell(blocks, 1));
            }
            built.addRows(new Table.Row(cells));
        }
        return built.headerRows(headers).build();
    }
}
