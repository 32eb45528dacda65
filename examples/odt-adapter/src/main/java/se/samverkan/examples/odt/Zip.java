package se.samverkan.examples.odt;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;

/**
 * The parts of a document, unpacked one by one within the limits.
 *
 * <p>It goes by the directory at the end of the ZIP, as the office programs do, so that what they show is what is read; {@link
 * java.util.zip.ZipInputStream} would go by the entries themselves, which may say something else.
 */
final class Zip {

    private static final int LOCAL = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int DIRECTORY_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    /** No array is longer. */
    private static final long LARGEST = Integer.MAX_VALUE - 16L;

    /** Parts below this size may pack as well as they like. */
    private static final int SMALL = 1 << 20;

    private final ByteBuffer zip;
    private final Limits limits;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long expanded;

    /** What the directory says of a part. */
    private record Entry(String name, int flags, int method, int crc, long packed, long size, long offset) {}

    private Zip(byte[] bytes, Limits limits) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    static Zip open(byte[] bytes, Limits limits) throws ImportException {
        Zip opened = new Zip(bytes, limits);
        if (bytes.length < 4 || opened.zip.getInt(0) != LOCAL) {
            throw OdtFindings.unusable("odt/no-package", Map.of());
        }
        opened.readDirectory(opened.findEnd());
        return opened;
    }

    private int findEnd() throws ImportException {
        int last = zip.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END && at + END_SIZE + u16(at + 20) == zip.limit()) {
                return at;
            }
        }
        throw OdtFindings.unusable("odt/truncated", Map.of());
    }

    private void readDirectory(int end) throws ImportException {
        int count = u16(end + 10);
        if (count > limits.getMaxEntries()) {
            throw OdtFindings.beyond("odt/too-many-entries", limits.getMaxEntries());
        }
        long at = u32(end + 16);
        for (int i = 0; i < count; i++) {
            if (at + DIRECTORY_SIZE > end || zip.getInt((int) at) != DIRECTORY) {
                throw OdtFindings.unusable("odt/broken-package", Map.of());
            }
            int header = (int) at;
            int nameLength = u16(header + 28);
            Entry entry = new Entry(
                    text(header + DIRECTORY_SIZE, nameLength, end),
                    u16(header + 8),
                    u16(header + 10),
                    zip.getInt(header + 16),
                    u32(header + 20),
                    u32(header + 24),
                    u32(header + 42));
            if (entries.put(entry.name(), entry) != null) {
                throw OdtFindings.broken("odt/duplicate-entry", entry.name());
            }
            at += DIRECTORY_SIZE + nameLength + u16(header + 30) + u16(header + 32);
        }
    }

    /** The bytes of a part, or nothing if there is no such part. */
    Optional<byte[]> find(String name) throws ImportException {
        @Nullable Entry entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(unpack(entry));
    }

    private byte[] unpack(Entry entry) throws ImportException {
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw OdtFindings.broken("odt/encrypted", entry.name());
        }
        long start = dataOf(entry);
        long most = Math.min(limits.getMaxExpandedBytes() - expanded, LARGEST);
        if (entry.size() > most) {
            throw OdtFindings.tooMuch("odt/too-large", entry.name(), limits.getMaxExpandedBytes());
        }
        if (entry.size() > Math.max(SMALL, entry.packed() * limits.getMaxExpansion())) {
            throw OdtFindings.tooMuch("odt/packed-too-well", entry.name(), limits.getMaxExpansion());
        }
        byte[] bytes = switch (entry.method()) {
            case STORED -> stored(entry, (int) start);
            case DEFLATED -> inflated(entry, (int) start);
            default -> throw OdtFindings.broken("odt/damaged-entry", entry.name());
        };
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if ((int) crc.getValue() != entry.crc()) {
            throw OdtFindings.broken("odt/damaged-entry", entry.name());
        }
        expanded += bytes.length;
        return bytes;
    }

    /** Where the data of a part start, behind its own header. */
    private long dataOf(Entry entry) throws ImportException {
        long header = entry.offset();
        if (header + LOCAL_SIZE > zip.limit() || zip.getInt((int) header) != LOCAL) {
            throw OdtFindings.broken("odt/damaged-entry", entry.name());
        }
        long start = header + LOCAL_SIZE + u16((int) header + 26) + u16((int) header + 28);
        if (start + entry.packed() > zip.limit()) {
            throw OdtFindings.broken("odt/damaged-entry", entry.name());
        }
        return start;
    }

    private byte[] stored(Entry entry, int start) throws ImportException {
        if (entry.packed() != entry.size()) {
            throw OdtFindings.broken("odt/damaged-entry", entry.name());
        }
        byte[] bytes = new byte[(int) entry.size()];
        zip.get(start, bytes);
        return bytes;
    }

    private byte[] inflated(Entry entry, int start) throws ImportException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), start, (int) entry.packed());
            // One byte more than promised, to see a part that holds more.
            byte[] bytes = new byte[(int) entry.size() + 1];
            int length = 0;
            while (!inflater.finished() && length < bytes.length) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                length += more;
            }
            if (!inflater.finished() || length != entry.size()) {
                throw OdtFindings.broken("odt/damaged-entry", entry.name());
            }
            return Arrays.copyOf(bytes, length);
        } catch (DataFormatException e) {
            throw OdtFindings.broken("odt/damaged-entry", entry.name());
        } finally {
            inflater.end();
        }
    }

    private String text(int at, int length, int end) throws ImportException {
        if (at + length > end) {
            throw OdtFindings.unusable("odt/broken-package", Map.of());
        }
        return new String(zip.array(), at, length, StandardCharsets.UTF_8);
    }

    private int u16(int at) {
        return zip.getShort(at) & 0xffff;
    }

    private long u32(int at) {
        return zip.getInt(at) & 0xffff_ffffL;
    }
}
