package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.language.Text;

/**
 * One word of a name as it is written. A hyphen parts words as a blank does, since "Stein-Erik" and "Stein Erik" are no two names.
 *
 * @param key what it is compared by: folded, without the marks around it
 * @param joined whether a hyphen joins it to the word before
 * @param shortened whether it is a letter, or a few and a full stop, for a word that starts so
 * @param code whether it is an abbreviation or has a digit, so that each letter counts
 */
record NameWord(String key, boolean joined, boolean shortened, boolean code) {

    /** "Gr." can be short for a name, "Gran." is a name at the end of a sentence. */
    private static final int MOST_BEFORE_STOP = 3;

    static List<NameWord> of(String text) {
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
        boolean joined =
                follows && from > 0 && Text.fold(text.substring(from - 1, from)).equals("-");
        boolean stop = to < text.length() && text.charAt(to) == '.';
        boolean shortened = written.length() == 1 || stop && written.length() <= MOST_BEFORE_STOP;
        return new NameWord(Text.fold(written), joined, shortened, isCode(written));
    }

    /** Letters and digits, and the marks that can stand between two of them: "O'Hara", "S:t", "VÄF:s". */
    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        boolean mark = c == ':' || Text.fold(text.substring(at, at + 1)).equals("'");
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
        return body.chars().anyMatch(Character::isDigit)
                || body.length() > 1 && body.chars().allMatch(Character::isUpperCase);
    }

    NameWord withKey(String other) {
        return new NameWord(other, joined, shortened, code);
    }

    /** Whether this word is that word of a name, or short for it. */
    boolean fits(String word) {
        return word.equals(key) || shortened && word.startsWith(key);
    }

    /** Whether it is one letter. With more of them and a full stop it can be a short name at the end of a sentence. */
    boolean isInitial() {
        return shortened && key.length() == 1;
    }

    static String keys(List<NameWord> words) {
        return words.stream().map(NameWord::key).collect(Collectors.joining(" "));
    }
}
