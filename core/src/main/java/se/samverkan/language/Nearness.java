package se.samverkan.language;

/** How near two texts are to meaning one thing; {@link NearEquality} says what that is for each kind of thing. */
public enum Nearness {
    /** They differ in nothing that counts: case, hyphens, blanks, and in names genitive, plural and definite endings. */
    SAME,
    /** They differ by what is probably a slip of the pen. */
    VARIANT,
    /** They tell of one decision in other words, or with another number in it, so that they do not say the same. Never of names. */
    RETOLD,
    /** They mean different things, or nothing can be said. */
    OTHER;

    /** {@return whether both say the same, a slip of the pen aside} */
    public boolean isMatch() {
        return this == SAME || this == VARIANT;
    }
}
