package se.samverkan.id;

/**
 * The id of a task (åtgärd, uppgift), for example {@code lokal-ledningsgrupp-ekasa/2025-05-22/t1}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record TaskId(String value) implements Id, Comparable<TaskId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public TaskId {
        IdSyntax.check(value, "TaskId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static TaskId parse(String text) {
        return new TaskId(text);
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
