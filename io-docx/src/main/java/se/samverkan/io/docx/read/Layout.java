package se.samverkan.io.docx.read;

import java.util.List;
import se.samverkan.outline.Block;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Tells tables of facts from those that only put text in its place on the page. */
final class Layout {

    private Layout() {}

    /** Whether a table is there for the looks: it has one column, or whole chapters in its cells. */
    static boolean isOne(List<Table.Row> rows, int headerRows) {
        return rows.stream().allMatch(row -> row.cells().size() <= 1)
                || rows.stream()
                        .skip(headerRows)
                        .anyMatch(row -> row.cells().stream().anyMatch(Layout::isChapter));
    }

    /** A heading with something under it. */
    private static boolean isChapter(Table.Cell cell) {
        List<Block> blocks = cell.blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof TextBlock text && text.getKind() == TextBlock.Kind.HEADING) {
                return true;
            }
        }
        return false;
    }
}
