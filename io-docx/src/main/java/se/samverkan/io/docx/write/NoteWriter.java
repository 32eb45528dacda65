package se.samverkan.io.docx.write;

import java.util.List;
import java.util.Optional;
import se.samverkan.outline.Run;
import se.samverkan.outline.TextBlock;

/**
 * Writes the notes of a document: as comments of whoever their marks name, or as footnotes.
 *
 * <p>A footnote whose mark is the number that Word counts is counted; any other has its mark written, if it has one.
 */
final class NoteWriter {

    /** A longer mark is a name. */
    private static final int LONGEST_MARK = 4;

    private final Story footnotes;
    private final Story comments;
    private final int firstFootnote;
    private int footnoteCount;
    private int counted;
    private int commentCount;

    /**
     * A writer.
     *
     * @param styles what styles are called
     * @param firstFootnote the first free number of a footnote
     */
    NoteWriter(StyleBook styles, int firstFootnote) {
        this.footnotes = Story.inMemory(styles);
        this.comments = Story.inMemory(styles);
        this.firstFootnote = firstFootnote;
    }

    /** Whether a note is a comment, by its mark. */
    static boolean isComment(TextBlock note) {
        return note.getMarker().filter(mark -> mark.length() > LONGEST_MARK).isPresent();
    }

    /** The footnotes, without what is around them. */
    Story footnotes() {
        return footnotes;
    }

    /** The comments, without what is around them. */
    Story comments() {
        return comments;
    }

    /** Writes a note, and into the text above it what refers to it. */
    void write(TextBlock note, Story text) {
        if (isComment(note)) {
            writeComment(note, text);
        } else {
            writeFootnote(note, text);
        }
    }

    private void writeComment(TextBlock note, Story text) {
        int id = commentCount++;
        reference(text.xml(), text.styles().id(StyleRole.COMMENT_MARK));
        text.xml().start("w:commentReference").attribute("w:id", id).end().end();
        XmlOut xml = comments.xml();
        xml.start("w:comment")
                .attribute("w:id", id)
                .attribute("w:author", note.getMarker().orElse(""));
        comments.paragraph(comments.styles().id(StyleRole.COMMENT));
        RunWriter runs = comments.text();
        reference(xml, comments.styles().id(StyleRole.COMMENT_MARK));
        xml.empty("w:annotationRef").end();
        runs.write(note.getRuns());
        comments.endParagraph();
        xml.end();
    }

    private void writeFootnote(TextBlock note, Story text) {
        int id = firstFootnote + footnoteCount++;
        Optional<String> own = note.getMarker();
        boolean counts = own.filter(Integer.toString(counted + 1)::equals).isPresent();
        if (counts) {
            counted++;
        }
        String markStyle = text.styles().id(StyleRole.FOOTNOTE_MARK);
        XmlOut body = text.xml();
        reference(body, markStyle);
        body.start("w:footnoteReference");
        if (!counts) {
            body.attribute("w:customMarkFollows", 1);
        }
        body.attribute("w:id", id).end();
        String mark = counts ? "" : own.orElse("");
        if (!mark.isEmpty()) {
            body.start("w:t").text(mark).end();
        }
        body.end();
        XmlOut xml = footnotes.xml();
        xml.start("w:footnote").attribute("w:id", id);
        footnotes.paragraph(footnotes.styles().id(StyleRole.FOOTNOTE));
        RunWriter runs = footnotes.text();
        if (counts || !mark.isEmpty()) {
            reference(xml, markStyle);
            if (counts) {
                xml.empty("w:footnoteRef");
            } else {
                xml.start("w:t").text(mark).end();
            }
            xml.end();
            runs.write(List.of(Run.of(" ")));
        }
        runs.write(note.getRuns());
        footnotes.endParagraph();
        xml.end();
    }

    /** Starts a run with the look of a reference. */
    private static void reference(XmlOut xml, String style) {
        xml.start("w:r").start("w:rPr").value("w:rStyle", style).end();
    }
}
