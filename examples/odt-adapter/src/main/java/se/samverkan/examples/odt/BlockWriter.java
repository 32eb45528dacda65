package se.samverkan.examples.odt;

import java.util.List;
import java.util.Optional;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Writes the blocks of a text. */
final class BlockWriter {

    private static final int DEEPEST_HEADING_STYLE = 10;
    private static final int LONGEST_LABEL = 4;

    private final XmlText xml;
    private final ListStyles lists;
    private final TableWriter tables;
    private final InlineWriter inline;
    private int notes;

    /**
     * A writer.
     *
     * @param xml where the blocks go
     * @param styles where the styles go that they need besides those of lists
     * @param lists the list styles that they need
     */
    BlockWriter(XmlText xml, XmlText styles, ListStyles lists) {
        this.xml = xml;
        this.lists = lists;
        this.tables = new TableWriter(xml, styles, this);
        this.inline = new InlineWriter(xml);
    }

    /**
     * Writes blocks one below the other.
     *
     * @param blocks the blocks
     * @param paragraphStyle the style of ordinary paragraphs here
     */
    void writeAll(List<Block> blocks, String paragraphStyle) {
        ListWriter list = new ListWriter(xml, lists);
        int i = 0;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            int next = i + 1;
            if (block instanceof TextBlock text) {
                next = canHoldNotes(text) ? endOfNotes(blocks, next) : next;
                List<Block> notesOfText = blocks.subList(i + 1, next);
                if (isEntry(text)) {
                    list.startEntry(text);
                } else {
                    list.end();
                }
                write(text, notesOfText, paragraphStyle);
            } else {
                list.end();
                tables.write((Table) block);
            }
            i = next;
        }
        list.end();
    }

    /** Writes furniture where it has its own place, in a header or a footer. */
    void writeFurniture(TextBlock block, String paragraphStyle) {
        xml.start("text:p").attribute("text:style-name", paragraphStyle);
        writeMarked(block);
        xml.end();
    }

    private static boolean isEntry(TextBlock block) {
        return switch (block.getKind()) {
            case LIST_ITEM -> true;
            case HEADING, PARAGRAPH -> block.getMarker().isPresent();
            default -> false;
        };
    }

    private static boolean canHoldNotes(TextBlock block) {
        return block.getKind() != TextBlock.Kind.NOTE;
    }

    private static int endOfNotes(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size()
                && blocks.get(end) instanceof TextBlock text
                && text.getKind() == TextBlock.Kind.NOTE) {
            end++;
        }
        return end;
    }

    private void write(TextBlock block, List<Block> notesOfText, String paragraphStyle) {
        switch (block.getKind()) {
            case HEADING -> {
                int styled = Math.min(block.getLevel(), DEEPEST_HEADING_STYLE);
                xml.start("text:h")
                        .attribute("text:style-name", "Heading_20_" + styled)
                        .attribute("text:outline-level", block.getLevel());
                inline.write(block.getRuns());
            }
            case LIST_ITEM -> {
                xml.start("text:p").attribute("text:style-name", "List");
                inline.write(block.getRuns());
            }
            case PARAGRAPH -> {
                xml.start("text:p").attribute("text:style-name", paragraphStyle);
                inline.write(block.getRuns());
            }
            case PAGE_FURNITURE, LINK_DUMP -> {
                boolean links = block.getKind() == TextBlock.Kind.LINK_DUMP;
                xml.start("text:p").attribute("text:style-name", links ? OwnStyles.LINKS : OwnStyles.FURNITURE);
                writeMarked(block);
            }
            case NOTE -> {
                // A note needs a paragraph that it belongs to, and here is none.
                xml.start("text:p").attribute("text:style-name", paragraphStyle);
                writeNote(block);
            }
        }
        notesOfText.forEach(note -> writeNote((TextBlock) note));
        xml.end();
    }

    private void writeMarked(TextBlock block) {
        block.getMarker().ifPresent(mark -> inline.write(List.of(Run.of(mark + "\t"))));
        inline.write(block.getRuns());
    }

    /** A note with a number or a sign is a footnote; one with a name is a comment of whoever is called so. */
    private void writeNote(TextBlock note) {
        Optional<String> mark = note.getMarker();
        if (mark.filter(label -> label.length() > LONGEST_LABEL).isPresent()) {
            xml.start("office:annotation").start("dc:creator").text(mark.get()).end();
            writeFurniture(note.withMarker(Optional.empty()), "Standard");
            xml.end();
            return;
        }
        notes++;
        xml.start("text:note").attribute("text:id", "note" + notes).attribute("text:note-class", "footnote");
        // An empty label: the program counts, but the note itself has no mark.
        xml.start("text:note-citation")
                .attribute("text:label", mark.orElse(""))
                .text(mark.orElse(Integer.toString(notes)))
                .end();
        xml.start("text:note-body");
        writeFurniture(note.withMarker(Optional.empty()), "Footnote");
        xml.end().end();
    }
}
