package se.samverkan.id;

/**
 * The id of an agenda item (ärende, punkt), for example {@code lokal-ledningsgrupp-ekasa/2025-05-22/25}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record AgendaItemId(String value) implements Id, Comparable<AgendaItemId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public AgendaItemId {
        IdSyntax.check(value, "AgendaItemId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static AgendaItemId parse(String text) {
        return new AgendaItemId(text);
    }

    @Override
    public int compareTo(AgendaItemId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
