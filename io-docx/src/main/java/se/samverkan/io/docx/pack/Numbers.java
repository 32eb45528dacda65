package se.samverkan.io.docx.pack;

import org.jspecify.annotations.Nullable;

/** Numbers as attributes hold them. */
public final class Numbers {

    private static final int MOST_DIGITS = 9;

    private Numbers() {}

    /**
     * Reads a whole number, perhaps below 0, of nine digits at most.
     *
     * @param written the value of the attribute, or null if it is not there
     * @param otherwise what is to count if that is no such number
     * @return the number
     */
    public static int parse(@Nullable String written, int otherwise) {
        if (written == null) {
            return otherwise;
        }
        int first = written.startsWith("-") ? 1 : 0;
        int digits = written.length() - first;
        if (digits < 1 || digits > MOST_DIGITS) {
            return otherwise;
        }
        int number = 0;
        for (int i = first; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < '0' || c > '9') {
                return otherwise;
            }
            number = number * 10 + c - '0';
        }
        return first == 0 ? number : -number;
    }
}
