package se.samverkan.id;

/**
 * The id of a group (grupp), for example {@code lokal-ledningsgrupp-ekasa}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record GroupId(String value) implements Id, Comparable<GroupId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public GroupId {
        IdSyntax.check(value, "GroupId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static GroupId parse(String text) {
        return new GroupId(text);
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
