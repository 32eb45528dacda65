package se.samverkan.io.text;

import java.util.List;
import se.samverkan.language.Text;

/** Recognises bare links. */
final class Links {

    private static final List<String> STARTS = List.of("https://", "http://", "mailto:", "www.", "ftp://");

    private Links() {}

    /** Whether a bare link starts at an offset. */
    static boolean startsAt(String text, int from) {
        for (String start : STARTS) {
            if (text.regionMatches(true, from, start, 0, start.length())
                    && from + start.length() < text.length()
                    && !Text.isBlank(text.charAt(from + start.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is nothing but bare links. */
    static boolean isLinkLine(String text) {
        int i = 0;
        while (i < text.length()) {
            if (!startsAt(text, i)) {
                return false;
            }
            i = Scan.blanks(text, Scan.word(text, i));
        }
        return i > 0;
    }
}
