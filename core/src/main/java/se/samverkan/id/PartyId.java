package se.samverkan.id;

/**
 * The id of a party (samverkanspart), for example {@code privata-vardcentraler}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record PartyId(String value) implements Id, Comparable<PartyId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public PartyId {
        IdSyntax.check(value, "PartyId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static PartyId parse(String text) {
        return new PartyId(text);
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
