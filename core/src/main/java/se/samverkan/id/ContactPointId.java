package se.samverkan.id;

/**
 * The id of a contact point (kontaktväg), for example {@code vardcentralen-lunden/telefon}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record ContactPointId(String value) implements Id, Comparable<ContactPointId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public ContactPointId {
        IdSyntax.check(value, "ContactPointId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static ContactPointId parse(String text) {
        return new ContactPointId(text);
    }

    @Override
    public int compareTo(ContactPointId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
