package se.samverkan.id;

/**
 * The id of a funding (finansiering), for example {@code psykiatrins-dag-2026}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record FundingId(String value) implements Id, Comparable<FundingId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public FundingId {
        IdSyntax.check(value, "FundingId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static FundingId parse(String text) {
        return new FundingId(text);
    }

    @Override
    public int compareTo(FundingId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
