package se.samverkan.io.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Breaks texts as programs do. */
final class Misread {

    private Misread() {}

    /** The text as UTF-8 that was read in another encoding. */
    static String utf8As(String charset, String text) {
        return as(charset, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text in one encoding that was read in another. */
    static String of(String written, String read, String text) {
        return as(read, text.getBytes(Charset.forName(written)));
    }

    /** Bytes that the encoding does not define become control characters, as browsers read them. */
    private static String as(String charset, byte[] bytes) {
        StringBuilder read = new StringBuilder();
        for (byte b : bytes) {
            String one = new String(new byte[] {b}, Charset.forName(charset));
            read.append(one.charAt(0) == '\ufffd' ? Character.toString(b & 0xff) : one);
        }
        return read.toString();
    }
}
