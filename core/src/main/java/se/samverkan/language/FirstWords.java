package se.samverkan.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words with which the phrases of a vocabulary start. */
final class FirstWords {

    private final WordTable table = new WordTable();
    private final List<FirstWord> words = new ArrayList<>();
    private final int size;

    /**
     * @param lexicons all categories, in their order
     */
    FirstWords(Collection<Lexicon> lexicons) {
        size = lexicons.size() / Long.SIZE + 1;
        for (Lexicon lexicon : lexicons) {
            lexicon.forEachFirstWord((word, phrases) -> {
                int number = table.add(word);
                if (number == words.size()) {
                    words.add(new FirstWord(noCategories()));
                }
                words.get(number).add(lexicon, phrases);
            });
        }
    }

    /** The word that stands in a folded text and has a hash; null if no phrase starts with it. */
    @Nullable
    FirstWord find(int hash, String folded, int from, int to) {
        int number = table.find(hash, folded, from, to);
        return number == WordTable.NONE ? null : words.get(number);
    }

    /** A set with room for every category. */
    long[] noCategories() {
        return new long[size];
    }
}
