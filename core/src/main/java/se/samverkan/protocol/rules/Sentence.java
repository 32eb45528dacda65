package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.language.Lexicon;
import se.samverkan.language.Text;

/**
 * A sentence of the minutes. Where one ends is taken late rather than early: what stands beside a word decides more often that a rule is silent than
 * that it speaks.
 *
 * @param text its words
 */
record Sentence(String text) {

    /** The sentences of a text; a line break ends one, and a full stop before a capital letter. */
    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || endsAt(text, i)) {
                add(text.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        add(text.substring(start), sentences);
        return sentences;
    }

    private static boolean endsAt(String text, int i) {
        return ".!?".indexOf(text.charAt(i)) >= 0
                && i + 2 < text.length()
                && Text.isBlank(text.charAt(i + 1))
                && Character.isUpperCase(text.charAt(i + 2));
    }

    private static void add(String words, List<Sentence> sentences) {
        String bare = words.strip();
        if (!bare.isEmpty()) {
            sentences.add(new Sentence(bare));
        }
    }

    /** Whether any word or phrase of a category stands in it. */
    boolean has(Lexicon words) {
        return words.firstIn(text).isPresent();
    }

    /** Whether an offset lies inside quotation marks: what stands there, somebody else has said. */
    boolean isQuoted(int offset) {
        return Text.fold(text.substring(0, offset))
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        % 2
                == 1;
    }

    /** Whether a word that starts with a capital letter stands after an offset: perhaps a name. */
    boolean namesAfter(int offset) {
        for (int i = offset + 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && !Character.isLetterOrDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
