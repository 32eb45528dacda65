package se.samverkan.minutes;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.finding.SourcePlace;
import se.samverkan.outline.Block;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Finds the source places of offsets into the text of a table. */
final class TablePlaces {

    /** The places that are known by the offset from which they hold. */
    private final TreeMap<Integer, SourcePlace> places = new TreeMap<>();

    TablePlaces(Table table) {
        add(table, 0);
    }

    /** The place of the character at an offset, or the one before it that is known. */
    Optional<SourcePlace> find(int offset) {
        return Optional.ofNullable(places.floorEntry(offset)).map(Map.Entry::getValue);
    }

    private void add(Table table, int start) {
        int at = start;
        for (Table.Row row : table.getRows()) {
            for (Table.Cell cell : row.cells()) {
                for (Block part : cell.blocks()) {
                    add(part, at);
                    at += part.text().length() + 1;
                }
                at = cell.blocks().isEmpty() ? at + 1 : at;
            }
            at = row.cells().isEmpty() ? at + 1 : at;
        }
    }

    private void add(Block block, int at) {
        if (block instanceof Table table) {
            add(table, at);
        } else if (block instanceof TextBlock text) {
            boolean first = true;
            for (TextBlock.Anchor anchor : text.getAnchors()) {
                places.put(at + (first ? 0 : anchor.offset()), anchor.place());
                first = false;
            }
        }
    }
}
