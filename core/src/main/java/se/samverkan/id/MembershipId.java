package se.samverkan.id;

/**
 * The id of a membership (ledamotskap), for example {@code lokal-ledningsgrupp-ekasa/anna-berg}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record MembershipId(String value) implements Id, Comparable<MembershipId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public MembershipId {
        IdSyntax.check(value, "MembershipId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static MembershipId parse(String text) {
        return new MembershipId(text);
    }

    @Override
    public int compareTo(MembershipId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
