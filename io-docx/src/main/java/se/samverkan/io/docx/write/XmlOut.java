package se.samverkan.io.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * XML that is being written, as UTF-8: into memory, or on into a stream as it comes.
 *
 * <p>What the stream throws comes as {@link UncheckedIOException}.
 */
final class XmlOut {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final int SIZE = 8192;
    // The most bytes that one character, escaped, becomes.
    private static final int LONGEST = 8;

    private final Deque<String> open = new ArrayDeque<>();
    private final OutputStream sink;
    private final boolean streamed;
    private byte[] bytes = new byte[SIZE];
    private int count;
    private boolean inTag;

    private XmlOut(OutputStream sink, boolean streamed) {
        this.sink = sink;
        this.streamed = streamed;
    }

    /** Kept in memory. */
    static XmlOut inMemory() {
        return new XmlOut(OutputStream.nullOutputStream(), false);
    }

    /** Passed on to a stream, which has all of it after {@link #flush()}. */
    static XmlOut to(OutputStream sink) {
        return new XmlOut(sink, true);
    }

    /** Starts an element. */
    XmlOut start(String name) {
        endTag();
        append('<');
        ascii(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Gives the element that was started an attribute. */
    XmlOut attribute(String name, String value) {
        append(' ');
        ascii(name);
        ascii("=\"");
        escape(value, true);
        append('"');
        return this;
    }

    XmlOut attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    /** Writes text. */
    XmlOut text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    /** Writes what is XML already. */
    XmlOut raw(String xml) {
        endTag();
        return raw(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what is XML already. */
    XmlOut raw(byte[] xml) {
        endTag();
        put(xml, xml.length);
        return this;
    }

    /** Writes what was written elsewhere. */
    XmlOut raw(XmlOut other) {
        endTag();
        put(other.bytes, other.count);
        return this;
    }

    /** Ends the element that was started last. */
    XmlOut end() {
        String name = open.pop();
        if (inTag) {
            ascii("/>");
            inTag = false;
        } else {
            ascii("</");
            ascii(name);
            append('>');
        }
        return this;
    }

    /** An element with nothing in it. */
    XmlOut empty(String name) {
        return start(name).end();
    }

    /** An element with nothing but its {@code w:val}, as Word says most things. */
    XmlOut value(String name, String value) {
        return start(name).attribute("w:val", value).end();
    }

    XmlOut value(String name, long value) {
        return value(name, Long.toString(value));
    }

    /** Whether nothing was written. */
    boolean isEmpty() {
        return count == 0;
    }

    /** Passes on everything that was written. */
    void flush() {
        endTag();
        drain();
    }

    private void endTag() {
        if (inTag) {
            append('>');
            inTag = false;
        }
    }

    private void drain() {
        try {
            sink.write(bytes, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count = 0;
    }

    /** Makes room for the next bytes. */
    private void reserve(int more) {
        if (count + more > bytes.length) {
            if (streamed) {
                drain();
            }
            if (count + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, count + more));
            }
        }
    }

    private void put(byte[] some, int length) {
        reserve(length);
        System.arraycopy(some, 0, bytes, count, length);
        count += length;
    }

    private void append(char c) {
        reserve(1);
        bytes[count++] = (byte) c;
    }

    /** Names and marks, which have other letters than these only in documents of others. */
    private void ascii(String text) {
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                byte[] rest = text.substring(i).getBytes(StandardCharsets.UTF_8);
                put(rest, rest.length);
                return;
            }
            bytes[count++] = (byte) c;
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            reserve(LONGEST);
            if (c >= ' ' && c < 0x80) {
                switch (c) {
                    case '&' -> ascii("&amp;");
                    case '<' -> ascii("&lt;");
                    case '>' -> ascii("&gt;");
                    case '"' -> ascii(attribute ? "&quot;" : "\"");
                    default -> bytes[count++] = (byte) c;
                }
            } else if (c < ' ') {
                control(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                encode(Character.toCodePoint(c, text.charAt(i)));
            } else if (!Character.isSurrogate(c) && c < 0xfffe) {
                encode(c);
            }
        }
    }

    /** XML has no way to write most control characters; nobody sees them anyway. Of the others an attribute would have blanks. */
    private void control(char c) {
        switch (c) {
            case '\n' -> ascii("&#10;");
            case '\r' -> ascii("&#13;");
            case '\t' -> ascii("&#9;");
            default -> {}
        }
    }

    private void encode(int c) {
        if (c < 0x800) {
            bytes[count++] = (byte) (0xc0 | c >> 6);
        } else {
            if (c < 0x10000) {
                bytes[count++] = (byte) (0xe0 | c >> 12);
            } else {
                bytes[count++] = (byte) (0xf0 | c >> 18);
                bytes[count++] = (byte) (0x80 | c >> 12 & 0x3f);
            }
            bytes[count++] = (byte) (0x80 | c >> 6 & 0x3f);
        }
        bytes[count++] = (byte) (0x80 | c & 0x3f);
    }

    /** What has been written, if it was kept in memory. */
    @Override
    public String toString() {
        return new String(bytes, 0, count, StandardCharsets.UTF_8);
    }
}
