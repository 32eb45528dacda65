package se.samverkan.id;

/**
 * The id of a meeting (möte), for example {@code lokal-ledningsgrupp-ekasa/2025-05-22}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record MeetingId(String value) implements Id, Comparable<MeetingId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public MeetingId {
        IdSyntax.check(value, "MeetingId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static MeetingId parse(String text) {
        return new MeetingId(text);
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
