package se.samverkan.benchmarks;

import java.util.HashSet;
import java.util.Set;
import se.samverkan.language.Vocabulary;

/**
 * The floor of any reading by words: one plain pass that cuts a text into words and looks each up in a hash set.
 *
 * <p>It is as a programmer would write it who wants no more than this, and no slower: the characters are walked once, a word is what letters and
 * digits stand side by side, each is cut out as a string and looked up. Nothing is folded, so that words in capitals are looked up in vain, and nothing
 * is kept but the number of words that were found.
 */
final class WordFloor {

    private final Set<String> known = new HashSet<>();

    /** A floor with all words of the phrases of a vocabulary. */
    WordFloor(Vocabulary vocabulary) {
        for (String category : vocabulary.categories()) {
            vocabulary.lexicon(category).phrases().keySet().forEach(this::add);
        }
    }

    private void add(String phrase) {
        int i = 0;
        while (i < phrase.length()) {
            int end = wordEnd(phrase, i);
            if (end > i) {
                known.add(phrase.substring(i, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    /** How many words of a text are known. */
    int count(String text) {
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(text, i);
            if (end > i && known.contains(text.substring(i, end))) {
                count++;
            }
            i = Math.max(end, i + 1);
        }
        return count;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
