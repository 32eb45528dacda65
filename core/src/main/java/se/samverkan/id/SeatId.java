package se.samverkan.id;

/**
 * The id of a seat in a group (plats), for example {@code lokal-ledningsgrupp-ekasa/skolan}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record SeatId(String value) implements Id, Comparable<SeatId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public SeatId {
        IdSyntax.check(value, "SeatId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static SeatId parse(String text) {
        return new SeatId(text);
    }

    @Override
    public int compareTo(SeatId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
