package se.samverkan.id;

/**
 * The id of a forwarded question (fråga som lyfts), for example {@code lokal-ledningsgrupp-ekasa/2025-05-22/q1}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record ForwardedQuestionId(String value) implements Id, Comparable<ForwardedQuestionId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public ForwardedQuestionId {
        IdSyntax.check(value, "ForwardedQuestionId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static ForwardedQuestionId parse(String text) {
        return new ForwardedQuestionId(text);
    }

    @Override
    public int compareTo(ForwardedQuestionId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
