package se.samverkan.testkit.generate.words;

/**
 * What careless typing, and copying from one program to another, do to a text: blanks too many or of another kind, quotation marks of
 * another country, characters with no composed form. A reader sees the same words.
 */
public final class Noise {

    /** How many ways there are to disturb a text. */
    public static final int KINDS = 5;

    private Noise() {}

    /**
     * A text disturbed in one way.
     *
     * @param text a text that ends with a full stop or another mark
     * @param kind which way, from 0; a number beyond the last begins again
     * @return the disturbed text; the text itself where there is nothing that can be disturbed so
     */
    public static String in(String text, int kind) {
        int blank = text.indexOf(' ');
        int last = text.lastIndexOf(' ');
        if (blank < 0) {
            return text;
        }
        return switch (kind % KINDS) {
            case 0 -> text.substring(0, blank) + '\u00a0' + text.substring(blank + 1);
            case 1 -> text.substring(0, last) + "  " + text.substring(last + 1);
            case 2 -> text.substring(0, last) + '\u202f' + text.substring(last + 1);
            case 3 -> text.substring(0, text.length() - 1) + " („s.k. närvård“)" + text.substring(text.length() - 1);
            // The mean of a sample: there is no such letter in one character.
            default -> text.substring(0, text.length() - 1) + " (x\u0304 = 4,5)" + text.substring(text.length() - 1);
        };
    }
}
