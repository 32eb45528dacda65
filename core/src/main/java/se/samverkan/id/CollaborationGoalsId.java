package se.samverkan.id;

/**
 * The id of the common goals of a period (samverkansmål), for example {@code mal-2026-2027}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record CollaborationGoalsId(String value) implements Id, Comparable<CollaborationGoalsId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public CollaborationGoalsId {
        IdSyntax.check(value, "CollaborationGoalsId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static CollaborationGoalsId parse(String text) {
        return new CollaborationGoalsId(text);
    }

    @Override
    public int compareTo(CollaborationGoalsId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
