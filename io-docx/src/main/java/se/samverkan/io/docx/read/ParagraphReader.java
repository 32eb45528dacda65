package se.samverkan.io.docx.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Relationships.Relationship;
import se.samverkan.io.docx.pack.Xml;
import se.samverkan.outline.Block;
import se.samverkan.outline.Run;

/** Reads the text of one paragraph into runs, and what is anchored in it into blocks apart. */
final class ParagraphReader {

    private final Story story;
    private final BlockReader blocks;
    private final Xml xml;
    private final Setting setting;
    private final SourcePlace place;
    private final Look ofStyle;
    private final RunText text = new RunText();
    private final List<Block> apart = new ArrayList<>(0);
    private Look look;

    /** The hyperlink that the text stands in, or null. */
    private @Nullable String link;

    /** A note with a mark of its own, which is what stands in the rest of its run. */
    private @Nullable MarkedNote marked;

    private boolean hasPageField;

    /** What stands in a header or footer and is no page number. */
    private final StringBuilder besidePages = new StringBuilder(0);

    private record MarkedNote(Notes notes, @Nullable String id, StringBuilder mark) {}

    /**
     * A reader for the paragraph that was entered.
     *
     * @param setting where it stands, and what that makes of it
     * @param ofStyle how its style makes text look
     * @param place the place
     */
    ParagraphReader(Story story, BlockReader blocks, Setting setting, Look ofStyle, SourcePlace place) {
        this.story = story;
        this.blocks = blocks;
        this.xml = story.xml();
        this.setting = setting;
        this.ofStyle = ofStyle;
        this.look = ofStyle;
        this.place = place;
    }

    /** The runs of the paragraph. */
    List<Run> runs() {
        return text.runs();
    }

    /** What stands apart from the text though it is anchored in it: notes, text boxes. */
    List<Block> apart() {
        return apart;
    }

    /** Whether the paragraph says something: a page number alone in a header is none of the document's words. */
    boolean says() {
        boolean pagesAlone = hasPageField && Names.KNOWN.areAboutPages(besidePages.toString());
        return !pagesAlone && !text.isBlank();
    }

    /** Reads what is left of the element that was entered, up to its end. */
    void readAll() throws ImportException {
        while (xml.nextElement()) {
            read();
        }
    }

    /** Reads the element that was entered, up to its end. */
    void read() throws ImportException {
        switch (xml.name()) {
            case "r" -> readRun();
            case "rPr" -> look = lookOf(RunProperties.read(xml));
            case "t", "m:t" -> readText();
            case "tab", "ptab" -> readMark("\t");
            case "br" -> readBreak();
            case "cr" -> readMark("\n");
            case "noBreakHyphen" -> readMark("-");
            case "sym" -> readSymbol();
            case "fldChar" -> readFieldMark();
            case "instrText" -> story.fields().instruct(xml.allText());
            case "fldSimple" -> readSimpleField();
            case "pgNum" -> readPageNumber();
            case "hyperlink" -> readHyperlink();
            case "ins", "moveTo" -> readChange(true);
            case "del", "moveFrom" -> readChange(false);
            case "delText" -> readText();
            case "footnoteReference" -> readNote(story.document().footnotes());
            case "endnoteReference" -> readNote(story.document().endnotes());
            case "commentReference" -> readComment();
            case "txbxContent" -> blocks.readAll(setting.inBox(), apart);
            case "a:p" -> blocks.readDrawn(setting.inBox(), apart);
            case "mc:AlternateContent" -> readAlternatives();
            case "object", "c:chart", "dgm:relIds" -> {
                story.reading().embeddedAt(place);
                readAll();
            }
            case "pPr",
                    "sdtPr",
                    "sdtEndPr",
                    "smartTagPr",
                    "customXmlPr",
                    "rubyPr",
                    "rt",
                    "m:ctrlPr",
                    "m:rPr",
                    "delInstrText" -> xml.skip();
            default -> readAll();
        }
    }

    private void readRun() throws ImportException {
        Look outer = look;
        look = ofStyle;
        readAll();
        look = outer;
        if (marked != null) {
            apart.addAll(marked.notes().marked(marked.id(), marked.mark().toString(), place));
            marked = null;
        }
    }

    private Look lookOf(RunProperties said) {
        @Nullable String style = said.style();
        Look styled = style == null
                ? ofStyle
                : ofStyle.toggledBy(story.document().styles().character(style));
        return styled.with(said.bold(), said.italic(), said.hidden());
    }

    private void readText() throws ImportException {
        if (isUnseen()) {
            String unseen = xml.allText();
            if (look.hidden() && !unseen.isBlank()) {
                story.reading().hiddenAt(place);
            }
            return;
        }
        boolean preserved = xml.preservesSpace();
        StringBuilder into = into();
        int start = into.length();
        for (int open = 1; open > 0; ) {
            switch (xml.next()) {
                case START -> open++;
                case END -> open--;
                case TEXT -> xml.appendTo(into);
            }
        }
        Blanks.tidy(into, start, preserved);
        story.reading().takeText(into.length() - start);
        noteBesidePages(into, start);
    }

    /** Where the next text goes. */
    private StringBuilder into() {
        if (marked != null) {
            return marked.mark();
        }
        return text.at(look, link == null ? story.fields().link() : link);
    }

    private boolean isUnseen() {
        return look.hidden() || story.fields().isCode();
    }

    private void readMark(String shown) throws ImportException {
        xml.skip();
        append(shown);
    }

    private void append(String shown) throws ImportException {
        if (!isUnseen()) {
            StringBuilder into = into();
            int start = into.length();
            into.append(shown);
            story.reading().takeText(shown.length());
            noteBesidePages(into, start);
        }
    }

    /** Breaks of pages and columns part what they stand between as those of lines do. */
    private void readBreak() throws ImportException {
        boolean line = xml.attribute("type") == null || "textWrapping".equals(xml.attribute("type"));
        xml.skip();
        if (line || !text.isBlank()) {
            append("\n");
        }
    }

    private void readSymbol() throws ImportException {
        @Nullable String font = xml.attribute("font");
        int code = HexCode.parse(xml.attribute("char"));
        xml.skip();
        if (code > 0) {
            append(Symbols.KNOWN.show(font, code));
        }
    }

    private void readFieldMark() throws ImportException {
        @Nullable String type = xml.attribute("fldCharType");
        @Nullable String form = FormField.read(xml);
        if ("begin".equals(type)) {
            story.fields().begin(form);
        } else if ("separate".equals(type)) {
            story.fields().separate();
            notePageField();
        } else if ("end".equals(type)) {
            @Nullable String shown = story.fields().end();
            if (shown != null) {
                append(shown);
            }
        }
    }

    private void readSimpleField() throws ImportException {
        @Nullable String code = xml.attribute("instr");
        story.fields().beginWith(code == null ? "" : code);
        notePageField();
        readAll();
        story.fields().end();
    }

    private void readPageNumber() throws ImportException {
        story.fields().beginWith("PAGE");
        notePageField();
        xml.skip();
        story.fields().end();
    }

    private void notePageField() {
        hasPageField |= setting.isFurniture() && story.fields().isPageNumber();
    }

    private void noteBesidePages(StringBuilder shown, int start) {
        if (setting.isFurniture() && !story.fields().isPageNumber()) {
            besidePages.append(shown, start, shown.length()).append(' ');
        }
    }

    private void readHyperlink() throws ImportException {
        @Nullable String outer = link;
        @Nullable Relationship relationship = story.relationships().find(xml.relationship());
        @Nullable String anchor = xml.attribute("anchor");
        if (relationship != null && relationship.external()) {
            link = anchor == null ? relationship.target() : relationship.target() + "#" + anchor;
        }
        readAll();
        link = outer;
    }

    private void readChange(boolean inserted) throws ImportException {
        story.reading().changedAt(place);
        if (story.reading().keeps(inserted)) {
            readAll();
        } else {
            xml.skip();
        }
    }

    private void readNote(Notes notes) throws ImportException {
        @Nullable String id = xml.attribute("id");
        @Nullable String custom = xml.attribute("customMarkFollows");
        xml.skip();
        if (isUnseen()) {
            return;
        }
        if (custom == null || custom.equals("0") || custom.equals("false")) {
            apart.addAll(notes.counted(id, place));
        } else {
            marked = new MarkedNote(notes, id, new StringBuilder());
        }
    }

    private void readComment() throws ImportException {
        @Nullable String id = xml.attribute("id");
        xml.skip();
        apart.addAll(story.document().comments().authored(id, place));
    }

    /** One thing in several forms: the first that says something is it. */
    private void readAlternatives() throws ImportException {
        long before = story.reading().characters();
        while (xml.nextElement()) {
            if (story.reading().characters() == before) {
                readAll();
            } else {
                xml.skip();
            }
        }
    }
}
