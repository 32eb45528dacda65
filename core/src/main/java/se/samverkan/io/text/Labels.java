package se.samverkan.io.text;

/** Recognises labels: one to three words, the first with a capital, and a colon. */
final class Labels {

    private static final int LONGEST = 30;
    private static final int MOST_WORDS = 3;

    private Labels() {}

    /** Whether a line starts with a label. */
    static boolean starts(String text) {
        return start(text) < end(text);
    }

    /** Whether a line starts with a label of a detail, as "Ansvarig:" is one of a task. */
    static boolean startsDetail(String text) {
        return starts(text) && Words.isDetail(text.substring(start(text), end(text)));
    }

    /** Whether labels of details stand within a line: then its writer sets them in running text. */
    static boolean holdsDetail(String text) {
        for (int colon = text.indexOf(": "); colon >= 0; colon = text.indexOf(": ", colon + 1)) {
            if (isDetailBefore(text, colon)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line ends in a label of a detail that follows other text. */
    static boolean endsInDetail(String text) {
        return text.endsWith(":") && isDetailBefore(text, text.length() - 1);
    }

    private static boolean isDetailBefore(String text, int colon) {
        int start = Scan.wordStart(text, colon);
        return start > 0 && Words.isDetail(text.substring(start, colon));
    }

    private static int start(String text) {
        int start = 0;
        while (Scan.at(text, start) == '*' || Scan.at(text, start) == '_') {
            start++;
        }
        return start;
    }

    /** The offset of the colon after a label; 0 if the line starts with none. */
    private static int end(String text) {
        int start = start(text);
        if (!Character.isUpperCase(Scan.at(text, start))) {
            return 0;
        }
        int words = 1;
        for (int i = start; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return Scan.isDigit(Scan.at(text, i + 1)) || Scan.at(text, i + 1) == '/' ? 0 : i;
            }
            if (c == ' ') {
                words++;
            } else if (!Character.isLetter(c) && "*_/-()".indexOf(c) < 0) {
                return 0;
            }
            if (words > MOST_WORDS) {
                return 0;
            }
        }
        return 0;
    }
}
