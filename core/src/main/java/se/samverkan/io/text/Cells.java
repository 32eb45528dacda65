package se.samverkan.io.text;

import java.util.List;
import se.samverkan.finding.SourcePlace;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Makes the cells of tables: a paragraph, or nothing. */
final class Cells {

    private Cells() {}

    static Table.Cell of(String text, SourcePlace place, boolean escapes) {
        if (text.isEmpty()) {
            return new Table.Cell(List.of(), 1);
        }
        MarkedText marked = new MarkedText().append("", text, place);
        return new Table.Cell(
                List.of(Inline.read(marked, escapes, new TextBlock.Builder()).build()), 1);
    }
}
