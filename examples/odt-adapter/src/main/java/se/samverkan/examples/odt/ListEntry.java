package se.samverkan.examples.odt;

import java.util.Optional;
import se.samverkan.outline.TextBlock;

/** An entry of a list while it is read: its first paragraph has the mark, those after it have none. */
final class ListEntry {

    private final int level;
    private final Counts counts;
    private final Optional<ListStyle> style;
    private final Optional<Integer> start;
    private boolean open;

    /**
     * An entry.
     *
     * @param level its level, from 0
     * @param counts how far its list has come
     * @param style its list style, or nothing if its paragraph decides
     * @param start the number that it asks for
     * @param open whether it is counted at all
     */
    ListEntry(int level, Counts counts, Optional<ListStyle> style, Optional<Integer> start, boolean open) {
        this.level = level;
        this.counts = counts;
        this.style = style;
        this.start = start;
        this.open = open;
    }

    int level() {
        return level;
    }

    Counts counts() {
        return counts;
    }

    Optional<ListStyle> style() {
        return style;
    }

    /** Whether the mark is still to come. */
    boolean isOpen() {
        return open;
    }

    /** Makes a block of the entry's first paragraph, or its first heading, which stays one. */
    void mark(TextBlock.Builder block, boolean heading, ListStyle ofParagraph) {
        open = false;
        ListStyle marks = style.orElse(ofParagraph);
        counts.count(level, marks.level(level).map(ListStyle.Level::start).orElse(1), start);
        block.marker(marks.mark(level, counts));
        if (!heading) {
            block.kind(TextBlock.Kind.LIST_ITEM).level(level);
        }
    }
}
