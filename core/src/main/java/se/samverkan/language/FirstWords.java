package se.samverkan.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The words with which the phrases of a vocabulary start, each with the categories of those phrases. */
final class FirstWords {

    private final WordTable table = new WordTable();

    /** For each word a set of bits, one for each category. */
    private final List<long[]> categories = new ArrayList<>();

    private final int size;

    FirstWords(Collection<Lexicon> lexicons) {
        size = lexicons.size() / Long.SIZE + 1;
        for (Lexicon lexicon : lexicons) {
            for (String word : lexicon.firstWords()) {
                int number = table.add(word);
                if (number == categories.size()) {
                    categories.add(noCategories());
                }
                lexicon.addTo(categories.get(number));
            }
        }
    }

    /** The number of a word; negative if no phrase starts with it. */
    int find(String text, int from, int to) {
        return table.find(text, from, to);
    }

    /** The same when the hash of the folded word is known. */
    int find(int hash, String text, int from, int to) {
        return table.find(hash, text, from, to);
    }

    boolean isFirstOf(int word, Lexicon lexicon) {
        return lexicon.isIn(categories.get(word));
    }

    /** A set with room for every category. */
    long[] noCategories() {
        return new long[size];
    }

    /** Adds the categories of the phrases that start with a word to a set. */
    void addCategories(int word, long[] set) {
        long[] ofWord = categories.get(word);
        for (int i = 0; i < size; i++) {
            set[i] |= ofWord[i];
        }
    }
}
