package se.samverkan.io.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * XML that is being written, as UTF-8: into memory, or on into a stream as it comes.
 *
 * <p>What the stream throws comes as {@link UncheckedIOException}.
 */
final class XmlOut {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final int SMALL = 1 << 10;
    private static final int LARGE = 1 << 15;
    private static final int DEEP = 32;
    // The most bytes that one character, escaped, becomes.
    private static final int LONGEST = 8;
    // So many characters at a time, room is made for.
    private static final int STRETCH = 256;

    private final OutputStream sink;
    private final boolean streamed;
    private byte[] bytes;
    private int count;
    private String[] open = new String[DEEP];
    private int depth;
    private boolean inTag;

    private XmlOut(OutputStream sink, boolean streamed) {
        this.sink = sink;
        this.streamed = streamed;
        this.bytes = new byte[streamed ? LARGE : SMALL];
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
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = name;
        inTag = true;
        return this;
    }

    /** Gives the element that was started an attribute. */
    XmlOut attribute(String name, String value) {
        append(' ');
        ascii(name);
        ascii("=\"");
        escape(value, 0, value.length(), true);
        append('"');
        return this;
    }

    XmlOut attribute(String name, int value) {
        append(' ');
        ascii(name);
        ascii("=\"");
        number(value);
        append('"');
        return this;
    }

    /** Writes text. */
    XmlOut text(String text) {
        return text(text, 0, text.length());
    }

    /** Writes a stretch of a text. */
    XmlOut text(String text, int from, int to) {
        endTag();
        escape(text, from, to, false);
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
        String name = open[--depth];
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

    XmlOut value(String name, int value) {
        return start(name).attribute("w:val", value).end();
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

    private void number(int value) {
        if (value < 0) {
            ascii(Integer.toString(value));
            return;
        }
        int digits = 1;
        for (int rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        reserve(digits);
        int rest = value;
        for (int i = count + digits - 1; i >= count; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        count += digits;
    }

    private void escape(String text, int from, int to, boolean attribute) {
        int at = from;
        while (at < to) {
            int end = Math.min(to, at + STRETCH);
            reserve(LONGEST * STRETCH);
            at = copyPlain(text, at, end);
            if (at < end) {
                at = special(text, at, to, attribute);
            }
        }
    }

    /** Copies what stands for itself, up to the first character that does not. */
    private int copyPlain(String text, int from, int to) {
        byte[] target = bytes;
        int shift = count - from;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c < ' ' || c >= 0x80 || c == '&' || c == '<' || c == '>' || c == '"') {
                break;
            }
            target[at + shift] = (byte) c;
            at++;
        }
        count = at + shift;
        return at;
    }

    /** Writes a character that does not stand for itself, and tells where the next is. */
    private int special(String text, int at, int to, boolean attribute) {
        char c = text.charAt(at);
        switch (c) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '"' -> ascii(attribute ? "&quot;" : "\"");
            default -> {
                if (c < ' ') {
                    control(c);
                } else if (Character.isHighSurrogate(c)
                        && at + 1 < to
                        && Character.isLowSurrogate(text.charAt(at + 1))) {
                    encode(Character.toCodePoint(c, text.charAt(at + 1)));
                    return at + 2;
                } else if (!Character.isSurrogate(c) && c < 0xfffe) {
                    encode(c);
                }
            }
        }
        return at + 1;
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

    /** The bytes that were written, if they were kept in memory. */
    byte[] toByteArray() {
        return Arrays.copyOf(bytes, count);
    }

    /** What was written, if it was kept in memory. */
    @Override
    public String toString() {
        return new String(bytes, 0, count, StandardCharsets.UTF_8);
    }
}
