package se.samverkan.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The floor of any reading of a Word document: its parts inflated, and scanned as XML, with nothing made of them.
 *
 * <p>The parts are those that a reader of text has to look at; pictures, themes and fonts are not among them. They lie ready packed, so that finding
 * them costs nothing.
 */
final class PackFloor {

    private static final int BUFFER = 8192;

    private static final List<String> READ = List.of(
            "_rels/.rels",
            "docProps/core",
            "word/_rels/document",
            "word/document",
            "word/styles.",
            "word/numbering",
            "word/footnotes",
            "word/endnotes",
            "word/comments.",
            "word/header",
            "word/footer");

    private final List<byte[]> packed;
    private final InputFactoryImpl factory = new InputFactoryImpl();

    /** The floor of parts that are packed. */
    PackFloor(List<byte[]> packed) {
        this.packed = List.copyOf(packed);
    }

    /** The floor of a document. */
    static PackFloor of(byte[] document) throws IOException {
        List<byte[]> packed = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(document))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (READ.stream().anyMatch(entry.getName()::startsWith)) {
                    packed.add(zip.getRawInputStream(entry).readAllBytes());
                }
            }
        }
        return new PackFloor(packed);
    }

    /** Inflates the parts, and returns how many bytes they are. */
    long inflate() throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (byte[] part : packed) {
            try (InputStream in = open(part)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    bytes += read;
                }
            }
        }
        return bytes;
    }

    /** Inflates and scans the parts, and returns how many events of XML they are. */
    long scan() throws IOException, XMLStreamException {
        long events = 0;
        for (byte[] part : packed) {
            try (InputStream in = open(part)) {
                XMLStreamReader xml = factory.createXMLStreamReader(in);
                while (xml.hasNext()) {
                    xml.next();
                    events++;
                }
                xml.close();
            }
        }
        return events;
    }

    /** Entries of Word documents have no header of their own around what is deflated. */
    private static InputStream open(byte[] part) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(new ByteArrayInputStream(part), inflater, BUFFER) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }
}
