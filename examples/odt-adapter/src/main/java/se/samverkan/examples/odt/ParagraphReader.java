package se.samverkan.examples.odt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;
import se.samverkan.outline.TextBlock;

/** Reads the text of one paragraph or heading into runs, and what is anchored in it into blocks apart. */
final class ParagraphReader {

    private final Xml xml;
    private final Styles styles;
    private final Reading reading;
    private final BlockReader blocks;
    private final Setting setting;
    private final SourcePlace place;
    private final List<Run> runs = new ArrayList<>();
    private final List<Block> apart = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Look look = Look.PLAIN;
    private Look lookOfText = Look.PLAIN;

    /** Whether a blank would follow another, or nothing: then it is there for the eyes of whoever reads the file. */
    private boolean afterBlank = true;

    private boolean inPageField;
    private boolean hasPageField;
    private boolean hasWords;

    /** How the text that comes next is shown. */
    private record Look(
            boolean bold,
            boolean italic,
            boolean hidden,
            @Nullable String link) {

        static final Look PLAIN = new Look(false, false, false, null);

        Set<Run.Look> looks() {
            EnumSet<Run.Look> looks = EnumSet.noneOf(Run.Look.class);
            if (bold) {
                looks.add(Run.Look.BOLD);
            }
            if (italic) {
                looks.add(Run.Look.ITALIC);
            }
            return looks;
        }
    }

    ParagraphReader(Xml xml, Styles styles, Reading reading, BlockReader blocks, Setting setting, SourcePlace place) {
        this.xml = xml;
        this.styles = styles;
        this.reading = reading;
        this.blocks = blocks;
        this.setting = setting;
        this.place = place;
    }

    /**
     * Reads the paragraph that was entered, up to its end.
     *
     * @param style the name of its style
     * @param plain whether the looks of the style mean nothing, as in a heading, which stands out anyway
     */
    void read(String style, boolean plain) throws ImportException {
        look = new Look(
                !plain && is(style, Style::bold), !plain && is(style, Style::italic), is(style, Style::hidden), null);
        readInline();
        endRun();
        if (afterBlank && !runs.isEmpty()) {
            stripLastBlank();
        }
    }

    private boolean is(String style, Function<Style, Optional<Boolean>> property) {
        return styles.findForParagraph(style, property).orElse(false);
    }

    /** The runs of the paragraph. */
    List<Run> runs() {
        return runs;
    }

    /** What stands apart from the text though it is anchored in it: notes, text boxes. */
    List<Block> apart() {
        return apart;
    }

    /** Whether the paragraph says something: a page number alone in a header is none of the document's words. */
    boolean says() {
        boolean pageNumber = hasPageField && !hasWords && isFurniture();
        return !pageNumber && runs.stream().anyMatch(run -> !run.text().isBlank());
    }

    private boolean isFurniture() {
        return setting.kind().filter(TextBlock.Kind.PAGE_FURNITURE::equals).isPresent();
    }

    private void readInline() throws ImportException {
        for (Xml.Token token = xml.next(); token != Xml.Token.END; token = xml.next()) {
            if (token == Xml.Token.START) {
                readElement();
            } else {
                collapse(xml.text());
            }
        }
    }

    private void readElement() throws ImportException {
        String name = xml.name();
        switch (name) {
            case "text:span" -> readIn(spanned(xml.attribute("text:style-name").orElse("")));
            case "text:a" -> readIn(linked(xml.attribute("xlink:href").orElse("")));
            case "text:s" -> readBlanks();
            case "text:tab" -> readMark("\t");
            case "text:line-break" -> readMark("\n");
            case "text:page-number", "text:page-count" -> readPageField(xml.allText());
            case "text:title" -> readTitle(xml.allText());
            case "text:hidden-text", "text:hidden-paragraph" -> readIn(new Look(false, false, true, null));
            case "text:ruby-text" -> xml.skip();
            case "text:change", "text:change-start", "text:change-end" -> blocks.changeMark(setting);
            case "text:note" -> blocks.readNote(setting, apart);
            case "office:annotation" -> blocks.readComment(setting, apart);
            default -> {
                if (name.startsWith("draw:")
                        || name.startsWith("table:")
                        || name.equals("text:p")
                        || name.equals("text:list")) {
                    blocks.read(setting.apart(), apart);
                } else if (BlockReader.isSilent(name)) {
                    xml.skip();
                } else {
                    readInline();
                }
            }
        }
    }

    private void readIn(Look inner) throws ImportException {
        Look outer = look;
        look = inner;
        readInline();
        look = outer;
    }

    private Look spanned(String style) {
        return new Look(
                styles.find("text", style, Style::bold).orElse(look.bold),
                styles.find("text", style, Style::italic).orElse(look.italic),
                styles.find("text", style, Style::hidden).orElse(look.hidden),
                look.link);
    }

    private Look linked(String target) {
        return new Look(look.bold, look.italic, look.hidden, target);
    }

    private void readBlanks() throws ImportException {
        int count = xml.number("text:c").orElse(1);
        reading.grow(count);
        readMark(" ".repeat(count));
    }

    private void readMark(String shown) throws ImportException {
        xml.skip();
        append(shown);
        afterBlank = false;
    }

    private void readPageField(String shown) {
        hasPageField = true;
        inPageField = true;
        append(shown);
        inPageField = false;
    }

    /** A header that shows the document's title says nothing new. */
    private void readTitle(String shown) {
        if (reading.isTitle(shown)) {
            readPageField(shown);
        } else {
            append(shown);
        }
    }

    /** Takes text of the file, in which a run of blanks and line ends is one blank. */
    private void collapse(String raw) {
        StringBuilder collapsed = new StringBuilder(raw.length());
        boolean blank = afterBlank;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!isBlank) {
                collapsed.append(c);
            } else if (!blank) {
                collapsed.append(' ');
            }
            blank = isBlank;
        }
        append(collapsed.toString());
        afterBlank = blank;
    }

    private void append(String shown) {
        if (shown.isEmpty()) {
            return;
        }
        afterBlank = false;
        if (look.hidden) {
            if (!shown.isBlank()) {
                reading.hiddenAt(place);
            }
            return;
        }
        if (!look.equals(lookOfText)) {
            endRun();
            lookOfText = look;
        }
        text.append(shown);
        hasWords |= !inPageField && shown.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void endRun() {
        if (!text.isEmpty()) {
            Run run = new Run(text.toString(), lookOfText.looks(), Optional.ofNullable(lookOfText.link));
            if (!run.text().isEmpty()) {
                runs.add(run);
            }
            text.setLength(0);
        }
    }

    /** A blank at the end of a paragraph is one of the file, like those at its start. */
    private void stripLastBlank() {
        Run last = runs.remove(runs.size() - 1);
        String stripped =
                last.text().endsWith(" ") ? last.text().substring(0, last.text().length() - 1) : last.text();
        if (!stripped.isEmpty()) {
            runs.add(new Run(stripped, last.looks(), last.link()));
        }
    }
}
