package se.samverkan.io.docx.read;

import org.jspecify.annotations.Nullable;

/** Characters given by their code. */
final class HexCode {

    private static final int MOST_DIGITS = 6;
    private static final int HEX = 16;

    private HexCode() {}

    /** The code, or -1 if it is none. */
    static int parse(@Nullable String written) {
        if (written == null || written.isEmpty() || written.length() > MOST_DIGITS) {
            return -1;
        }
        int code = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = Character.digit(written.charAt(i), HEX);
            if (digit < 0) {
                return -1;
            }
            code = code * HEX + digit;
        }
        return Character.isValidCodePoint(code) ? code : -1;
    }
}
