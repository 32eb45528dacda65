package se.samverkan.io.text;

import java.util.Optional;
import se.samverkan.finding.SourcePlace;
import se.samverkan.outline.TextBlock;

/** A paragraph or list item that may go on. */
final class OpenBlock {

    private final TextBlock.Kind kind;
    private final int level;
    private final Optional<String> marker;
    private final int textIndent;
    private final MarkedText text = new MarkedText();
    private int last;

    private OpenBlock(TextBlock.Kind kind, int level, Optional<String> marker, int textIndent) {
        this.kind = kind;
        this.level = level;
        this.marker = marker;
        this.textIndent = textIndent;
    }

    static OpenBlock paragraph(int index, Line line) {
        OpenBlock block = new OpenBlock(TextBlock.Kind.PARAGRAPH, 0, Optional.empty(), 0);
        block.append("", index, line);
        return block;
    }

    static OpenBlock item(int level, int index, Line line) {
        int end = Marks.bulletEnd(line.text());
        int start = Scan.blanks(line.text(), end);
        OpenBlock block = new OpenBlock(
                TextBlock.Kind.LIST_ITEM, level, Optional.of(line.text().substring(0, end)), line.indent() + start);
        block.append("", index, line.text().substring(start), line.place(start));
        return block;
    }

    /** Whether a line that follows directly is set in under the text of a list item. */
    boolean takesIndented(Line line) {
        return kind == TextBlock.Kind.LIST_ITEM && line.indent() >= textIndent;
    }

    boolean isParagraph() {
        return kind == TextBlock.Kind.PARAGRAPH;
    }

    /** The index of the last line. */
    int last() {
        return last;
    }

    void append(String between, int index, Line line) {
        append(between, index, line.text(), line.place());
    }

    private void append(String between, int index, String more, SourcePlace place) {
        text.append(between, more, place);
        last = index;
    }

    TextBlock finish(boolean escapes) {
        TextBlock.Builder block = new TextBlock.Builder();
        block.kind(kind).level(level).marker(marker);
        return Inline.read(text, escapes, block).build();
    }
}
