package se.samverkan.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, one at a time, each up to a length. A line ends with {@code \n} or with the stream. */
final class LineFeed {

    private static final int CHUNK = 64 * 1024;

    /** The byte order mark in UTF-8. */
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream stream;
    private final long longest;
    private byte[] line = new byte[1024];
    private int length;
    private long size;
    private boolean whole;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private long bytes;

    LineFeed(InputStream stream, long longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** Moves to the next line; false after the last. */
    boolean next() throws IOException {
        length = 0;
        size = 0;
        whole = true;
        if (from == to && !fill()) {
            return false;
        }
        passMark();
        do {
            int end = from;
            while (end < to && chunk[end] != '\n') {
                end++;
            }
            add(end);
            boolean ended = end < to;
            bytes += end - from + (ended ? 1 : 0);
            from = ended ? end + 1 : end;
            if (ended) {
                return true;
            }
        } while (fill());
        return true;
    }

    /** A byte order mark before the first line is no part of it. */
    private void passMark() {
        boolean mark = bytes == 0 && to >= MARK.length && Arrays.equals(chunk, 0, MARK.length, MARK, 0, MARK.length);
        if (mark) {
            from = MARK.length;
            bytes = MARK.length;
        }
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, bytes == 0 ? stream.readNBytes(chunk, 0, MARK.length) : stream.read(chunk));
        return to > 0;
    }

    private void add(int end) {
        int more = end - from;
        size += more;
        whole = whole && (long) length + more <= longest;
        if (whole) {
            if (line.length - length < more) {
                line = Arrays.copyOf(line, (int)
                        Math.min(Integer.MAX_VALUE - 16, Math.max(2L * line.length, (long) length + more)));
            }
            System.arraycopy(chunk, from, line, length, more);
            length += more;
        }
    }

    /** The bytes of the line, from the first of the array on, until the next line is asked for. */
    byte[] line() {
        return line;
    }

    /** How many bytes the line has, as far as it was kept. */
    int length() {
        return length;
    }

    /** How many bytes the line has. */
    long size() {
        return size;
    }

    /** Whether the line was short enough to be kept whole. */
    boolean isWhole() {
        return whole;
    }

    /** Whether there is nothing in the line but blanks. */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return whole;
    }

    /** How many bytes of the stream the lines so far have, with what ends them. */
    long bytes() {
        return bytes;
    }
}
