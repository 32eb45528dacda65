package se.samverkan.id;

/**
 * The id of a persona, for example {@code persona-inga}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record PersonaId(String value) implements Id, Comparable<PersonaId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public PersonaId {
        IdSyntax.check(value, "PersonaId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static PersonaId parse(String text) {
        return new PersonaId(text);
    }

    @Override
    public int compareTo(PersonaId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
