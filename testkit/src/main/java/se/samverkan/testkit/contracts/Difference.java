package se.samverkan.testkit.contracts;

import java.nio.charset.StandardCharsets;

/** Says where two values part, for people who look for a mistake. */
final class Difference {

    private static final int AROUND = 120;

    private Difference() {}

    static String between(Object expected, Object actual) {
        String before = expected.toString();
        String after = actual.toString();
        int at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        return at == before.length() && at == after.length()
                ? "they differ, though both are shown as " + before
                : "it was\n" + around(before, at) + "\nand came back as\n" + around(after, at);
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - AROUND / 2);
        int to = Math.min(text.length(), at + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    /** The start of a document, if it is text. */
    static String excerpt(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean readable = text.chars().noneMatch(c -> c == '\ufffd' || c == 0);
        return readable
                ? text.substring(0, Math.min(text.length(), 2000))
                : "(" + bytes.length + " bytes that are no text)";
    }
}
