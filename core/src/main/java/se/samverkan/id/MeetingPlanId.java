package se.samverkan.id;

/**
 * The id of a meeting plan (mötesstruktur, tidplan), for example {@code narvardsmoten-2026}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record MeetingPlanId(String value) implements Id, Comparable<MeetingPlanId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public MeetingPlanId {
        IdSyntax.check(value, "MeetingPlanId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static MeetingPlanId parse(String text) {
        return new MeetingPlanId(text);
    }

    @Override
    public int compareTo(MeetingPlanId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
