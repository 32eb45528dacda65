package se.samverkan.id;

/**
 * The id of an agreement or governing document (avtal, överenskommelse, rutin), for example {@code overenskommelse-hemsjukvard}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record AgreementId(String value) implements Id, Comparable<AgreementId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public AgreementId {
        IdSyntax.check(value, "AgreementId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static AgreementId parse(String text) {
        return new AgreementId(text);
    }

    @Override
    public int compareTo(AgreementId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
