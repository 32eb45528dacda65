package se.samverkan.id;

/**
 * The id of a substitution (ersättarskap), for example {@code lokal-ledningsgrupp-ekasa/e1}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record SubstitutionId(String value) implements Id, Comparable<SubstitutionId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public SubstitutionId {
        IdSyntax.check(value, "SubstitutionId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static SubstitutionId parse(String text) {
        return new SubstitutionId(text);
    }

    @Override
    public int compareTo(SubstitutionId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
