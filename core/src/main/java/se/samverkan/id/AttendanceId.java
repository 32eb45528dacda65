package se.samverkan.id;

/**
 * The id of one entry of a roll call (närvaro), for example {@code lokal-ledningsgrupp-ekasa/2025-05-22/n3}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record AttendanceId(String value) implements Id, Comparable<AttendanceId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public AttendanceId {
        IdSyntax.check(value, "AttendanceId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static AttendanceId parse(String text) {
        return new AttendanceId(text);
    }

    @Override
    public int compareTo(AttendanceId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
