package se.samverkan.io.docx.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A part that is packed once, as small as can be, and stands in many documents. */
final class Packed {

    private final byte[] bytes;
    private final int size;
    private final long checksum;

    private Packed(byte[] bytes, int size, long checksum) {
        this.bytes = bytes;
        this.size = size;
        this.checksum = checksum;
    }

    /** Packs a part. */
    static Packed of(PackOut.Content content) {
        byte[] whole = bytesOf(content);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        CRC32 checksum = new CRC32();
        checksum.update(whole);
        return new Packed(packed.toByteArray(), whole.length, checksum.getValue());
    }

    private static byte[] bytesOf(PackOut.Content content) {
        XmlOut xml = XmlOut.inMemory();
        try {
            content.writeTo(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return xml.toByteArray();
    }

    /** The packed bytes, which are only to be read. */
    byte[] bytes() {
        return bytes;
    }

    /** How many bytes it has, unpacked. */
    int size() {
        return size;
    }

    /** The CRC-32 of what is packed. */
    long checksum() {
        return checksum;
    }
}
