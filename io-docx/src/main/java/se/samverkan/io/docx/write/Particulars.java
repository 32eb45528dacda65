package se.samverkan.io.docx.write;

import se.samverkan.outline.Outline;

/** Writes what a document says of itself: title, author, language. No days: when it is written, nobody asks a clock. */
final class Particulars {

    private static final String CORE =
            " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    private static final String APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    private Particulars() {}

    static void writeCore(Outline outline, XmlOut xml) {
        xml.raw(XmlOut.DECLARATION + "<cp:coreProperties" + CORE + ">");
        outline.getTitle().ifPresent(title -> xml.start("dc:title").text(title).end());
        outline.getAuthor()
                .ifPresent(author -> xml.start("dc:creator").text(author).end());
        outline.getLanguage()
                .ifPresent(tag -> xml.start("dc:language").text(tag).end());
        xml.raw("</cp:coreProperties>");
    }

    static void writeApp(XmlOut xml) {
        xml.raw(XmlOut.DECLARATION).start("Properties").attribute("xmlns", APP);
        xml.start("Application").text("Samverkan").end().end();
    }
}
