package se.samverkan.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words with which the phrases of a vocabulary start, by their hashes.
 *
 * <p>A word that nobody knows can have the hash of one that is known. That costs a look at phrases of which none stands there, and is seldom; to compare the
 * letters of every word that is known, most of which start no phrase that is looked for, costs more.
 */
final class FirstWords {

    /** The hashes, each at its slot or, if that is taken, at the next that is free. */
    private final int[] hashes;

    /** The words at those slots; none where it is free. */
    private final @Nullable FirstWord[] words;

    /** The categories, as bits. */
    private final long[] categories;

    /**
     * @param lexicons some categories of a vocabulary, in their order
     * @param of how many the vocabulary has
     */
    FirstWords(Collection<Lexicon> lexicons, int of) {
        categories = new long[of / Long.SIZE + 1];
        lexicons.forEach(lexicon -> lexicon.addTo(categories));
        Map<Integer, FirstWord> byHash = new LinkedHashMap<>();
        for (Lexicon lexicon : lexicons) {
            lexicon.forEachFirstWord(
                    (word, phrases) -> byHash.computeIfAbsent(word.hashCode(), hash -> new FirstWord(noCategories()))
                            .add(lexicon, phrases));
        }
        hashes = new int[Integer.highestOneBit(byHash.size() + 1) * 8];
        words = new FirstWord[hashes.length];
        byHash.forEach((hash, word) -> {
            int slot = slot(hash);
            while (words[slot] != null) {
                slot = slot + 1 & hashes.length - 1;
            }
            hashes[slot] = hash;
            words[slot] = word;
        });
    }

    /** The words with a hash, as {@link String#hashCode} counts it; null if no phrase starts with such a word. */
    @Nullable
    FirstWord find(int hash) {
        int slot = slot(hash);
        FirstWord word = words[slot];
        while (word != null && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
            word = words[slot];
        }
        return word;
    }

    /** A set with room for every category. */
    long[] noCategories() {
        return new long[categories.length];
    }

    /** Whether a category is among them; one that is in no vocabulary has no phrases to miss. */
    boolean knows(Lexicon lexicon) {
        return lexicon.isIn(categories) || lexicon.phrases().isEmpty();
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & hashes.length - 1;
    }
}
