package se.samverkan.examples.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.outline.TextBlock;

/** Writes list entries that follow each other: one list inside the other, and a new one wherever the marks look otherwise. */
final class ListWriter {

    /** No office program shows deeper lists apart. */
    private static final int DEEPEST = 30;

    private final XmlText xml;
    private final ListStyles styles;

    /** The last mark of each open list, from the outermost; nothing for a list that is there for those inside it. */
    private final List<Optional<Mark>> open = new ArrayList<>();

    ListWriter(XmlText xml, ListStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** Starts the entry of a block; the block itself is to be written next. */
    void startEntry(TextBlock block) {
        int level = block.getKind() == TextBlock.Kind.LIST_ITEM ? Math.min(block.getLevel(), DEEPEST) : 0;
        while (open.size() > level + 1) {
            endList();
        }
        Optional<Mark> expected = open.size() > level ? open.get(level).map(Mark::next) : Optional.empty();
        Mark mark = Mark.of(block.getMarker(), expected);
        if (open.size() > level
                && expected.filter(next -> next.style().equals(mark.style())).isEmpty()) {
            endList();
        }
        @Nullable Integer next;
        if (open.size() > level) {
            xml.end();
            next = expected.flatMap(Mark::number).orElse(null);
            open.set(level, Optional.of(mark));
        } else {
            while (open.size() < level) {
                xml.start("text:list").start("text:list-item");
                open.add(Optional.empty());
            }
            xml.start("text:list").attribute("text:style-name", styles.name(mark.style(), level));
            open.add(Optional.of(mark));
            next = 1;
        }
        xml.start("text:list-item");
        if (mark.number().filter(number -> !number.equals(next)).isPresent()) {
            xml.attribute("text:start-value", mark.number().get());
        }
    }

    /** Ends all lists. */
    void end() {
        while (!open.isEmpty()) {
            endList();
        }
    }

    private void endList() {
        xml.end().end();
        open.remove(open.size() - 1);
    }
}
