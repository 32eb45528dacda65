package se.samverkan.id;

/**
 * The id of an assignment (uppdrag), for example {@code forstarkningsteam-ekasa}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record AssignmentId(String value) implements Id, Comparable<AssignmentId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public AssignmentId {
        IdSyntax.check(value, "AssignmentId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static AssignmentId parse(String text) {
        return new AssignmentId(text);
    }

    @Override
    public int compareTo(AssignmentId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
