package se.samverkan.examples.odt;

import java.util.List;
import java.util.Optional;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;
import se.samverkan.outline.TextBlock;

/**
 * Reads the blocks of one text: the body, a header, a footer.
 *
 * <p>An element that it does not know is looked through, so that the words in it are kept.
 */
final class BlockReader {

    private final Xml xml;
    private final Styles styles;
    private final Reading reading;
    private final ListReader lists;
    private final Counts headings = new Counts();
    private int paragraphs;
    private int tables;

    BlockReader(Xml xml, Styles styles, Reading reading) {
        this.xml = xml;
        this.styles = styles;
        this.reading = reading;
        this.lists = new ListReader(xml, styles, this);
    }

    /** Reads everything in the element that was entered, up to its end. */
    void readAll(Setting setting, List<Block> out) throws ImportException {
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                read(setting, out);
            } else if (!xml.text().isBlank()) {
                TextBlock.Builder block = new TextBlock.Builder();
                setting.kind().ifPresent(block::kind);
                add(
                        block.addRun(Run.of(xml.text().strip()))
                                .addAnchor(new TextBlock.Anchor(0, place(setting)))
                                .build(),
                        out);
            }
        }
    }

    /** Reads the element that was entered, up to its end. */
    void read(Setting setting, List<Block> out) throws ImportException {
        String name = xml.name();
        switch (name) {
            case "text:p", "text:h" -> readParagraph(setting, out);
            case "text:list" -> lists.readList(setting, out);
            case "text:numbered-paragraph" -> lists.readNumbered(setting, out);
            case "table:table" -> readTable(setting, out);
            case "text:section" -> readSection(setting, out);
            case "text:table-of-content",
                    "text:alphabetical-index",
                    "text:bibliography",
                    "text:illustration-index",
                    "text:object-index",
                    "text:table-index",
                    "text:user-index" -> readAll(setting.all(TextBlock.Kind.LINK_DUMP), out);
            case "text:tracked-changes" -> readChanges();
            case "text:change", "text:change-start", "text:change-end" -> changeMark(setting);
            case "text:note" -> readNote(setting, out);
            case "office:annotation" -> readComment(setting, out);
            case "draw:frame" -> readFrame(setting, out);
            case "draw:object", "draw:object-ole", "math:math" -> {
                reading.embeddedAt(here(setting));
                xml.skip();
            }
            default -> {
                if (isSilent(name)) {
                    xml.skip();
                } else {
                    readAll(setting, out);
                }
            }
        }
    }

    /** What holds characters that no reader of the document sees. */
    static boolean isSilent(String name) {
        return switch (name) {
            case "office:forms",
                    "office:binary-data",
                    "office:scripts",
                    "office:event-listeners",
                    "text:script",
                    "svg:title",
                    "svg:desc" -> true;
            default -> name.startsWith("text:") && name.endsWith("-source");
        };
    }

    private void readParagraph(Setting setting, List<Block> out) throws ImportException {
        boolean heading = xml.name().equals("text:h");
        String style = xml.attribute("text:style-name").orElse(Styles.DEFAULT);
        int level = heading ? Math.max(1, xml.number("text:outline-level").orElse(1)) : levelOf(style);
        SourcePlace place = place(setting);
        TextBlock.Builder block = new TextBlock.Builder();
        block.addAnchor(new TextBlock.Anchor(0, place));
        setting.kind().or(() -> ownKind(style)).ifPresent(block::kind);
        boolean isHeading = setting.kind().isEmpty() && level > 0;
        if (isHeading) {
            block.kind(TextBlock.Kind.HEADING).level(level);
        }
        Optional<ListEntry> entry = setting.entry().filter(ListEntry::isOpen);
        if (entry.isPresent()) {
            entry.get().mark(block, isHeading || setting.kind().isPresent(), listStyle(style));
        } else if (isHeading && heading) {
            block.marker(outlineNumber(style, level - 1));
        }
        ParagraphReader paragraph = new ParagraphReader(xml, styles, reading, this, setting, place);
        paragraph.read(style, isHeading || setting.plain());
        TextBlock read = block.addAllRuns(paragraph.runs()).build();
        if (paragraph.says() || read.getMarker().filter(BlockReader::hasWords).isPresent()) {
            add(read, out);
        }
        out.addAll(paragraph.apart());
    }

    /** The level of a heading that is one by its style alone. */
    private int levelOf(String style) {
        Optional<Integer> level = styles.find("paragraph", style, Style::outlineLevel);
        return level.orElseGet(() -> styles.isA(style, "Title") ? 1 : styles.isA(style, "Subtitle") ? 2 : 0);
    }

    private Optional<TextBlock.Kind> ownKind(String style) {
        return styles.isA(style, OwnStyles.FURNITURE)
                ? Optional.of(TextBlock.Kind.PAGE_FURNITURE)
                : styles.isA(style, OwnStyles.LINKS) ? Optional.of(TextBlock.Kind.LINK_DUMP) : Optional.empty();
    }

    private ListStyle listStyle(String paragraphStyle) {
        return styles.find("paragraph", paragraphStyle, Style::listStyle)
                .map(styles::list)
                .orElse(ListStyle.NONE);
    }

    private Optional<String> outlineNumber(String style, int level) {
        boolean unnumbered = styles.find("paragraph", style, Style::listStyle)
                .filter(String::isEmpty)
                .isPresent();
        if (unnumbered || xml.isTrue("text:is-list-header")) {
            return Optional.empty();
        }
        ListStyle numbering = styles.outline();
        int start = numbering.level(level).map(ListStyle.Level::start).orElse(1);
        Optional<Integer> given = xml.isTrue("text:restart-numbering")
                ? Optional.of(xml.number("text:start-value").orElse(start))
                : Optional.empty();
        headings.count(level, start, given);
        return numbering.mark(level, headings);
    }

    private void readTable(Setting setting, List<Block> out) throws ImportException {
        TableReader table = new TableReader(xml, reading, this, setting, ++tables);
        table.read();
        if (setting.kind().isPresent()) {
            // A table of the page or of a note has no kind: its rows are lines.
            for (TextBlock line : table.lines(setting.kind().get())) {
                add(line, out);
            }
        } else {
            table.table().ifPresent(out::add);
        }
        out.addAll(table.apart());
    }

    private void readSection(Setting setting, List<Block> out) throws ImportException {
        if (xml.attribute("text:display").filter("none"::equals).isPresent()) {
            reading.hiddenAt(here(setting));
            xml.skip();
        } else {
            readAll(setting, out);
        }
    }

    /** What was deleted stands here, apart from the text; what was inserted stands in the text. */
    private void readChanges() throws ImportException {
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                reading.change();
                xml.skip();
            }
        }
    }

    void changeMark(Setting setting) throws ImportException {
        reading.changedAt(here(setting));
        xml.skip();
    }

    /** A footnote or an endnote: its number is its mark. */
    void readNote(Setting setting, List<Block> out) throws ImportException {
        Optional<String> mark = Optional.empty();
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START && xml.name().equals("text:note-citation")) {
                Optional<String> label = xml.attribute("text:label");
                String shown = xml.allText().strip();
                mark = label.or(() -> Optional.of(shown)).filter(text -> !text.isBlank());
            } else if (token == Xml.Token.START) {
                Setting inNote = setting.all(TextBlock.Kind.NOTE, "note");
                int first = out.size();
                readAll(inNote, out);
                mark(mark, first, inNote, out);
            }
        }
    }

    /** A comment: the name of whoever made it is its mark. */
    void readComment(Setting setting, List<Block> out) throws ImportException {
        Optional<String> author = Optional.empty();
        int first = out.size();
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                switch (xml.name()) {
                    case "dc:creator" ->
                        author = Optional.of(xml.allText().strip()).filter(name -> !name.isEmpty());
                    case "text:p", "text:h", "text:list" -> read(setting.all(TextBlock.Kind.NOTE, "comment"), out);
                    default -> xml.skip();
                }
            }
        }
        mark(author, first, setting.all(TextBlock.Kind.NOTE, "comment"), out);
    }

    /** Gives the first of the blocks that were read of a note its mark; a mark alone is a note too. */
    private void mark(Optional<String> mark, int first, Setting setting, List<Block> out) throws ImportException {
        if (mark.isPresent() && first == out.size()) {
            TextBlock.Builder alone =
                    new TextBlock.Builder().kind(TextBlock.Kind.NOTE).marker(mark);
            add(alone.addAnchor(new TextBlock.Anchor(0, here(setting))).build(), out);
        } else if (mark.isPresent() && out.get(first) instanceof TextBlock block) {
            out.set(first, block.withMarker(mark));
        }
    }

    /** A frame holds one thing in several forms; the first with text is it. */
    private void readFrame(Setting setting, List<Block> out) throws ImportException {
        boolean read = false;
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                boolean box = xml.name().equals("draw:text-box");
                if (read) {
                    xml.skip();
                } else {
                    read(setting.apart(), out);
                }
                read |= box;
            }
        }
    }

    /** A number that is shown is read, though nothing stands after it; a bullet says nothing. */
    private static boolean hasWords(String mark) {
        return mark.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void add(TextBlock block, List<Block> out) throws ImportException {
        reading.takeBlocks(1);
        out.add(block);
    }

    /** The place of the next paragraph. Notes are found at the paragraph that they belong to. */
    private SourcePlace place(Setting setting) {
        if (setting.kind().filter(TextBlock.Kind.NOTE::equals).isEmpty()) {
            paragraphs++;
        }
        return here(setting);
    }

    private SourcePlace here(Setting setting) {
        return new SourcePlace.Builder()
                .unit(SourcePlace.Unit.PARAGRAPH)
                .first(Math.max(1, paragraphs))
                .within(setting.within())
                .build();
    }
}
