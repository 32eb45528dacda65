package se.samverkan.io.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import se.samverkan.io.docx.pack.PartName;

/** The package that is being written, part after part; equal parts give equal bytes. */
final class PackOut implements AutoCloseable {

    private final ZipOut zip;
    private final XmlOut xml;

    PackOut(OutputStream target) {
        zip = new ZipOut(target);
        xml = XmlOut.to(zip);
    }

    /** What a part is made of. */
    interface Content {

        void writeTo(XmlOut xml) throws IOException;
    }

    /** Writes a part as it comes. */
    void part(String name, Content content) throws IOException {
        zip.start(name);
        content.writeTo(xml);
        xml.flush();
        zip.end();
    }

    /** Writes a part that is there already. */
    void part(String name, byte[] content) throws IOException {
        zip.start(name);
        zip.write(content);
        zip.end();
    }

    /** Writes a part that is packed already. */
    void part(String name, Packed content) throws IOException {
        zip.add(name, content);
    }

    /**
     * Writes a part of Word's that is a root and what is in it.
     *
     * @param name the name of the part
     * @param root the name of its outermost element
     * @param content what is in that
     */
    void part(String name, String root, Content content) throws IOException {
        part(name, rooted(root, content));
    }

    /** A part of Word's: a root, and what is in it. */
    static Content rooted(String root, Content content) {
        return xml -> {
            xml.raw(XmlOut.DECLARATION + "<" + root + Ooxml.NAMESPACES + ">");
            content.writeTo(xml);
            xml.raw("</" + root + ">");
        };
    }

    /** Writes what a part refers to, if anything. */
    void relations(String part, Relations relations) throws IOException {
        if (!relations.isEmpty()) {
            part(PartName.relationships(part), relations::writeTo);
        }
    }

    /** Writes a text that has a part of its own, and what it refers to. */
    void story(String name, String root, String before, Story story) throws IOException {
        part(name, root, xml -> xml.raw(before).raw(story.xml()));
        relations(name, story.relations());
    }

    /** Ends the package; the stream that it went into stays open. */
    void finish() throws IOException {
        zip.finish();
    }

    /** Gives back what is held, and writes nothing. */
    @Override
    public void close() {
        zip.close();
    }
}
