package se.samverkan.io.docx.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;

/**
 * The parts of a package, each opened when it is asked for and unpacked as it is read.
 *
 * <p>It goes by the directory at the end of the ZIP, as Word does, so that what Word shows is what is read; the JDK's stream of entries would go
 * by the entries themselves, which may say something else. Names of parts are told apart as the packaging conventions (ECMA-376, part 2) ask:
 * without regard to case.
 */
final class Zip {

    private static final int LOCAL = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int EXTRA_64 = 1;
    private static final int LOCAL_SIZE = 30;
    private static final int DIRECTORY_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LOCATOR_SIZE = 20;
    private static final int END_64_SIZE = 56;
    private static final int LONGEST_COMMENT = 0xffff;

    /** What a field of 16 or 32 bits says when the value stands in one of 64. */
    private static final int ELSEWHERE_16 = 0xffff;

    private static final long ELSEWHERE_32 = 0xffff_ffffL;

    private final ByteBuffer zip;
    private final Limits limits;
    private final Map<String, Entry> entries = new HashMap<>();
    private long expanded;

    /** What the directory says of a part. */
    record Entry(String name, int flags, int method, int crc, long packed, long size, long offset) {}

    private Zip(byte[] bytes, Limits limits) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    /** Reads the directory of a package. */
    static Zip open(byte[] bytes, Limits limits) throws ImportException {
        Zip opened = new Zip(bytes, limits);
        if (bytes.length < END_SIZE || opened.zip.getInt(0) != LOCAL) {
            throw NoPackage.explain(bytes);
        }
        opened.readDirectory(opened.findEnd());
        return opened;
    }

    /** The last end mark; what follows it is its comment, or was put there by a program that sent the file. */
    private int findEnd() throws ImportException {
        int last = zip.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END && at + END_SIZE + u16(at + 20) <= zip.limit()) {
                return at;
            }
        }
        throw DocxFindings.unusable("word/truncated", Map.of());
    }

    private void readDirectory(int end) throws ImportException {
        long count = u16(end + 10);
        long at = u32(end + 16);
        if (count == ELSEWHERE_16 || at == ELSEWHERE_32) {
            int large = findLargeEnd(end);
            count = large > 0 ? zip.getLong(large + 32) : count;
            at = large > 0 ? zip.getLong(large + 48) : at;
        }
        if (count < 0) {
            throw DocxFindings.unusable("word/broken-package", Map.of());
        }
        if (count > limits.getMaxEntries()) {
            throw DocxFindings.beyond("word/too-many-entries", limits.getMaxEntries());
        }
        for (int i = 0; i < count; i++) {
            if (at < 0 || at > end - DIRECTORY_SIZE || zip.getInt((int) at) != DIRECTORY) {
                throw DocxFindings.unusable("word/broken-package", Map.of());
            }
            at = readEntry((int) at, end);
        }
    }

    /** Where the end record of a large ZIP starts, or -1. */
    private int findLargeEnd(int end) {
        int locator = end - LOCATOR_SIZE;
        if (locator < 0 || zip.getInt(locator) != LOCATOR_64) {
            return -1;
        }
        long at = zip.getLong(locator + 8);
        return at >= 0 && at <= locator - END_64_SIZE && zip.getInt((int) at) == END_64 ? (int) at : -1;
    }

    /** Takes an entry of the directory; gives where the next one starts. */
    private long readEntry(int at, int end) throws ImportException {
        int nameLength = u16(at + 28);
        int extraLength = u16(at + 30);
        int extra = at + DIRECTORY_SIZE + nameLength;
        if ((long) extra + extraLength > end) {
            throw DocxFindings.unusable("word/broken-package", Map.of());
        }
        String name = new String(zip.array(), at + DIRECTORY_SIZE, nameLength, StandardCharsets.UTF_8);
        Large large = new Large(extra, extra + extraLength);
        long size = large.orElse(u32(at + 24));
        long packed = large.orElse(u32(at + 20));
        long offset = large.orElse(u32(at + 42));
        add(new Entry(name, u16(at + 8), u16(at + 10), zip.getInt(at + 16), packed, size, offset));
        return (long) extra + extraLength + u16(at + 32);
    }

    private void add(Entry entry) throws ImportException {
        String key = key(entry.name());
        if (climbs(key)) {
            throw DocxFindings.broken("word/climbing-entry", entry.name());
        }
        if (entries.put(key, entry) != null) {
            throw DocxFindings.broken("word/duplicate-entry", entry.name());
        }
    }

    /** Some programs part folders by backslashes. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static boolean climbs(String key) {
        return key.startsWith("/") || key.indexOf(':') == 1 || ("/" + key + "/").contains("/../");
    }

    /** Whether there is a part of this name. */
    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Opens a part, or gives null if there is none of this name. */
    @Nullable
    PartStream open(String name) throws ImportException {
        @Nullable Entry entry = entries.get(key(name));
        return entry == null ? null : new PartStream(this, entry, dataOf(entry), limits);
    }

    byte[] bytes() {
        return zip.array();
    }

    /** Counts bytes as they are unpacked, of all parts together. */
    void expand(Entry entry, int more) throws ImportException {
        expanded += more;
        if (expanded > limits.getMaxExpandedBytes()) {
            throw DocxFindings.tooMuch("word/too-large", entry.name(), limits.getMaxExpandedBytes());
        }
    }

    /** Where the data of a part start, behind its own header. */
    private int dataOf(Entry entry) throws ImportException {
        long header = entry.offset();
        if (header < 0 || header > zip.limit() - LOCAL_SIZE || zip.getInt((int) header) != LOCAL) {
            throw DocxFindings.broken("word/damaged-entry", entry.name());
        }
        long start = header + LOCAL_SIZE + u16((int) header + 26) + u16((int) header + 28);
        if (entry.packed() < 0 || entry.packed() > zip.limit() - start) {
            throw DocxFindings.broken("word/damaged-entry", entry.name());
        }
        return (int) start;
    }

    private int u16(int at) {
        return zip.getShort(at) & 0xffff;
    }

    private long u32(int at) {
        return zip.getInt(at) & 0xffff_ffffL;
    }

    /** The values of 64 bits that an entry brings for those that say "elsewhere", in their order. */
    private final class Large {

        private int at;
        private int end;

        Large(int extra, int extraEnd) {
            at = extra;
            end = extra;
            for (int field = extra; field + 4 <= extraEnd; field += 4 + u16(field + 2)) {
                if (u16(field) == EXTRA_64) {
                    at = field + 4;
                    end = Math.min(extraEnd, at + u16(field + 2));
                    return;
                }
            }
        }

        long orElse(long said) {
            if (said != ELSEWHERE_32 || at + Long.BYTES > end) {
                return said;
            }
            at += Long.BYTES;
            return zip.getLong(at - Long.BYTES);
        }
    }
}
