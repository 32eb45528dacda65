package se.samverkan.id;

/**
 * The id of a series of meetings (mötesserie), for example {@code narvardsmoten-2026/var}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record MeetingSeriesId(String value) implements Id, Comparable<MeetingSeriesId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public MeetingSeriesId {
        IdSyntax.check(value, "MeetingSeriesId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static MeetingSeriesId parse(String text) {
        return new MeetingSeriesId(text);
    }

    @Override
    public int compareTo(MeetingSeriesId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
