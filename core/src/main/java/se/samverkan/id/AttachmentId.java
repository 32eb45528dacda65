package se.samverkan.id;

/**
 * The id of an attachment (bilaga), for example {@code lokal-ledningsgrupp-ekasa/2025-05-22/b1}.
 *
 * @param value the id as text, in the grammar that {@link Id} gives
 */
public record AttachmentId(String value) implements Id, Comparable<AttachmentId> {

    /**
     * Checks the value.
     *
     * @param value the id as text, in the grammar that {@link Id} gives
     * @throws IllegalArgumentException if the value does not follow the grammar of {@link Id}; the message quotes it and says what is
     *     allowed
     */
    public AttachmentId {
        IdSyntax.check(value, "AttachmentId");
    }

    /**
     * The id that the text stands for; the inverse of {@link #toString()}.
     *
     * @param text an id as text
     * @return the id
     * @throws IllegalArgumentException if the text does not follow the grammar of {@link Id}
     */
    public static AttachmentId parse(String text) {
        return new AttachmentId(text);
    }

    @Override
    public int compareTo(AttachmentId other) {
        return value.compareTo(other.value);
    }

    /** {@return the value as it is} */
    @Override
    public String toString() {
        return value;
    }
}
