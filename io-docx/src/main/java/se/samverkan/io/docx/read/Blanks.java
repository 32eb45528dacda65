package se.samverkan.io.docx.read;

/** Blanks as Word takes them: line ends of the file are blanks of the text, and those at the ends of a piece count only if it says so. */
final class Blanks {

    private Blanks() {}

    /** Tidies what was added to a text. */
    static void tidy(StringBuilder text, int start, boolean preserved) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                text.setCharAt(i, ' ');
            }
        }
        if (!preserved) {
            strip(text, start);
        }
    }

    private static void strip(StringBuilder text, int start) {
        int end = text.length();
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        int first = start;
        while (first < end && isBlank(text.charAt(first))) {
            first++;
        }
        text.delete(start, first);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
