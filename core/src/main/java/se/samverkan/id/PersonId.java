package se.samverkan.id;

/**
 * The id of a person, for example {@code anna-berg}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record PersonId(String value) implements Id, Comparable<PersonId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public PersonId {
        IdSyntax.check(value, "PersonId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static PersonId parse(String text) {
        return new PersonId(text);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
