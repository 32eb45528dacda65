package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.outline.Run;
import se.samverkan.outline.Run.Look;
import se.samverkan.outline.TextBlock;
import se.samverkan.outline.TextBlock.Anchor;

/** Reads the marks inside a text: bold, italic, links and, where the format has them, escapes. Marks that find no partner stay as text. */
final class Inline {

    private final String text;
    private final InlineMarks marks;
    private final List<Anchor> sources;
    private final TextBlock.Builder block;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final Set<Look> looks = EnumSet.noneOf(Look.class);
    private Optional<String> link = Optional.empty();
    private int written;
    private int nextAnchor;

    private Inline(MarkedText marked, boolean escapes, TextBlock.Builder block) {
        this.text = marked.text();
        this.sources = marked.anchors();
        this.marks = InlineMarks.find(text, escapes);
        this.block = block;
    }

    /** Puts the runs and anchors of a text into a block. */
    static TextBlock.Builder read(MarkedText marked, boolean escapes, TextBlock.Builder block) {
        new Inline(marked, escapes, block).read();
        return block;
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            anchor(i);
            if (marks.togglesBold(i)) {
                toggle(Look.BOLD);
            }
            if (marks.togglesItalic(i)) {
                toggle(Look.ITALIC);
            }
            Optional<InlineMarks.Link> opened = marks.linkAt(i);
            if (opened.isPresent()) {
                flush();
                link = Optional.of(target(opened.get()));
            } else if (marks.linkEndsAt(i)) {
                flush();
                link = Optional.empty();
            }
            if (!marks.dropped(i)) {
                run.append(text.charAt(i));
                written++;
            }
        }
        flush();
        block.addAllRuns(runs.isEmpty() ? List.of(Run.of("")) : runs);
    }

    private void anchor(int at) {
        while (nextAnchor < sources.size() && sources.get(nextAnchor).offset() <= at) {
            block.addAnchor(new Anchor(written, sources.get(nextAnchor).place()));
            nextAnchor++;
        }
    }

    private void toggle(Look look) {
        flush();
        if (!looks.remove(look)) {
            looks.add(look);
        }
    }

    private String target(InlineMarks.Link opened) {
        StringBuilder target = new StringBuilder();
        for (int i = opened.targetStart(); i < opened.end() - 1; i++) {
            if (!marks.escapes(i)) {
                target.append(text.charAt(i));
            }
        }
        return target.toString();
    }

    private void flush() {
        if (run.length() > 0) {
            runs.add(new Run(run.toString(), looks, link));
            run.setLength(0);
        }
    }
}
