package se.samverkan.id;

/**
 * The id of an event (aktivitet, evenemang), for example {@code workshop-aldre-2026}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record EventId(String value) implements Id, Comparable<EventId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public EventId {
        IdSyntax.check(value, "EventId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static EventId parse(String text) {
        return new EventId(text);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
