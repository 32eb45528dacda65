package se.samverkan.id;

/**
 * The id of a decision (beslut), for example {@code lokal-ledningsgrupp-ekasa/2025-05-22/25/d1}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record DecisionId(String value) implements Id, Comparable<DecisionId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public DecisionId {
        IdSyntax.check(value, "DecisionId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static DecisionId parse(String text) {
        return new DecisionId(text);
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
