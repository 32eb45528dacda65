package se.samverkan.id;

/**
 * The id of an activity of an annual plan (aktivitet), for example {@code uppdragsgrupp-barn-ekasa/2026/a3}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record ActivityId(String value) implements Id, Comparable<ActivityId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public ActivityId {
        IdSyntax.check(value, "ActivityId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static ActivityId parse(String text) {
        return new ActivityId(text);
    }

    @Override
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
