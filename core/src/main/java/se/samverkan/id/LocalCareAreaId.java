package se.samverkan.id;

/**
 * The id of a local care area (närvårdsområde), for example {@code ekasa}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record LocalCareAreaId(String value) implements Id, Comparable<LocalCareAreaId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public LocalCareAreaId {
        IdSyntax.check(value, "LocalCareAreaId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static LocalCareAreaId parse(String text) {
        return new LocalCareAreaId(text);
    }

    @Override
    public int compareTo(LocalCareAreaId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
