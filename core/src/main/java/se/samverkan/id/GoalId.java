package se.samverkan.id;

/**
 * The id of a goal of an annual plan (mål), for example {@code uppdragsgrupp-barn-ekasa/2026/g1}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record GoalId(String value) implements Id, Comparable<GoalId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public GoalId {
        IdSyntax.check(value, "GoalId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static GoalId parse(String text) {
        return new GoalId(text);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
