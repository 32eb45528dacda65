package se.samverkan.id;

/**
 * The id of an incident (avvikelse), for example {@code avvikelse-2026-4}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record IncidentId(String value) implements Id, Comparable<IncidentId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public IncidentId {
        IdSyntax.check(value, "IncidentId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static IncidentId parse(String text) {
        return new IncidentId(text);
    }

    @Override
    public int compareTo(IncidentId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
