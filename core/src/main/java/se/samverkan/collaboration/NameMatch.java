package se.samverkan.collaboration;

/**
 * In what way words fit a name, and how much that is worth. This is the one place where the scale of confidence is set.
 *
 * <p>The worth of a match is from 0 to 1 and holds for somebody of the meeting; it is multiplied by the worth of the {@link Reach} in which the name was
 * found. It is no probability: it says in what order to believe. A resolution is certain from {@value Resolution#SURE} on, and of two matches in one reach
 * one is clearly better if it is worth {@code 0.15} more.
 *
 * <p>Matches are of three grades. A better grade beats a worse one wherever it is found: a full name in the collaboration beats a misspelt one on the roll.
 * Within a grade, the meeting comes before the group and the group before the collaboration.
 */
public enum NameMatch {
    /** All words of the name: "Anna Sofia Berg", "Vintorps kommun". */
    FULL_NAME(Grade.EXACT, 100),
    /** All words, the surname first: "Berg, Anna" or "Berg Anna". */
    REVERSED(Grade.EXACT, 95),
    /** Another name of two full words or more, or of an organisation or group. A shorter alias of a person counts as the short form that it is. */
    ALIAS(Grade.EXACT, 95),
    /** An abbreviation of an organisation, party or group (förkortning), letter for letter: "VÄF". */
    ABBREVIATION(Grade.EXACT, 90),
    /** The name of an organisation, party or group with its words in another form (genitive, plural, definite) or order: "Vintorp kommun", "skolförvaltningarna". */
    VARIANT(Grade.PART, 85),
    /** Two or more words of a longer name: "Anna Berg" for Anna Sofia Berg, "Eva Lund" for Eva Lund Dahl. */
    PARTIAL_NAME(Grade.PART, 85),
    /** First name and the first letter of another, or a few letters and a full stop: "Maria G", "Maria Gr." */
    FIRST_NAME_INITIAL(Grade.PART, 85),
    /** The first letter of the first name, and the surname: "A. Berg". */
    INITIAL_SURNAME(Grade.PART, 75),
    /** The first name alone: "Maria", "Ann-Christin". */
    FIRST_NAME(Grade.PART, 70),
    /** The kind of a group, when it is called by that alone: "styrgruppen". */
    GROUP_KIND(Grade.PART, 70),
    /** The surname alone: "Berg". */
    SURNAME(Grade.PART, 60),
    /** One word inside a name: a middle name, half of a double name. */
    NAME_PART(Grade.PART, 50),
    /** A name of two words or more with one slip of the pen in one of them; see {@link se.samverkan.language.Similarity#isMisspelling}. */
    MISSPELT(Grade.NEAR, 75),
    /** A full name that is used at another time than the day asked for. */
    FORMER_NAME(Grade.NEAR, 60),
    /** A short form or a name of one word, with one slip of the pen. */
    MISSPELT_SHORT(Grade.NEAR, 50);

    /** How near to the name the words are. */
    enum Grade {
        EXACT,
        PART,
        NEAR
    }

    private static final int CLEARLY = 15;

    private final Grade grade;
    private final int hundredths;

    NameMatch(Grade grade, int hundredths) {
        this.grade = grade;
        this.hundredths = hundredths;
    }

    /** {@return the worth of the match, from 0 to 1} */
    public double confidence() {
        return hundredths / 100.0;
    }

    /** {@return whether the words are a whole name or abbreviation, letter for letter} */
    public boolean isExact() {
        return grade == Grade.EXACT;
    }

    boolean isClearlyBetterThan(NameMatch other) {
        return hundredths - other.hundredths >= CLEARLY;
    }

    Grade grade() {
        return grade;
    }

    /** The same match with a slip in it. */
    NameMatch misspelt() {
        return grade == Grade.EXACT || this == PARTIAL_NAME ? MISSPELT : MISSPELT_SHORT;
    }
}
