package se.samverkan.language;

/**
 * Whether two texts mean one thing, though they need not be equal: two tellings of a decision, two spellings of a name.
 *
 * <pre>{@code
 * NearEquality.PERSON.between("Maria Wallengren", "Maria Walengren");      // VARIANT
 * NearEquality.PERSON.between("Maria Berg", "Maria Borg");                 // OTHER: two people
 * NearEquality.ORGANISATION.between("Vintorp kommun", "Vintorps kommun");  // SAME
 * NearEquality.ORGANISATION.between("Område V7", "Område V8");             // OTHER: two things
 * }</pre>
 *
 * <p>It works by {@linkplain Text#key(String) folded} words. One word is a slip of another if a single edit parts them, if they are as alike as the
 * {@linkplain #threshold() threshold} of the kind says, and if their first and last letters agree: at the edge one letter makes another word ("giltig" and
 * "ogiltig", "Vinby" and "Vinbo"). How alike they are is the normalised edit distance, in which an exchanged letter counts twice, as one out and one in:
 * exchanged letters tell Lundberg from Lindberg, those lost, doubled or swapped with their neighbour seldom do. Whatever has a digit is no slip of
 * anything, and names with different numbers are neither the same nor variants.
 *
 * <p>The thresholds come from a list of labelled pairs among the tests of this class, {@code near-equality.txt}. A test prints and holds what comes out
 * right and wrong on it, and that no other threshold does better by the F½ measure, in which a false alarm weighs more than a miss, and no stricter one as well.
 *
 * <p>Symmetric: it knows not which of the two is right. To find a name among many, use {@link NearNames}.
 */
public enum NearEquality {
    /**
     * Decisions: the same if their words are; variants if words that differ are slips: from four letters on, eight where a letter is
     * exchanged. Those that are less near can still be two tellings of one decision, see {@link Telling#likeness}.
     */
    DECISION(0.75) {
        @Override
        Nearness between(String one, String other, Vocabulary vocabulary, double limit) {
            return Telling.of(one, vocabulary).nearness(Telling.of(other, vocabulary), limit);
        }
    },
    /**
     * Names of people: variants if one word is a slip: from five letters on, ten where a letter is exchanged, for "Anna Jansson" and "Anna Jonsson"
     * are two.
     */
    PERSON(0.8) {
        @Override
        NameForm form(String name, Vocabulary vocabulary) {
            return NameForm.ofPerson(name, vocabulary);
        }
    },
    /**
     * Names of organisations, parties and groups: the same with their words in any form and order; variants if one word is a slip, as in names of people.
     * Abbreviations and other codes among the words must be equal.
     */
    ORGANISATION(0.8) {
        @Override
        NameForm form(String name, Vocabulary vocabulary) {
            return NameForm.ofUnit(name, vocabulary);
        }
    },
    /**
     * Abbreviations of organisations: variants if one letter is wrong, whatever it is and wherever it stands, from three letters on. So many
     * abbreviations are one letter apart that this says something only of one that nobody knows, held against the list of those that are known.
     */
    ABBREVIATION(0.66) {
        @Override
        NameForm form(String name, Vocabulary vocabulary) {
            return NameForm.ofAbbreviation(name, vocabulary);
        }

        @Override
        boolean isSlip(String word, String other, double limit) {
            return Similarity.isMisspelling(word, other, SHORTEST_ABBREVIATION)
                    && Similarity.atLeast(word, other, limit);
        }
    };

    /** Two letters are too few for one of them to be wrong. */
    static final int SHORTEST_ABBREVIATION = 3;

    private final double threshold;

    NearEquality(double threshold) {
        this.threshold = threshold;
    }

    /** {@return how alike two words must be for one to be a slip of the other, from 0 to 1} */
    public double threshold() {
        return threshold;
    }

    /**
     * How near two texts are, by the built-in vocabulary.
     *
     * @param one a text of this kind
     * @param other another
     * @return how near they are
     */
    public Nearness between(String one, String other) {
        return between(one, other, Vocabulary.swedish());
    }

    /**
     * How near two texts are.
     *
     * @param one a text of this kind
     * @param other another
     * @param vocabulary the endings of words, and the words that do not count
     * @return how near they are
     */
    public Nearness between(String one, String other, Vocabulary vocabulary) {
        return between(one, other, vocabulary, threshold);
    }

    Nearness between(String one, String other, Vocabulary vocabulary, double limit) {
        return between(form(one, vocabulary), form(other, vocabulary), limit);
    }

    /** How near two names are whose forms are known. */
    Nearness between(NameForm one, NameForm other) {
        return between(one, other, threshold);
    }

    private Nearness between(NameForm one, NameForm other, double limit) {
        return one.nearness(other, (a, b) -> isSlip(a, b, limit));
    }

    /** A name as it is compared. */
    NameForm form(String name, Vocabulary vocabulary) {
        throw new IllegalArgumentException(this + " is no kind of name");
    }

    boolean isSlip(String word, String other, double limit) {
        return Similarity.isMisspelling(word, other) && hasSameEdges(word, other) && likeness(word, other) >= limit;
    }

    private static boolean hasSameEdges(String word, String other) {
        return word.charAt(0) == other.charAt(0) && word.charAt(word.length() - 1) == other.charAt(other.length() - 1);
    }

    /** How alike two words are that one edit parts. */
    private static double likeness(String word, String other) {
        int edits = isExchange(word, other) ? 2 : 1;
        return 1 - (double) edits / Math.max(word.length(), other.length());
    }

    /** Whether, of two words that one edit parts, that is a letter in the place of another: neither length nor any other place differs. */
    private static boolean isExchange(String word, String other) {
        int differing = 0;
        for (int i = 0; i < Math.min(word.length(), other.length()); i++) {
            differing += word.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return word.length() == other.length() && differing == 1;
    }
}
