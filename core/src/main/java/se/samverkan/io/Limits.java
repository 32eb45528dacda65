package se.samverkan.io;

import org.immutables.value.Value;

/**
 * How much a reader takes on before it refuses a document. The defaults fit the largest honest minutes many times over and keep a hostile
 * file from taking the host's memory.
 */
@Value.Immutable
public sealed interface Limits extends WithLimits permits ImmutableLimits {

    /** {@return the most bytes of a document; 64 MiB by default} */
    @Value.Default
    default long getMaxBytes() {
        return 64L * 1024 * 1024;
    }

    /** {@return the most blocks of an outline; a million by default} */
    @Value.Default
    default int getMaxBlocks() {
        return 1_000_000;
    }

    /** {@return the deepest nesting of structured data; 200 by default} */
    @Value.Default
    default int getMaxDepth() {
        return 200;
    }

    /** {@return the most characters of one text in structured data; 16 Mi by default} */
    @Value.Default
    default int getMaxTextLength() {
        return 16 * 1024 * 1024;
    }

    /** {@return the most characters of one number in structured data; 1,000 by default} */
    @Value.Default
    default int getMaxNumberLength() {
        return 1_000;
    }

    /** {@return the most characters of one name in structured data; 50,000 by default} */
    @Value.Default
    default int getMaxNameLength() {
        return 50_000;
    }

    /** {@return the defaults} */
    static Limits defaults() {
        return new Builder().build();
    }

    /** Refuses limits that let nothing through. */
    @Value.Check
    default void check() {
        long least = Math.min(
                Math.min(Math.min(getMaxBytes(), getMaxBlocks()), getMaxDepth()),
                Math.min(Math.min(getMaxTextLength(), getMaxNumberLength()), getMaxNameLength()));
        if (least < 1) {
            throw new IllegalArgumentException("a limit below 1 lets nothing through: " + this);
        }
    }

    /** Builds {@link Limits}; nothing is needed. */
    final class Builder extends ImmutableLimits.Builder {
        /** A builder with everything at its default. */
        public Builder() {}
    }
}
