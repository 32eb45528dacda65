package se.samverkan.io.docx.write;

/**
 * A text of a document: its body, a header, a footer, its notes; and what the blocks in it need elsewhere.
 *
 * @param xml where the blocks go
 * @param styles what styles are called
 * @param relations what the part with the text refers to
 */
record Story(XmlOut xml, StyleBook styles, Relations relations) {

    /** A text that is kept in memory. */
    static Story inMemory(StyleBook styles) {
        return new Story(XmlOut.inMemory(), styles, new Relations());
    }

    /** Starts a paragraph and its properties, which {@link #text()} ends. */
    void paragraph(String style) {
        xml.start("w:p").start("w:pPr");
        if (!style.equals(styles.id(StyleRole.NORMAL))) {
            xml.value("w:pStyle", style);
        }
    }

    /** Ends the properties of a paragraph. */
    RunWriter text() {
        xml.end();
        return new RunWriter(xml, styles, relations);
    }

    /** Ends a paragraph. */
    void endParagraph() {
        xml.end();
    }
}
