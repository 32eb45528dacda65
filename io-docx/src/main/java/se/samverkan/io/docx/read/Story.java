package se.samverkan.io.docx.read;

import se.samverkan.io.docx.pack.Relationships;
import se.samverkan.io.docx.pack.Xml;

/**
 * One part with text: the body, a header, the footnotes.
 *
 * @param document the document
 * @param xml the part
 * @param relationships what the part refers to
 * @param fields the fields that are open
 */
record Story(Document document, Xml xml, Relationships relationships, Fields fields) {

    static Story of(Document document, Xml xml, Relationships relationships) {
        return new Story(document, xml, relationships, new Fields());
    }

    Reading reading() {
        return document.reading();
    }
}
