package se.samverkan.id;

/**
 * The id of a project or pilot (projekt, pilot), for example {@code seniorhalsa}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record ProjectId(String value) implements Id, Comparable<ProjectId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public ProjectId {
        IdSyntax.check(value, "ProjectId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static ProjectId parse(String text) {
        return new ProjectId(text);
    }

    @Override
    public int compareTo(ProjectId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
