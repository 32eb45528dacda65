package se.samverkan.io.docx.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samverkan.io.docx.pack.PartName;

/** The package that is being written, part after part; equal parts give equal bytes. */
final class PackOut implements AutoCloseable {

    /**
     * Equal documents give equal bytes, whenever they are written. On the first day that a ZIP can tell, the platform would add a second time, which
     * depends on the time zone.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Zip zip;

    PackOut(OutputStream target) {
        zip = new Zip(target);
    }

    /** What a part is made of. */
    interface Content {

        void writeTo(XmlOut xml) throws IOException;
    }

    /** Writes a part as it comes. */
    void part(String name, Content content) throws IOException {
        start(name);
        XmlOut xml = XmlOut.to(zip);
        content.writeTo(xml);
        xml.flush();
        zip.closeEntry();
    }

    /** Writes a part that is there already. */
    void part(String name, byte[] content) throws IOException {
        start(name);
        zip.write(content);
        zip.closeEntry();
    }

    /**
     * Writes a part of Word's that is a root and what is in it.
     *
     * @param name the name of the part
     * @param root the name of its outermost element
     * @param content what is in that
     */
    void part(String name, String root, Content content) throws IOException {
        part(name, xml -> {
            xml.raw(XmlOut.DECLARATION + "<" + root + Ooxml.NAMESPACES + ">");
            content.writeTo(xml);
            xml.raw("</" + root + ">");
        });
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

    private void start(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    /** Ends the package; the stream that it went into stays open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    /** Gives back what is held, and writes nothing. */
    @Override
    public void close() {
        zip.release();
    }

    /** A ZIP that can be let go of without being ended. */
    private static final class Zip extends ZipOutputStream {

        private static final int SIZE = 1 << 15;

        Zip(OutputStream target) {
            // A ZIP is written in many small steps.
            super(new BufferedOutputStream(target, SIZE), StandardCharsets.UTF_8);
        }

        void release() {
            def.end();
        }
    }
}
