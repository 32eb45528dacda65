package se.samverkan.io.docx.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Parts;
import se.samverkan.io.docx.pack.Relationships;
import se.samverkan.io.docx.pack.Xml;

/** What the texts of a document share: its styles and lists, its notes, and the reading that they are all part of. */
final class Document {

    private final Parts parts;
    private final Relationships relationships;
    private final Reading reading;
    private final Styles styles = new Styles();
    private final Sections sections = new Sections();
    private final Notes footnotes = new Notes(this, "footnotes", "footnote", "decimal");
    private final Notes endnotes = new Notes(this, "endnotes", "endnote", "lowerRoman");
    private final Notes comments = new Notes(this, "comments", "comment", "none");
    private @Nullable Numbering numbering;

    private Document(Parts parts, Relationships relationships, Reading reading) {
        this.parts = parts;
        this.relationships = relationships;
        this.reading = reading;
    }

    /** Reads what all texts need; the rest is read when a text asks for it. */
    static Document open(Parts parts, Relationships relationships, Reading reading) throws ImportException {
        Document document = new Document(parts, relationships, reading);
        try (@Nullable Xml xml = parts.open(relationships.part("styles"))) {
            if (xml != null && xml.nextElement()) {
                document.styles.read(xml);
                xml.end();
            }
        }
        return document;
    }

    Parts parts() {
        return parts;
    }

    Relationships relationships() {
        return relationships;
    }

    Reading reading() {
        return reading;
    }

    Styles styles() {
        return styles;
    }

    Sections sections() {
        return sections;
    }

    Notes footnotes() {
        return footnotes;
    }

    Notes endnotes() {
        return endnotes;
    }

    Notes comments() {
        return comments;
    }

    /** The lists of the document. */
    Numbering numbering() throws ImportException {
        @Nullable Numbering read = numbering;
        if (read == null) {
            read = new Numbering(isSwedish());
            numbering = read;
            try (@Nullable Xml xml = parts.open(relationships.part("numbering"))) {
                if (xml != null && xml.nextElement()) {
                    read.read(xml);
                    xml.end();
                }
            }
        }
        return read;
    }

    private boolean isSwedish() {
        Optional<String> language = styles.language();
        return language.isEmpty() || language.get().startsWith("sv");
    }
}
