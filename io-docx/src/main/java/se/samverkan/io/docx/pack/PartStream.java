package se.samverkan.io.docx.pack;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;

/** The bytes of one part, unpacked as they are read and checked against what the directory says of them; a lie about sizes costs nothing. */
final class PartStream extends InputStream {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    /** Parts below this size may pack as well as they like. */
    private static final int SMALL = 1 << 20;

    /** How many bytes are unpacked at once of what is not parsed. */
    private static final int SOME = 4096;

    /** A start tag below this size is not looked into. */
    private static final int SHORT_TAG = 1 << 16;

    private static final int MOST_ATTRIBUTES = 10_000;

    private final Zip zip;
    private final Zip.Entry entry;
    private final CRC32 crc = new CRC32();
    private final @Nullable Inflater inflater;
    private final int expansion;
    private final long longestToken;
    private final long mostBytes;
    private int stored;
    private long count;
    private long tokenStart;
    private int quotes;
    private boolean ended;

    PartStream(Zip zip, Zip.Entry entry, int start, Limits limits) throws ImportException {
        this.zip = zip;
        this.entry = entry;
        this.stored = start;
        this.expansion = limits.getMaxExpansion();
        this.longestToken = limits.getMaxTextLength();
        this.mostBytes = Math.max(SMALL, entry.packed() * expansion);
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw DocxFindings.broken("word/encrypted", entry.name());
        }
        if (entry.size() > mostBytes) {
            throw packedTooWell();
        }
        if (entry.size() > limits.getMaxExpandedBytes()) {
            throw DocxFindings.tooMuch("word/too-large", entry.name(), limits.getMaxExpandedBytes());
        }
        boolean deflated = entry.method() == DEFLATED;
        if (!deflated && (entry.method() != STORED || entry.packed() != entry.size())) {
            throw damaged();
        }
        this.inflater = deflated ? new Inflater(true) : null;
        if (inflater != null) {
            inflater.setInput(zip.bytes(), start, (int) entry.packed());
        }
    }

    /** The name of the part. */
    String name() {
        return entry.name();
    }

    /** Says that everything so far has been understood; from here on, one thing may only be so long. */
    void tokenEnds() {
        tokenStart = count;
        quotes = 0;
    }

    @Override
    public int read() throws ImportException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws ImportException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int more = inflater == null ? copy(into, offset, length) : inflate(inflater, into, offset, length);
        if (more == 0) {
            ended = true;
            if (count != entry.size() || (int) crc.getValue() != entry.crc()) {
                throw damaged();
            }
            return -1;
        }
        crc.update(into, offset, more);
        count += more;
        if (count > mostBytes) {
            throw packedTooWell();
        }
        zip.expand(entry, more);
        if (count - tokenStart > SHORT_TAG) {
            boundToken(into, offset, more);
        }
        return more;
    }

    /** Each attribute has two quotation marks; the parser compares each with all others. */
    private void boundToken(byte[] read, int offset, int length) throws ImportException {
        if (count - tokenStart > longestToken) {
            throw DocxFindings.tooMuch("word/too-long", entry.name(), longestToken);
        }
        for (int i = offset; i < offset + length; i++) {
            quotes += read[i] == '"' || read[i] == '\'' ? 1 : 0;
        }
        if (quotes > 2 * MOST_ATTRIBUTES) {
            throw DocxFindings.tooMuch("word/too-many-attributes", entry.name(), MOST_ATTRIBUTES);
        }
    }

    private int copy(byte[] into, int offset, int length) {
        int more = (int) Math.min(length, entry.size() - count);
        System.arraycopy(zip.bytes(), stored, into, offset, more);
        stored += more;
        return more;
    }

    private int inflate(Inflater packed, byte[] into, int offset, int length) throws ImportException {
        try {
            int more = packed.inflate(into, offset, length);
            // Not all of a block need come at once, but if nothing does, nothing will.
            if (more == 0 && !packed.finished()) {
                throw damaged();
            }
            return more;
        } catch (DataFormatException e) {
            throw damaged();
        }
    }

    /** All bytes of a part that is kept as it is; nothing in it has a length of its own. */
    byte[] unpack() throws ImportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[SOME];
        for (int more = read(some, 0, SOME); more >= 0; more = read(some, 0, SOME)) {
            out.write(some, 0, more);
            tokenEnds();
        }
        return out.toByteArray();
    }

    /** Reads what is left for the sake of its checks: whether a part that makes no sense has been damaged on the way. */
    void drain() throws ImportException {
        byte[] dropped = new byte[SOME];
        do {
            tokenEnds();
        } while (read(dropped, 0, dropped.length) >= 0);
    }

    @Override
    public void close() {
        ended = true;
        if (inflater != null) {
            inflater.end();
        }
    }

    private ImportException damaged() {
        return DocxFindings.broken("word/damaged-entry", entry.name());
    }

    private ImportException packedTooWell() {
        return DocxFindings.tooMuch("word/packed-too-well", entry.name(), expansion);
    }
}
