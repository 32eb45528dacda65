package se.samverkan.minutes;

import java.util.Optional;
import se.samverkan.finding.SourcePlace;
import se.samverkan.outline.Block;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Finds the source place of an offset into the text of a table. */
final class TablePlaces {

    private TablePlaces() {}

    static Optional<SourcePlace> find(Block block, int offset) {
        if (block instanceof TextBlock text) {
            return text.placeOf(offset);
        }
        int at = 0;
        Optional<SourcePlace> last = Optional.empty();
        for (Table.Row row : ((Table) block).getRows()) {
            for (Table.Cell cell : row.cells()) {
                for (Block part : cell.blocks()) {
                    int length = part.text().length();
                    Optional<SourcePlace> place = find(part, Math.max(0, offset - at));
                    last = place.isPresent() ? place : last;
                    if (offset <= at + length) {
                        return last;
                    }
                    at += length + 1;
                }
                at = cell.blocks().isEmpty() ? at + 1 : at;
            }
            at = row.cells().isEmpty() ? at + 1 : at;
        }
        return last;
    }
}
