package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.language.Similarity;

/**
 * One telling of a decision, in an item or in the summary, to be held against another.
 *
 * @param words its words
 * @param keys what they are compared by
 * @param joined the keys in a row
 * @param distinct the keys, each once
 */
record Telling(Words words, List<String> keys, String joined, Set<String> distinct) {

    /**
     * How alike a decision and a line must be to be two tellings of one decision. Measured on twenty real and realistic minutes: of 130 pairs of
     * different decisions of one meeting the median is a quarter alike and the nearest, two on the same pattern ("Punkten … sätts upp
     * till …"), just under a half; the same decision with a date, a word or a letter changed is above nine tenths. In between, a decision that
     * was freely reworded has room.
     */
    private static final double ALIKE = 0.6;

    /** A summary may shorten: so many words of the one, in a row and all it has, stand in the other. */
    private static final int SHORTENED = 5;

    /** Texts that share less than this part of their words are not measured. */
    private static final double HARDLY = 0.25;

    /** So many characters are a page and no decision; such texts are compared by their words alone, for letter by letter takes too long. */
    private static final int LONG = 3000;

    static Telling of(String text) {
        Words words = Words.of(text);
        List<String> keys = words.keys();
        return new Telling(words, keys, String.join(" ", keys), new HashSet<>(keys));
    }

    boolean saysTheSameAs(Telling other) {
        return keys.equals(other.keys);
    }

    /** From 0, if the two are not alike enough to be one decision, to 1. */
    double likeness(Telling other) {
        if (!couldBeAlike(other)) {
            return 0;
        }
        double degree = measured(other);
        if (degree < ALIKE) {
            return shortens(other) || other.shortens(this) ? ALIKE : 0;
        }
        return degree;
    }

    /** Measuring is dear, and texts that share hardly a word need no measuring; short ones can differ in every word by a slip. */
    private boolean couldBeAlike(Telling other) {
        return Math.max(keys.size(), other.keys.size()) < SHORTENED || shared(other) >= HARDLY;
    }

    private double measured(Telling other) {
        if (Math.max(joined.length(), other.joined.length()) > LONG) {
            return shared(other);
        }
        return Similarity.atLeast(joined, other.joined, ALIKE) ? Similarity.of(joined, other.joined) : 0;
    }

    /** How large a part of the different words of the one that has fewer the other has too. */
    private double shared(Telling other) {
        Set<String> shared = new HashSet<>(distinct);
        shared.retainAll(other.distinct);
        int fewer = Math.min(distinct.size(), other.distinct.size());
        return fewer == 0 ? 0 : (double) shared.size() / fewer;
    }

    private boolean shortens(Telling longer) {
        return keys.size() >= SHORTENED && (" " + longer.joined + " ").contains(" " + joined + " ");
    }
}
