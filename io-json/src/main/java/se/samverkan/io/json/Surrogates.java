package se.samverkan.io.json;

/**
 * Texts with half a surrogate pair. UTF-8 cannot carry them and JSON can, as an escape: whatever a text of the model holds comes back.
 */
final class Surrogates {

    private Surrogates() {}

    /** Whether every surrogate has its other half, as in all text that is text. */
    static boolean paired(String text) {
        int index = 0;
        while (index < text.length()) {
            if (isAlone(text, index)) {
                return false;
            }
            index += Character.charCount(text.codePointAt(index));
        }
        return true;
    }

    /** The text as a JSON string in which halves of pairs are escaped. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            if (point == '"' || point == '\\') {
                out.append('\\').appendCodePoint(point);
            } else if (point < ' ' || isAlone(text, index)) {
                out.append("\\u").append(Integer.toHexString(0x10000 | point), 1, 5);
            } else {
                out.appendCodePoint(point);
            }
            index += Character.charCount(point);
        }
        return out.append('"').toString();
    }

    private static boolean isAlone(String text, int index) {
        int point = text.codePointAt(index);
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
