package se.samverkan.testkit.contracts;

import java.nio.charset.StandardCharsets;

/** What people can see of a document that was written. */
final class Excerpt {

    private static final int MOST = 2000;

    private Excerpt() {}

    /** The start of it, if it is text. */
    static String of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean readable = text.chars().noneMatch(c -> c == '\ufffd' || c == 0);
        return readable ? text.substring(0, Math.min(text.length(), MOST)) : bytes.length + " bytes that are no text";
    }
}
