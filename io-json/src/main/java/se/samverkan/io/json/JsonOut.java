package se.samverkan.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.samverkan.language.PersonalIdentityNumbers;

/**
 * Writes JSON in UTF-8, always in the same way: over several lines with two spaces a level, or on one line without blanks; {@code \n} at the end.
 *
 * <p>It is written by hand for the sake of texts that hold half a surrogate pair. UTF-8 cannot carry them and JSON can, as an escape; no
 * generator does it in passing, and whatever a text of the model holds must come back.
 */
final class JsonOut {

    private static final int SIZE = 16 * 1024;

    // The longest escape, which is longer than any character.
    private static final int MOST_BYTES_OF_CHAR = 6;

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private final OutputStream stream;
    private final boolean indented;
    private final byte[] buffer = new byte[SIZE];
    private int used;
    private long flushed;
    private int depth;
    // Whether the next value or name is the first of its list or object, and whether a name waits for its value.
    private boolean first = true;
    private boolean named;

    private JsonOut(OutputStream stream, boolean indented) {
        this.stream = stream;
        this.indented = indented;
    }

    /**
     * Writes one document over several lines.
     *
     * @throws IllegalArgumentException if it nests deeper than any reader would follow
     * @throws IOException if the stream cannot be written
     */
    static void write(OutputStream stream, Consumer<JsonOut> document) throws IOException {
        JsonOut out = new JsonOut(stream, true);
        try {
            document.accept(out);
            out.raw('\n');
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes documents on one line each. */
    static JsonOut lines(OutputStream stream) {
        return new JsonOut(stream, false);
    }

    /** Writes one document on one line; throws as {@link #write} does. */
    <T> void line(T value, Codec<T> codec) throws IOException {
        first = true;
        named = false;
        depth = 0;
        try {
            try {
                codec.write(value, this);
            } finally {
                // The half line of what is refused stays a line of its own.
                raw('\n');
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Hands on what is still held back. */
    void finish() throws IOException {
        try {
            flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** How many bytes have been written so far. */
    long bytes() {
        return flushed + used;
    }

    void object(Runnable properties) {
        start('{');
        properties.run();
        end('}');
    }

    void startObject() {
        start('{');
    }

    void endObject() {
        end('}');
    }

    <T> void list(Iterable<? extends T> elements, BiConsumer<T, JsonOut> each) {
        start('[');
        for (T element : elements) {
            each.accept(element, this);
        }
        end(']');
    }

    private void start(char bracket) {
        next();
        raw(bracket);
        first = true;
        depth++;
        if (depth > Parsing.DEEPEST) {
            throw new IllegalArgumentException("items are nested too deep to be written as JSON");
        }
    }

    private void end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        raw(bracket);
        first = false;
    }

    /**
     * Writes a name.
     *
     * @throws IllegalArgumentException if it holds half a surrogate pair: there are readers, ours among them, that take that in texts and not in
     *     names
     */
    JsonOut name(String name) {
        if (name.codePoints().anyMatch(JsonOut::isHalf)) {
            throw new IllegalArgumentException("no name of a property, since half a character stands in it: "
                    + JsonIn.shown(PersonalIdentityNumbers.redact(name)));
        }
        next();
        quoted(name);
        return colon();
    }

    JsonOut name(Key key) {
        next();
        raw(key.quoted());
        return colon();
    }

    private JsonOut colon() {
        raw(':');
        if (indented) {
            raw(' ');
        }
        named = true;
        return this;
    }

    void text(String text) {
        next();
        quoted(text);
    }

    void number(int number) {
        number(Integer.toString(number));
    }

    /** Writes a number in its digits. */
    void number(String digits) {
        next();
        ascii(digits);
    }

    void flag(boolean flag) {
        next();
        ascii(flag ? "true" : "false");
    }

    void nothing() {
        next();
        ascii("null");
    }

    void text(String name, String text) {
        name(name).text(text);
    }

    /** Writes a property whose value is null when there is none. */
    void textOrNull(String name, Optional<String> text) {
        name(name);
        text.ifPresentOrElse(this::text, this::nothing);
    }

    /** Writes a property only if it has a value. */
    void textIfAny(String name, Optional<String> text) {
        text.ifPresent(value -> text(name, value));
    }

    void texts(String name, List<String> texts) {
        name(name).list(texts, (text, out) -> out.text(text));
    }

    /** What parts a value or name from what stands before it. */
    private void next() {
        if (named) {
            named = false;
            return;
        }
        if (!first) {
            raw(',');
        }
        first = false;
        if (depth > 0) {
            newLine();
        }
    }

    private void newLine() {
        if (indented) {
            require(1 + 2 * depth);
            buffer[used++] = '\n';
            for (int i = 2 * depth; i > 0; i--) {
                buffer[used++] = ' ';
            }
        }
    }

    private void quoted(String text) {
        raw('"');
        int at = 0;
        while (at < text.length()) {
            require(MOST_BYTES_OF_CHAR);
            int share = (buffer.length - used) / MOST_BYTES_OF_CHAR;
            at = characters(text, at, Math.min(text.length(), at + share));
        }
        raw('"');
    }

    private int characters(String text, int from, int to) {
        byte[] bytes = buffer;
        int out = used;
        int at = from;
        while (at < to) {
            char c = text.charAt(at++);
            if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
                bytes[out++] = (byte) c;
            } else if (c < 0x80) {
                out = escape(c, out);
            } else if (c < 0x800) {
                bytes[out++] = (byte) (0xc0 | c >> 6);
                bytes[out++] = (byte) (0x80 | c & 0x3f);
            } else if (!Character.isSurrogate(c)) {
                bytes[out++] = (byte) (0xe0 | c >> 12);
                bytes[out++] = (byte) (0x80 | c >> 6 & 0x3f);
                bytes[out++] = (byte) (0x80 | c & 0x3f);
            } else if (Character.isHighSurrogate(c)
                    && at < text.length()
                    && Character.isLowSurrogate(text.charAt(at))) {
                int point = Character.toCodePoint(c, text.charAt(at++));
                bytes[out++] = (byte) (0xf0 | point >> 18);
                bytes[out++] = (byte) (0x80 | point >> 12 & 0x3f);
                bytes[out++] = (byte) (0x80 | point >> 6 & 0x3f);
                bytes[out++] = (byte) (0x80 | point & 0x3f);
            } else {
                out = escape(c, out);
            }
        }
        used = out;
        return at;
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private int escape(char c, int at) {
        int out = at;
        buffer[out++] = '\\';
        switch (c) {
            case '"', '\\' -> buffer[out++] = (byte) c;
            case '\b' -> buffer[out++] = 'b';
            case '\f' -> buffer[out++] = 'f';
            case '\n' -> buffer[out++] = 'n';
            case '\r' -> buffer[out++] = 'r';
            case '\t' -> buffer[out++] = 't';
            default -> {
                buffer[out++] = 'u';
                for (int shift = 12; shift >= 0; shift -= 4) {
                    buffer[out++] = HEX[c >> shift & 0xf];
                }
            }
        }
        return out;
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            raw(text.charAt(i));
        }
    }

    private void raw(char ascii) {
        require(1);
        buffer[used++] = (byte) ascii;
    }

    private void raw(byte[] bytes) {
        require(bytes.length);
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private void require(int room) {
        if (buffer.length - used < room) {
            flush();
        }
    }

    private void flush() {
        try {
            stream.write(buffer, 0, used);
            flushed += used;
            used = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
