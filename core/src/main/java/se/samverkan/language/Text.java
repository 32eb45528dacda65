package se.samverkan.language;

import java.text.Normalizer;

/**
 * What a text is to this library, wherever it comes from.
 *
 * <p>A <em>clean</em> text is in Unicode NFC; every blank that is no line break or tab is an ordinary space (so a no-break space is a
 * space); soft hyphens, zero-width characters, byte order marks and control characters are gone;
 * half a surrogate pair is the replacement character. Cleaning is done once, where text
 * enters the model of a document, and loses no character that a reader of the document would see.
 *
 * <p>A <em>folded</em> text is for comparing: lower case by {@code Locale.ROOT}, every kind of dash a hyphen, every kind of quotation
 * mark the straight one. Folding a clean text keeps its length, so that an offset in one is an offset in the other. The letters å, ä, ö
 * are kept apart from a and o: in Swedish they are letters of their own.
 */
public final class Text {

    /** The characters up to here, those of almost every text, are looked up. */
    private static final int COMMON = 0x180;

    private static final char[] FOLDED = new char[COMMON];
    private static final boolean[] WORD_CHARS = new boolean[COMMON];
    private static final boolean[] BLANKS = new boolean[COMMON];
    private static final boolean[] PLAIN = new boolean[COMMON];

    static {
        for (char c = 0; c < COMMON; c++) {
            FOLDED[c] = folded(c);
            WORD_CHARS[c] = Character.isLetterOrDigit(c);
            BLANKS[c] = c >= '\t' && c <= '\r' || c == '\u0085' || Character.isSpaceChar(c);
            // Latin-1 letters are composed; most above wants the full treatment.
            PLAIN[c] = c >= ' ' && c < 0x7f || c == '\n' || c == '\t' || c > 0xa0 && c != '\u00ad';
        }
    }

    private Text() {}

    /**
     * The clean form of a text.
     *
     * @param text any text
     * @return the text itself if it is clean already
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '\n' || c == '\t') {
                out.append(c);
            } else if (isBlank(c)) {
                out.append(' ');
            } else if (Character.isSurrogate(c)) {
                i = appendPair(composed, i, out);
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        // Taking an invisible character out can bring a letter and its accent together.
        String cleaned = out.toString();
        return Normalizer.isNormalized(cleaned, Normalizer.Form.NFC)
                ? cleaned
                : Normalizer.normalize(cleaned, Normalizer.Form.NFC);
    }

    /**
     * The folded form of a clean text, of the same length.
     *
     * @param text a clean text
     * @return the text to compare by
     */
    public static String fold(String text) {
        int i = 0;
        while (i < text.length() && fold(text.charAt(i)) == text.charAt(i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        char[] folded = text.toCharArray();
        foldAll(folded);
        return new String(folded);
    }

    /** Folds characters in their place. */
    static void foldAll(char[] text) {
        for (int i = 0; i < text.length; i++) {
            text[i] = fold(text[i]);
        }
    }

    /**
     * A key under which texts meet that differ only in case, dashes, quotation marks and blanks.
     *
     * @param text any text
     * @return the folded text, blanks squeezed to one space and stripped
     */
    public static String key(String text) {
        int start = keyedUpTo(text);
        if (start == text.length()) {
            return text;
        }
        char[] key = new char[text.length()];
        text.getChars(0, start, key, 0);
        int length = start;
        boolean pending = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                return squeeze(fold(clean(text)));
            }
            if (isBlank(c)) {
                pending = length > 0;
            } else {
                if (pending) {
                    key[length++] = ' ';
                    pending = false;
                }
                key[length++] = fold(c);
            }
        }
        return new String(key, 0, length);
    }

    /** How far a text is its own key: up to there it ends in no blank, and the rest can be looked at by itself. */
    private static int keyedUpTo(String text) {
        int upTo = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && upTo == i && i > 0) {
                continue;
            }
            if (!isPlain(c) || isBlank(c) || fold(c) != c) {
                return upTo;
            }
            upTo = i + 1;
        }
        return upTo;
    }

    /**
     * The text with every run of blanks, line breaks among them, as one space, and none at the ends.
     *
     * @param text any text
     * @return the squeezed text
     */
    public static String squeeze(String text) {
        if (isSqueezed(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                pending = out.length() > 0;
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSqueezed(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wasBlank = blank;
            blank = isBlank(c);
            if (blank && (wasBlank || c != ' ')) {
                return false;
            }
        }
        return !blank || text.isEmpty();
    }

    /**
     * A name for use in ids: ASCII, lower case, words parted by hyphens, Swedish letters as their nearest plain ones.
     *
     * @param text any text
     * @return for example {@code lokal-ledningsgrupp-ekasa} for "Lokal ledningsgrupp Ekåsa"; at most 80 characters, cut at a word; empty
     *     if the text has no letter or digit that can be written in ASCII
     */
    public static String slug(String text) {
        String spread = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < spread.length(); i++) {
            char c = Character.toLowerCase(spread.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if (c == 'æ') {
                out.append("ae");
            } else if (c == 'ø') {
                out.append('o');
            } else if (c == 'ß') {
                out.append("ss");
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && out.length() > 0
                    && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        int end = out.length();
        if (end > 80) {
            int cut = out.lastIndexOf("-", 80);
            end = cut > 40 ? cut : 80;
        }
        while (end > 0 && out.charAt(end - 1) == '-') {
            end--;
        }
        return out.substring(0, end);
    }

    /**
     * Whether a character is blank: a space of any kind, a tab or a line break.
     *
     * @param c a character
     * @return true for blanks, no-break spaces among them
     */
    public static boolean isBlank(char c) {
        return c < COMMON ? BLANKS[c] : Character.isSpaceChar(c);
    }

    /**
     * Whether a character shows nothing and parts nothing: soft hyphen, zero-width characters, byte order mark, control characters.
     *
     * @param c a character
     * @return true for what {@link #clean(String)} drops
     */
    public static boolean isInvisible(char c) {
        return c < ' ' && !isBlank(c)
                || c >= 0x7f && c < 0xa0 && c != '\u0085'
                || c == '\u00ad'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\ufeff'
                || c == '\ufffe'
                || c == '\uffff';
    }

    /** Half a surrogate pair is no character: it could be written in no encoding, so the replacement character stands for it. */
    private static int appendPair(String text, int i, StringBuilder out) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (pair) {
            out.append(text, i, i + 2);
            return i + 1;
        }
        out.append('\ufffd');
        return i;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is clean whatever stands beside it, and lets those beside it be. */
    static boolean isPlain(char c) {
        // Above the common ones only the dashes and quotation marks of ordinary text.
        return c < COMMON ? PLAIN[c] : c >= '\u2010' && c <= '\u2027';
    }

    /**
     * The folded form of a character.
     *
     * @param c a character of a clean text
     * @return what stands for it in the folded text
     */
    public static char fold(char c) {
        return c < COMMON ? FOLDED[c] : folded(c);
    }

    /** Whether a character is a letter or a digit. */
    static boolean isWordChar(char c) {
        return c < COMMON ? WORD_CHARS[c] : Character.isLetterOrDigit(c);
    }

    private static char folded(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
            default -> Character.isSurrogate(c) ? c : Character.toLowerCase(c);
        };
    }
}
