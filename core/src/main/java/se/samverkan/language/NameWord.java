package se.samverkan.language;

import java.util.ArrayList;
import java.util.List;

/**
 * One word of a name as it is written. A hyphen parts words as a blank does, since "Stein-Erik" and "Stein Erik" are no two names. Immutable.
 */
public final class NameWord {

    /** "Gr." can be short for a name, "Gran." is a name at the end of a sentence. */
    private static final int MOST_BEFORE_STOP = 3;

    private final String key;
    private final boolean joined;
    private final boolean shortened;
    private final boolean code;

    private NameWord(String key, boolean joined, boolean shortened, boolean code) {
        this.key = key;
        this.joined = joined;
        this.shortened = shortened;
        this.code = code;
    }

    /**
     * The words of a name.
     *
     * @param text a name as it is written
     * @return its words, without the marks around them
     */
    public static List<NameWord> of(String text) {
        String clean = Text.clean(text);
        List<NameWord> words = new ArrayList<>();
        int from = 0;
        while (from < clean.length()) {
            int to = from;
            while (to < clean.length() && isInside(clean, to)) {
                to++;
            }
            if (to > from) {
                words.add(word(clean, from, to, !words.isEmpty()));
            }
            from = to + 1;
        }
        return words;
    }

    private static NameWord word(String text, int from, int to, boolean follows) {
        String written = text.substring(from, to);
        boolean joined = follows && from > 0 && Text.fold(text.charAt(from - 1)) == '-';
        boolean stop = to < text.length() && text.charAt(to) == '.';
        boolean shortened = written.length() == 1 || stop && written.length() <= MOST_BEFORE_STOP;
        return new NameWord(Text.fold(written), joined, shortened, isCode(written));
    }

    /** Letters and digits, and the marks that can stand between two of them: "O'Hara", "S:t", "VÄF:s". */
    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        boolean mark = c == ':' || Text.fold(c) == '\'';
        return isLetter(c)
                || mark
                        && at > 0
                        && at + 1 < text.length()
                        && isLetter(text.charAt(at - 1))
                        && isLetter(text.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isCode(String written) {
        int colon = written.indexOf(':');
        String body = colon > 0 ? written.substring(0, colon) : written;
        boolean capitals = body.length() > 1;
        for (int i = 0; i < body.length(); i++) {
            if (Character.isDigit(body.charAt(i))) {
                return true;
            }
            capitals &= Character.isUpperCase(body.charAt(i));
        }
        return capitals;
    }

    /** {@return what the word is compared by: folded, without the marks around it} */
    public String key() {
        return key;
    }

    /** {@return whether a hyphen joins it to the word before} */
    public boolean joined() {
        return joined;
    }

    /** {@return whether it is a letter, or a few and a full stop, for a word that starts so} */
    public boolean shortened() {
        return shortened;
    }

    /** {@return whether it is an abbreviation or has a digit, so that each letter counts} */
    public boolean code() {
        return code;
    }

    /**
     * The same word in another form.
     *
     * @param other what it is to be compared by
     * @return the word
     */
    public NameWord withKey(String other) {
        return new NameWord(other, joined, shortened, code);
    }

    NameWord withCode(boolean other) {
        return new NameWord(key, joined, shortened, other);
    }

    /**
     * Whether this word is that word of a name, or short for it.
     *
     * @param word the key of a word
     * @return true if it fits
     */
    public boolean fits(String word) {
        return word.equals(key) || shortened && word.startsWith(key);
    }

    /** {@return whether it is one letter; with more of them and a full stop it can be a short name at the end of a sentence} */
    public boolean isInitial() {
        return shortened && key.length() == 1;
    }

    /**
     * The keys of words in a row.
     *
     * @param words words
     * @return their keys, parted by blanks
     */
    public static String keys(List<NameWord> words) {
        StringBuilder keys = new StringBuilder();
        for (NameWord word : words) {
            keys.append(keys.length() == 0 ? "" : " ").append(word.key());
        }
        return keys.toString();
    }
}
