package se.samverkan.io.text;

/** Recognises the page number that programs print on every page: "Sida 2 av 7", "Sid 2(7)", "2 (7)", "Page 2 of 7". */
final class PageMarks {

    private static final int LONGEST_NUMBER = 4;

    private PageMarks() {}

    /** Whether a line is nothing but a page mark. */
    static boolean isMark(String text) {
        return kind(text) != Kind.NONE;
    }

    /** Whether a line is a page mark only where a page ends: "- 3 -" is. */
    static boolean isMarkAtBreak(String text) {
        int i = text.length();
        int start = 0;
        while (start < i && (isDash(text.charAt(start)) || text.charAt(start) == ' ')) {
            start++;
        }
        while (i > start && (isDash(text.charAt(i - 1)) || text.charAt(i - 1) == ' ')) {
            i--;
        }
        return i > start && i - start <= LONGEST_NUMBER && Scan.digits(text, start) == i;
    }

    /** Whether one column of a line is a page mark with a total, as in a header that is one line: "Protokoll    Sida 2(4)", "Protokoll    2 (4)". */
    static boolean endsWithMark(String text) {
        int i = text.stripTrailing().length();
        while (i > 0) {
            i--;
            boolean gap = text.charAt(i) == '\t' || text.charAt(i) == ' ' && Scan.at(text, i - 1) == ' ' && i > 0;
            if (gap) {
                String column = text.substring(i + 1);
                Kind kind = kind(column.strip());
                return kind == Kind.WORD_AND_TOTAL || kind == Kind.NUMBER_AND_TOTAL;
            }
        }
        return false;
    }

    private enum Kind {
        NONE,
        NUMBER_AND_TOTAL,
        WORD,
        WORD_AND_TOTAL
    }

    private static Kind kind(String text) {
        int i = Scan.letters(text, 0);
        boolean word = i > 0;
        if (word && !Words.isPage(text.substring(0, i))) {
            return Kind.NONE;
        }
        if (word && (Scan.at(text, i) == '.' || Scan.at(text, i) == ':')) {
            i++;
        }
        i = Scan.blanks(text, i);
        int number = Scan.digits(text, i);
        if (number == i || number - i > LONGEST_NUMBER) {
            return Kind.NONE;
        }
        if (number == text.length()) {
            return word ? Kind.WORD : Kind.NONE;
        }
        return isTotal(text, Scan.blanks(text, number), word)
                ? word ? Kind.WORD_AND_TOTAL : Kind.NUMBER_AND_TOTAL
                : Kind.NONE;
    }

    private static boolean isTotal(String text, int from, boolean afterWord) {
        char first = Scan.at(text, from);
        if (first == '(') {
            int start = Scan.blanks(text, from + 1);
            int end = Scan.digits(text, start);
            int close = Scan.blanks(text, end);
            return end > start && Scan.at(text, close) == ')' && close + 1 == text.length();
        }
        if (!afterWord) {
            return false;
        }
        int of = first == '/' ? from + 1 : Scan.letters(text, from);
        if (first != '/' && !Words.isOf(text.substring(from, of))) {
            return false;
        }
        int start = Scan.blanks(text, of);
        int end = Scan.digits(text, start);
        return end > start && end == text.length();
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }
}
