package se.samverkan.io.docx.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A ZIP that is being written, entry after entry: what comes is packed, and what is packed already is copied, which the platform's own cannot do.
 *
 * <p>It can be let go of at any time without being ended.
 */
final class ZipOut extends OutputStream {

    /**
     * The last level that takes the first repetition that it finds: a third of the time of the usual one, 6, for parts that are an eighth larger in
     * short documents and a third in long ones.
     */
    private static final int LEVEL = 3;

    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    /** The version of the format that a reader needs to know. */
    private static final short VERSION = 20;

    private static final short DEFLATED = 8;
    private static final short SIZES_FOLLOW = 1 << 3;
    private static final short NAME_IN_UTF_8 = 1 << 11;

    /** Midnight on the first of February 1980: equal documents give equal bytes, whenever they are written. */
    private static final int TIME = 0x0041_0000;

    private static final long LARGEST = 0xffff_ffffL;
    private static final int MOST_ENTRIES = 0xffff;
    private static final int LONGEST_HEADER = 46;
    private static final int SIZE = 1 << 15;

    private final OutputStream target;
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final CRC32 checksum = new CRC32();
    private final byte[] packed = new byte[SIZE];
    private final ByteBuffer header = ByteBuffer.allocate(LONGEST_HEADER).order(ByteOrder.LITTLE_ENDIAN);
    private final List<Entry> entries = new ArrayList<>();
    private long written;

    ZipOut(OutputStream target) {
        this.target = new BufferedOutputStream(target, SIZE);
    }

    /** An entry, as the directory at the end tells of it. */
    private static final class Entry {

        private final byte[] name;
        private final short flags;
        private final long start;
        private long checksum;
        private long packedSize;
        private long size;

        Entry(String name, boolean sizesFollow, long start) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.start = start;
            int utf8 = this.name.length > name.length() ? NAME_IN_UTF_8 : 0;
            this.flags = (short) (utf8 | (sizesFollow ? SIZES_FOLLOW : 0));
        }

        void set(long checksum, long packedSize, long size) {
            this.checksum = checksum;
            this.packedSize = packedSize;
            this.size = size;
        }
    }

    /** Adds an entry that is packed already. */
    void add(String name, Packed part) throws IOException {
        Entry entry = new Entry(name, false, written);
        entry.set(part.checksum(), part.bytes().length, part.size());
        start(entry);
        copy(part.bytes(), part.bytes().length);
    }

    /** Starts an entry of what is written until {@link #end()}. */
    void start(String name) throws IOException {
        start(new Entry(name, true, written));
        deflater.reset();
        checksum.reset();
    }

    private void start(Entry entry) throws IOException {
        if (entries.size() == MOST_ENTRIES) {
            throw tooLarge();
        }
        entries.add(entry);
        header.clear().putInt(LOCAL);
        putEntry(entry);
        copyHeader();
        copy(entry.name, entry.name.length);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        checksum.update(bytes, from, length);
        deflater.setInput(bytes, from, length);
        while (!deflater.needsInput()) {
            deflate();
        }
    }

    private void deflate() throws IOException {
        copy(packed, deflater.deflate(packed));
    }

    /** Ends the entry that was started last. */
    void end() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            deflate();
        }
        Entry entry = entries.get(entries.size() - 1);
        entry.set(checksum.getValue(), deflater.getBytesWritten(), deflater.getBytesRead());
        if (entry.size > LARGEST) {
            throw tooLarge();
        }
        header.clear().putInt(DESCRIPTOR);
        putSizes(entry);
        copyHeader();
    }

    /** Ends the ZIP; the stream that it goes into stays open. */
    void finish() throws IOException {
        long directory = written;
        for (Entry entry : entries) {
            header.clear().putInt(CENTRAL).putShort(VERSION);
            putEntry(entry);
            // No comment, on the first disk, nothing about the file that it was.
            header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            header.putInt((int) entry.start);
            copyHeader();
            copy(entry.name, entry.name.length);
        }
        int length = (int) (written - directory);
        short count = (short) entries.size();
        header.clear().putInt(END).putShort((short) 0).putShort((short) 0);
        header.putShort(count)
                .putShort(count)
                .putInt(length)
                .putInt((int) directory)
                .putShort((short) 0);
        copyHeader();
        target.flush();
    }

    /** What stands of an entry both before it and in the directory. */
    private void putEntry(Entry entry) {
        header.putShort(VERSION).putShort(entry.flags).putShort(DEFLATED).putInt(TIME);
        putSizes(entry);
        header.putShort((short) entry.name.length).putShort((short) 0);
    }

    private void putSizes(Entry entry) {
        header.putInt((int) entry.checksum).putInt((int) entry.packedSize).putInt((int) entry.size);
    }

    private void copyHeader() throws IOException {
        copy(header.array(), header.position());
    }

    private void copy(byte[] bytes, int length) throws IOException {
        written += length;
        if (written > LARGEST) {
            throw tooLarge();
        }
        target.write(bytes, 0, length);
    }

    private static IOException tooLarge() {
        return new IOException("the document is larger than a ZIP can be");
    }

    /** Gives back what is held, and writes nothing. */
    @Override
    public void close() {
        deflater.end();
    }
}
