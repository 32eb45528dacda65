package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.meeting.ContentTable;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** The blocks of the minutes while they are written. */
final class RenderPage {

    /**
     * How a short line of narrative that ends no sentence stands, since it looks like the heading of what follows.
     */
    enum Lines {
        /** As a paragraph of its own. */
        APART,
        /** In one block with the paragraph below. */
        WITH_NEXT,
        /** In one block with the paragraph above, or below if there is none. */
        WITH_PREVIOUS
    }

    private static final int LONGEST_TITLE = 90;

    private final List<Block> blocks = new ArrayList<>();

    private final Lines lines;

    /** The last block, when it is narrative. */
    private @Nullable TextBlock narrative;

    RenderPage(Lines lines) {
        this.lines = lines;
    }

    void addAll(List<Block> more) {
        blocks.addAll(more);
        narrative = null;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void heading(int level, List<Run> runs) {
        add(TextBlock.Kind.HEADING, level, runs);
    }

    void furniture(List<Run> runs) {
        add(TextBlock.Kind.PAGE_FURNITURE, 0, runs);
    }

    /** How many blocks there are. */
    int size() {
        return blocks.size();
    }

    /** Gives a named style to the text blocks from an index on. */
    void style(int from, String name) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TextBlock text) {
                blocks.set(i, text.withStyle(name));
            }
        }
    }

    /** Whether a short line stands above that could be taken for the heading of what comes next. */
    boolean isAnnounced() {
        TextBlock before = narrative;
        return before != null
                && lines != Lines.APART
                && before.getKind() == TextBlock.Kind.PARAGRAPH
                && looksLikeTitle(before.text());
    }

    /** A paragraph that is no narrative. */
    void paragraph(List<Run> runs) {
        TextBlock before = narrative;
        if (before != null && isAnnounced()) {
            extend(before, runs);
            narrative = null;
        } else {
            add(TextBlock.Kind.PARAGRAPH, 0, runs);
        }
    }

    void listItem(int level, List<Run> runs) {
        add(TextBlock.Kind.LIST_ITEM, level, runs);
    }

    /** A paragraph of narrative. */
    void narrative(List<Run> runs) {
        TextBlock before = narrative;
        boolean joins = lines == Lines.WITH_PREVIOUS && looksLikeTitle(text(runs));
        if (before != null && (isAnnounced() || joins)) {
            narrative = extend(before, runs);
        } else {
            narrative = add(TextBlock.Kind.PARAGRAPH, 0, runs);
        }
    }

    /** A list entry of narrative. */
    void narrativeItem(int level, List<Run> runs) {
        narrative = add(TextBlock.Kind.LIST_ITEM, level, runs);
    }

    void table(ContentTable table) {
        List<List<String>> rows =
                table.getRows().stream().map(ContentTable.Row::cells).toList();
        table(rows, table.isHeaded());
    }

    void table(List<List<String>> rows, boolean headed) {
        Table.Builder table = new Table.Builder().headerRows(headed ? 1 : 0);
        rows.forEach(row ->
                table.addRow(new Table.Row(row.stream().map(RenderPage::cell).toList())));
        blocks.add(table.build());
        narrative = null;
    }

    private static Table.Cell cell(String text) {
        return new Table.Cell(text.isBlank() ? List.of() : List.of(TextBlock.paragraph(text)), 1);
    }

    private TextBlock add(TextBlock.Kind kind, int level, List<Run> runs) {
        TextBlock.Builder block = new TextBlock.Builder().kind(kind).level(level);
        if (kind == TextBlock.Kind.LIST_ITEM) {
            block.marker("-");
        }
        TextBlock added = block.addAllRuns(runs).build();
        blocks.add(added);
        narrative = null;
        return added;
    }

    private TextBlock extend(TextBlock before, List<Run> runs) {
        TextBlock longer = before.withRuns(RenderText.lines(List.of(before.getRuns(), runs)));
        blocks.set(blocks.size() - 1, longer);
        return longer;
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** Whether a block is one short line that starts with a capital and ends no sentence. */
    static boolean looksLikeTitle(String text) {
        boolean ends = !text.isEmpty() && ".!?;:,".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !text.isEmpty()
                && text.length() <= LONGEST_TITLE
                && Character.isUpperCase(text.charAt(0))
                && text.indexOf('\n') < 0
                && !ends;
    }
}
