package se.samverkan.id;

/**
 * The id of an annual plan (årsplan), for example {@code uppdragsgrupp-barn-ekasa/2026}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record AnnualPlanId(String value) implements Id, Comparable<AnnualPlanId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public AnnualPlanId {
        IdSyntax.check(value, "AnnualPlanId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static AnnualPlanId parse(String text) {
        return new AnnualPlanId(text);
    }

    @Override
    public int compareTo(AnnualPlanId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
