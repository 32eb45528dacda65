package se.samverkan.minutes;

import se.samverkan.id.ModelPath;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;

/** Makes narrative of lines. */
final class Passages {

    private Passages() {}

    /** The passage of a line, claimed as text at the path. */
    static ItemContent of(Line line, ModelPath path, Ledger ledger) {
        if (line.is(Line.Shape.TABLE_ROW)) {
            ContentTable.Builder table = new ContentTable.Builder();
            return table.addRow(row(line, path, 0, ledger)).build();
        }
        ledger.text(path.then("text"), line.piece());
        Passage.Form form = form(line);
        return new Passage.Builder()
                .form(form)
                .level(form == Passage.Form.LIST_ITEM ? line.level() : 0)
                .text(line.piece().words())
                .addAllLinks(line.links())
                .build();
    }

    /** A row of a table, each cell claimed as text. */
    static ContentTable.Row row(Line line, ModelPath table, int index, Ledger ledger) {
        for (int c = 0; c < line.cells().size(); c++) {
            ledger.text(table.then("rows", index).then("cells", c), line.cells().get(c));
        }
        return new ContentTable.Row(line.cells().stream().map(Piece::words).toList());
    }

    private static Passage.Form form(Line line) {
        return switch (line.shape()) {
            case HEADING -> Passage.Form.HEADING;
            case LIST_ITEM -> Passage.Form.LIST_ITEM;
            default -> Passage.Form.PARAGRAPH;
        };
    }
}
