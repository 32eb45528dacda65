package se.samverkan.id;

/**
 * The id of an organisation (organisation, verksamhet), for example {@code ekasa-kommun}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record OrganisationId(String value) implements Id, Comparable<OrganisationId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public OrganisationId {
        IdSyntax.check(value, "OrganisationId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static OrganisationId parse(String text) {
        return new OrganisationId(text);
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
