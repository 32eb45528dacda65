package se.samverkan.language;

import java.util.ArrayList;
import java.util.List;

/** The words with one hash with which phrases start, mostly a single one, and those phrases by their categories. */
final class FirstWord {

    /** The categories that have such a phrase, a bit for each. */
    private final long[] categories;

    /** The phrases of each of those categories, in the order of the categories, the longest first. */
    private final List<List<Lexicon.Phrase>> phrases = new ArrayList<>();

    FirstWord(long[] noCategories) {
        categories = noCategories;
    }

    /** Categories are added in their order. */
    void add(Lexicon lexicon, List<Lexicon.Phrase> ofLexicon) {
        if (starts(lexicon)) {
            List<Lexicon.Phrase> joined = new ArrayList<>(phrases(lexicon));
            joined.addAll(ofLexicon);
            joined.sort(Lexicon.LONGEST_FIRST);
            phrases.set(phrases.size() - 1, joined);
        } else {
            lexicon.addTo(categories);
            phrases.add(ofLexicon);
        }
    }

    boolean starts(Lexicon lexicon) {
        return lexicon.isIn(categories);
    }

    /** The phrases of a category, of which there must be some. */
    List<Lexicon.Phrase> phrases(Lexicon lexicon) {
        return phrases.get(lexicon.rankIn(categories));
    }

    void addCategoriesTo(long[] set) {
        for (int i = 0; i < set.length; i++) {
            set[i] |= categories[i];
        }
    }
}
