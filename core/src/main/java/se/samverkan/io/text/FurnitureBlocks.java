package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.io.ImportException;
import se.samverkan.outline.Run;
import se.samverkan.outline.TextBlock;
import se.samverkan.outline.TextBlock.Anchor;

/** Furniture that waits until the block that it interrupts is finished. Lines of one kind that follow each other make one block. */
final class FurnitureBlocks {

    private final List<TextBlock> waiting = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private TextBlock.Kind kind = TextBlock.Kind.PAGE_FURNITURE;
    private int last = -1;

    void add(Role role, int index, Line line) {
        TextBlock.Kind its = role == Role.LINK_DUMP ? TextBlock.Kind.LINK_DUMP : TextBlock.Kind.PAGE_FURNITURE;
        if (text.length() > 0 && (its != kind || index != last + 1)) {
            finish();
        }
        if (text.length() > 0) {
            text.append('\n');
        }
        anchors.add(new Anchor(text.length(), line.place()));
        text.append(line.text());
        kind = its;
        last = index;
    }

    void emptyInto(BlockSink sink) throws ImportException {
        finish();
        for (TextBlock block : waiting) {
            sink.add(block);
        }
        waiting.clear();
    }

    private void finish() {
        if (text.length() > 0) {
            TextBlock.Builder block = new TextBlock.Builder();
            block.kind(kind).marker(Optional.empty()).addRun(Run.of(text.toString()));
            waiting.add(block.addAllAnchors(anchors).build());
            text.setLength(0);
            anchors.clear();
        }
    }
}
