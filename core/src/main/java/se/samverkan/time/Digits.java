package se.samverkan.time;

/** Reads small numbers out of a text at a moving position; what dates and times have in common. */
final class Digits {

    private final String text;
    private int at;

    Digits(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    /** Whether no letter or digit touches the position from the left. */
    static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    static boolean endsWord(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** How many digits stand from the position on. */
    int count() {
        int n = 0;
        while (at + n < text.length() && isDigit(text.charAt(at + n))) {
            n++;
        }
        return n;
    }

    /** The number of exactly so many digits, which are passed. */
    int take(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }

    boolean passes(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    boolean passes(String word) {
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    void passBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** The position after the blanks that stand at it, which are passed. */
    int afterBlanks() {
        passBlanks();
        return at;
    }

    /** Where the letters that stand from the position on end. */
    int wordEnd() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether there is a digit in a text from an offset on; without one there is neither a date nor a time of day. */
    static boolean areIn(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
