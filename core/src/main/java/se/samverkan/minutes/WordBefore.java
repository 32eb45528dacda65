package se.samverkan.minutes;

import se.samverkan.language.Text;

/** Finds the word that stands before an offset of a text, blanks between. */
final class WordBefore {

    private WordBefore() {}

    /** The word; empty if none stands there. */
    static String of(String text, int at) {
        int end = end(text, at);
        return text.substring(start(text, end), end);
    }

    /** Where what stands before an offset ends. */
    static int end(String text, int at) {
        int end = at;
        while (end > 0 && Text.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where the word starts that ends at an offset. */
    static int start(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
