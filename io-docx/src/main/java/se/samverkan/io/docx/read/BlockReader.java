package se.samverkan.io.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Xml;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;
import se.samverkan.outline.TextBlock;

/**
 * Reads the blocks of one part with text.
 *
 * <p>An element that it does not know is looked through, so that the words in it are kept.
 */
final class BlockReader {

    private final Story story;
    private final Xml xml;
    private final Reading reading;

    /** What was read of a paragraph whose mark is gone by a tracked change: it goes on in the next one. */
    private List<Run> joined = new ArrayList<>(0);

    private int paragraphs;
    private int tables;

    BlockReader(Story story) {
        this.story = story;
        this.xml = story.xml();
        this.reading = story.reading();
    }

    /** Reads everything in the element that was entered, up to its end, as a text of its own. */
    void readAll(Setting setting, List<Block> out) throws ImportException {
        List<Run> outer = joined;
        joined = new ArrayList<>(0);
        readThrough(setting, out);
        endJoined(setting, out);
        joined = outer;
    }

    /** As {@link #readAll}, from an element in it that was entered already. */
    void readAllFrom(Setting setting, List<Block> out) throws ImportException {
        List<Run> outer = joined;
        joined = new ArrayList<>(0);
        read(setting, out);
        readThrough(setting, out);
        endJoined(setting, out);
        joined = outer;
    }

    private void readThrough(Setting setting, List<Block> out) throws ImportException {
        while (xml.nextElement()) {
            read(setting, out);
        }
    }

    /** Reads the element that was entered, up to its end. */
    void read(Setting setting, List<Block> out) throws ImportException {
        switch (xml.name()) {
            case "p" -> readParagraph(setting, out);
            case "tbl" -> {
                endJoined(setting, out);
                new TableReader(story, this, setting, ++tables).read(out);
            }
            case "sdt" -> readControl(setting, out);
            case "sectPr" -> story.document().sections().read(xml);
            case "ins", "moveTo" -> readChange(true, setting, out);
            case "del", "moveFrom" -> readChange(false, setting, out);
            case "altChunk", "subDoc" -> {
                reading.attachedAt(here(setting));
                xml.skip();
            }
            case "r", "hyperlink", "fldSimple" -> readStray(setting, out);
            case "mc:AlternateContent" -> readAlternatives(setting, out);
            case "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "background" -> xml.skip();
            default -> readThrough(setting, out);
        }
    }

    /** A content control. Some hold a table of contents, which repeats what stands elsewhere. */
    private void readControl(Setting setting, List<Block> out) throws ImportException {
        Setting inside = setting;
        while (xml.nextElement()) {
            if (xml.name().equals("sdtPr")) {
                inside = isContents() ? setting.all(TextBlock.Kind.LINK_DUMP) : setting;
            } else {
                read(inside, out);
            }
        }
    }

    private boolean isContents() throws ImportException {
        boolean contents = false;
        while (xml.nextElement()) {
            if (xml.name().equals("docPartObj")) {
                while (xml.nextElement()) {
                    contents |= xml.name().equals("docPartGallery") && "Table of Contents".equals(xml.value());
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
        return contents;
    }

    private void readChange(boolean inserted, Setting setting, List<Block> out) throws ImportException {
        reading.changedAt(here(setting));
        if (reading.keeps(inserted)) {
            readThrough(setting, out);
        } else {
            xml.skip();
        }
    }

    /** One thing in several forms: the first that says something is it. */
    private void readAlternatives(Setting setting, List<Block> out) throws ImportException {
        long before = reading.characters();
        while (xml.nextElement()) {
            if (reading.characters() == before) {
                readThrough(setting, out);
            } else {
                xml.skip();
            }
        }
    }

    /** Text that stands in no paragraph, as some programs leave it. */
    private void readStray(Setting setting, List<Block> out) throws ImportException {
        ParagraphReader stray = new ParagraphReader(story, this, setting, Look.PLAIN, place(setting));
        stray.read();
        finish(stray, ParagraphProperties.NONE, ParagraphStyle.PLAIN, setting, here(setting), out);
    }

    private void readParagraph(Setting setting, List<Block> out) throws ImportException {
        SourcePlace place = place(setting);
        boolean contents = story.fields().isContents();
        ParagraphProperties properties = ParagraphProperties.NONE;
        boolean more = xml.nextElement();
        if (more && xml.name().equals("pPr")) {
            properties = ParagraphProperties.read(xml, story.document().sections());
            more = xml.nextElement();
        }
        ParagraphStyle style = story.document().styles().paragraph(properties.style());
        boolean plain = level(properties, style) > 0 && setting.kind().isEmpty();
        ParagraphReader paragraph =
                new ParagraphReader(story, this, setting, plain ? style.look().plain() : style.look(), place);
        if (more) {
            paragraph.read();
            paragraph.readAll();
        }
        contents |= story.fields().isContents();
        story.fields().endParagraph();
        finish(paragraph, properties, style, contents ? setting.all(TextBlock.Kind.LINK_DUMP) : setting, place, out);
    }

    /** The level of a heading, from 1, or 0. */
    private static int level(ParagraphProperties properties, ParagraphStyle style) {
        int outline = properties.outline();
        return outline < 0 ? style.heading() : outline < ParagraphProperties.BODY ? outline + 1 : 0;
    }

    private void finish(
            ParagraphReader paragraph,
            ParagraphProperties properties,
            ParagraphStyle style,
            Setting setting,
            SourcePlace place,
            List<Block> out)
            throws ImportException {
        List<Run> runs = paragraph.runs();
        boolean says = paragraph.says() || !joined.isEmpty();
        if (!joined.isEmpty()) {
            joined.addAll(runs);
            runs = joined;
            joined = new ArrayList<>(0);
        }
        if (isGone(properties.mark(), place)) {
            joined = new ArrayList<>(runs);
        } else {
            boolean unseen = !says && isHidden(properties.mark(), style);
            TextBlock.Builder block = new TextBlock.Builder();
            boolean marked = !unseen && shape(block, properties, style, setting);
            if (says || marked) {
                reading.takeBlock();
                out.add(block.addAllRuns(says ? runs : List.of())
                        .addAnchor(new TextBlock.Anchor(0, place))
                        .build());
            }
        }
        out.addAll(paragraph.apart());
    }

    /** A paragraph whose mark is hidden and that shows nothing is not there, nor counted. */
    private static boolean isHidden(RunProperties mark, ParagraphStyle style) {
        return mark.hidden() == null ? style.look().hidden() : mark.hidden();
    }

    private boolean isGone(RunProperties mark, SourcePlace place) {
        if (!mark.inserted() && !mark.deleted()) {
            return false;
        }
        reading.changedAt(place);
        return mark.inserted() && !reading.keeps(true) || mark.deleted() && !reading.keeps(false);
    }

    /** Says what a block is; tells whether a number stands before it, which says something even if nothing follows. */
    private boolean shape(
            TextBlock.Builder block, ParagraphProperties properties, ParagraphStyle style, Setting setting)
            throws ImportException {
        Optional<TextBlock.Kind> kind = setting.kind().or(style::kind);
        int heading = kind.isPresent() ? 0 : level(properties, style);
        int numbering = properties.numbering() < 0 ? style.numbering() : properties.numbering();
        Optional<String> mark = Optional.empty();
        if (numbering > 0) {
            Numbering lists = story.document().numbering();
            int level = levelInList(properties, style, numbering, lists);
            mark = lists.count(numbering, level);
            if (mark.isPresent() && kind.isEmpty() && heading == 0) {
                block.kind(TextBlock.Kind.LIST_ITEM).level(level);
            }
        }
        kind.ifPresent(block::kind);
        if (heading > 0) {
            block.kind(TextBlock.Kind.HEADING).level(heading);
        }
        block.marker(mark).style(style.name());
        return mark.filter(BlockReader::hasWords).isPresent();
    }

    private static int levelInList(
            ParagraphProperties properties, ParagraphStyle style, int numbering, Numbering lists) {
        if (properties.level() >= 0) {
            return properties.level();
        }
        if (properties.numbering() > 0) {
            return 0;
        }
        return style.level() >= 0 ? style.level() : lists.levelOf(numbering, style.numberedAs());
    }

    /** A number that is shown is read, though nothing stands after it; a bullet says nothing. */
    private static boolean hasWords(String mark) {
        return mark.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** What was to go on in the next paragraph, but there is none. */
    private void endJoined(Setting setting, List<Block> out) throws ImportException {
        if (joined.stream().anyMatch(run -> !run.text().isBlank())) {
            TextBlock.Builder block = new TextBlock.Builder();
            setting.kind().ifPresent(block::kind);
            reading.takeBlock();
            out.add(block.addAllRuns(joined)
                    .addAnchor(new TextBlock.Anchor(0, here(setting)))
                    .build());
        }
        joined = new ArrayList<>(0);
    }

    /** The text of a shape that is drawn. */
    void readDrawn(Setting setting, List<Block> out) throws ImportException {
        String drawn = xml.allText();
        if (!drawn.isBlank()) {
            TextBlock.Builder block = new TextBlock.Builder();
            setting.kind().ifPresent(block::kind);
            reading.takeBlock();
            reading.takeText(drawn.length());
            out.add(block.addRun(Run.of(drawn.strip()))
                    .addAnchor(new TextBlock.Anchor(0, here(setting)))
                    .build());
        }
    }

    /** The place of the next paragraph. What is anchored in a paragraph is found there. */
    private SourcePlace place(Setting setting) {
        if (!setting.apart()) {
            paragraphs++;
        }
        return here(setting);
    }

    SourcePlace here(Setting setting) {
        return new SourcePlace.Builder()
                .unit(SourcePlace.Unit.PARAGRAPH)
                .first(Math.max(1, paragraphs))
                .within(setting.within())
                .build();
    }
}
