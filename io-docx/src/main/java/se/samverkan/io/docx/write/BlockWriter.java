package se.samverkan.io.docx.write;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Writes blocks one below the other. */
final class BlockWriter {

    private static final int BELOW_TABLE = 160;
    private static final int BETWEEN_ITEMS = 60;

    private final Story story;
    private final XmlOut xml;
    private final StyleBook styles;
    private final Numbering numbering;
    private final NoteWriter notes;
    private final TableWriter tables;

    /**
     * A writer.
     *
     * @param story the text
     * @param numbering the lists of the document
     * @param notes the notes of the document
     */
    BlockWriter(Story story, Numbering numbering, NoteWriter notes) {
        this.story = story;
        this.xml = story.xml();
        this.styles = story.styles();
        this.numbering = numbering;
        this.notes = notes;
        this.tables = new TableWriter(xml, styles, this);
    }

    /**
     * Writes blocks.
     *
     * @param blocks the blocks
     * @param style the style of ordinary paragraphs
     * @param width how wide the text is, in twentieths of a point
     */
    void writeAll(List<Block> blocks, StyleRole style, int width) {
        boolean belowTable = false;
        int i = 0;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            int next = i + 1;
            if (block instanceof TextBlock text) {
                next = isNote(text) ? next : endOfNotes(blocks, next);
                @Nullable Block below = next < blocks.size() ? blocks.get(next) : null;
                writeText(text, blocks.subList(i + 1, next), new Surroundings(style, belowTable, below));
                belowTable = false;
            } else if (block instanceof Table table && TableWriter.isShown(table)) {
                if (belowTable) {
                    writeGap();
                }
                tables.write(table, width);
                belowTable = true;
            }
            i = next;
        }
        // A text ends with a paragraph, and every cell has one.
        if (belowTable || blocks.isEmpty()) {
            writeGap();
        }
    }

    /**
     * What a block stands in.
     *
     * @param style the style of ordinary paragraphs
     * @param belowTable whether a table stands right above
     * @param next what comes after it and its notes, if anything
     */
    private record Surroundings(
            StyleRole style, boolean belowTable, @Nullable Block next) {

        boolean isFollowedByTable() {
            return next instanceof Table;
        }

        boolean isFollowedByItem() {
            return next instanceof TextBlock text && text.getKind() == TextBlock.Kind.LIST_ITEM;
        }

        boolean isFollowedBy(Optional<String> style) {
            return next instanceof TextBlock text && text.getStyle().equals(style);
        }
    }

    private static int endOfNotes(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && blocks.get(end) instanceof TextBlock text && isNote(text)) {
            end++;
        }
        return end;
    }

    private static boolean isNote(TextBlock block) {
        return block.getKind() == TextBlock.Kind.NOTE;
    }

    /** A paragraph that takes next to no room. */
    private void writeGap() {
        story.paragraph(styles.id(StyleRole.NORMAL));
        xml.start("w:spacing")
                .attribute("w:before", 0)
                .attribute("w:after", 0)
                .attribute("w:line", 20)
                .attribute("w:lineRule", "exact")
                .end();
        story.text();
        story.endParagraph();
    }

    private void writeText(TextBlock block, List<Block> notesOfText, Surroundings around) {
        boolean flush = block.getKind() != TextBlock.Kind.LIST_ITEM;
        boolean listed = switch (block.getKind()) {
            case HEADING, PARAGRAPH -> block.getMarker().isPresent();
            case LIST_ITEM -> true;
            default -> false;
        };
        Optional<Numbering.Place> place = listed
                ? numbering.place(block.getMarker().orElse(""), flush ? 0 : block.getLevel(), flush)
                : Optional.empty();
        Optional<String> wish = isOpenToWishes(block) ? block.getStyle().flatMap(styles::named) : Optional.empty();
        String style = wish.orElseGet(() -> styles.id(styleOf(block, around.style())));
        story.paragraph(style);
        writeProperties(block, style, place, around);
        RunWriter runs = story.text();
        if (isNote(block)) {
            notes.write(block, story);
        } else {
            if (place.isEmpty()) {
                block.getMarker()
                        .filter(mark -> !mark.isEmpty())
                        .ifPresent(mark -> runs.write(List.of(Run.of(mark + "\t"))));
            }
            runs.write(block.getRuns());
            notesOfText.forEach(note -> notes.write((TextBlock) note, story));
        }
        story.endParagraph();
    }

    private static boolean isOpenToWishes(TextBlock block) {
        return block.getKind() == TextBlock.Kind.PARAGRAPH || block.getKind() == TextBlock.Kind.LIST_ITEM;
    }

    private static StyleRole styleOf(TextBlock block, StyleRole ordinary) {
        return switch (block.getKind()) {
            case HEADING -> StyleRole.heading(block.getLevel());
            case LIST_ITEM -> isNumbered(block) ? StyleRole.NUMBERS : StyleRole.BULLETS;
            case PAGE_FURNITURE -> StyleRole.FURNITURE;
            case LINK_DUMP -> StyleRole.LINKS;
            case PARAGRAPH, NOTE -> ordinary;
        };
    }

    private static boolean isNumbered(TextBlock block) {
        String mark = block.getMarker().orElse("");
        int c;
        for (int i = 0; i < mark.length(); i += Character.charCount(c)) {
            c = mark.codePointAt(i);
            if (Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** Properties stand in the order of the schema. */
    private void writeProperties(TextBlock block, String style, Optional<Numbering.Place> place, Surroundings around) {
        if (isIntroduction(block, around)) {
            xml.empty("w:keepNext");
        } else if (isLastToSign(block, around)) {
            xml.value("w:keepNext", 0);
        }
        boolean item = block.getKind() == TextBlock.Kind.LIST_ITEM;
        boolean ofStyle = place.filter(numbering::isOfStyle).isPresent() && style.equals(styles.id(StyleRole.BULLETS));
        if (!ofStyle && (item || place.isPresent() || styles.isNumbered(style))) {
            xml.start("w:numPr");
            place.ifPresent(at -> xml.value("w:ilvl", at.level()));
            xml.value("w:numId", place.map(Numbering.Place::list).orElse(0));
            xml.end();
        }
        boolean below = around.belowTable() && block.getKind() != TextBlock.Kind.HEADING;
        // A list within something that stands out is set as closely as any list.
        boolean close = item && !style.equals(styles.id(styleOf(block, around.style()))) && around.isFollowedByItem();
        if (below || close) {
            xml.start("w:spacing");
            if (below) {
                xml.attribute("w:before", BELOW_TABLE);
            }
            if (close) {
                xml.attribute("w:after", BETWEEN_ITEMS);
            }
            xml.end();
        }
    }

    /** Whether a paragraph announces the list or table below, and stays on its page. */
    private static boolean isIntroduction(TextBlock block, Surroundings around) {
        return block.getKind() == TextBlock.Kind.PARAGRAPH
                && (around.isFollowedByTable() || around.isFollowedByItem())
                && block.text().endsWith(":");
    }

    /** Whether a signature is the last, so that what follows need not stay with it. */
    private static boolean isLastToSign(TextBlock block, Surroundings around) {
        return block.getStyle().isPresent()
                && !around.isFollowedBy(block.getStyle())
                && StyleNames.role(block.getStyle().get())
                        .filter(StyleRole.SIGNATURE::equals)
                        .isPresent();
    }
}
