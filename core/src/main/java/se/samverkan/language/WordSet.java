package se.samverkan.language;

import java.util.Collection;

/**
 * Some words, to see whether any of them can be in a part of a {@link ScannedText}.
 *
 * <p>A word is a run of letters and digits: of "Gran-Lind" and "O'Hara" the first is looked for. Words are known by their hashes, so that a yes is no
 * promise, and a no is one. Immutable.
 */
public final class WordSet {

    private final Hashes hashes;

    /** Whether a word has no letter or digit to look for; then it can be anywhere. */
    private final boolean all;

    private WordSet(Collection<String> words) {
        hashes = new Hashes(words.size());
        boolean isAnywhere = false;
        for (String word : words) {
            int hash = firstRun(Text.fold(word));
            isAnywhere |= hash == 0;
            hashes.add(hash);
        }
        all = isAnywhere;
    }

    /**
     * The words to look for.
     *
     * @param words clean words, folded or not
     * @return the set
     */
    public static WordSet of(Collection<String> words) {
        return new WordSet(words);
    }

    /** Whether a word with a hash can be one of them. */
    boolean mayHave(int hash) {
        return all || hashes.mayHave(hash);
    }

    /** The hash of what a word begins with, as {@link String#hashCode} counts it. */
    private static int firstRun(String folded) {
        int hash = 0;
        for (int i = 0; i < folded.length() && Text.isWordChar(folded.charAt(i)); i++) {
            hash = 31 * hash + folded.charAt(i);
        }
        return hash;
    }
}
