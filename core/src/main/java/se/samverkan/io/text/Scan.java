package se.samverkan.io.text;

import se.samverkan.language.Text;

/** Small steps over text. */
final class Scan {

    private static final int LONGEST_PART = 3;

    private Scan() {}

    /** Whether a line, as editors number them, ends at an offset: CRLF ends one, at its last character. */
    static boolean endsNumberedLine(String text, int i) {
        return i < text.length()
                && (text.charAt(i) == '\n'
                        || text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int letters(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int blanks(String text, int from) {
        int i = from;
        while (i < text.length() && Text.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int word(String text, int from) {
        int i = from;
        while (i < text.length() && !Text.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static String firstWord(String text) {
        return text.substring(0, word(text, 0));
    }

    static String lastWord(String text) {
        return text.substring(wordStart(text, text.length()));
    }

    /** The offset of the first character of the word that ends at an offset. */
    static int wordStart(String text, int end) {
        int i = end;
        while (i > 0 && !Text.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The character at an offset, or a blank beyond the ends. */
    static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean startsLowerCase(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** Whether a text ends as sentences and lead-ins end. */
    static boolean endsSentence(String text) {
        int i = text.length();
        while (i > 0 && isCloser(text.charAt(i - 1))) {
            i--;
        }
        char last = at(text, i - 1);
        return last == '.' || last == '!' || last == '?' || last == ':' || last == ';' || last == '…';
    }

    /** Whether a text ends a sentence though a text follows: one that goes on with a small letter after "t.o.m." or "bl.a." does not. */
    static boolean endsSentenceBefore(String text, String next) {
        return endsSentence(text) && !(startsLowerCase(next) && isAbbreviation(lastWord(text)));
    }

    /** Whether a word is parts of one to three letters, each with a full stop after it, two at least: not "15.30." or "www.ekasa.se.". */
    private static boolean isAbbreviation(String word) {
        int parts = 0;
        int i = openers(word);
        while (i < word.length()) {
            int end = letters(word, i);
            if (end == i || end > i + LONGEST_PART || at(word, end) != '.') {
                return false;
            }
            parts++;
            i = end + 1;
        }
        return parts > 1;
    }

    private static int openers(String word) {
        int i = 0;
        while (i < word.length() && "(\"“”„»".indexOf(word.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == '*' || c == '_' || c == '»';
    }
}
