package se.samverkan.id;

/**
 * The id of one version of the minutes of a meeting (protokoll, anteckningar), for example {@code lokal-ledningsgrupp-ekasa/2025-05-22/m1}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record MinutesRecordId(String value) implements Id, Comparable<MinutesRecordId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public MinutesRecordId {
        IdSyntax.check(value, "MinutesRecordId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static MinutesRecordId parse(String text) {
        return new MinutesRecordId(text);
    }

    @Override
    public int compareTo(MinutesRecordId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
