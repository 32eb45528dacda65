package se.samverkan.io;

import java.util.stream.LongStream;
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

    /** {@return the most bytes of a packed document once they are unpacked, of all parts that are read together; 512 MiB by default} */
    @Value.Default
    default long getMaxExpandedBytes() {
        return 512L * 1024 * 1024;
    }

    /**
     * How many times larger than packed a part of a document may be.
     *
     * @return the ratio; 200 by default, which text as people write it stays far below. It holds from the first mebibyte on: shorter parts do no
     *     harm however well they pack
     */
    @Value.Default
    default int getMaxExpansion() {
        return 200;
    }

    /** {@return the most parts of a packed document; 10,000 by default} */
    @Value.Default
    default int getMaxEntries() {
        return 10_000;
    }

    /** {@return the most blocks of an outline; a million by default} */
    @Value.Default
    default int getMaxBlocks() {
        return 1_000_000;
    }

    /** {@return the deepest nesting of structured data, elements of XML among it; 200 by default} */
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

    /**
     * How much of a document is read as minutes before the rest is left as it is, with a finding; nothing is refused.
     *
     * @return the work in characters of text, lines of more than 10,000 counted as often as they are longer; 20 million by default, about 8,000 pages
     */
    @Value.Default
    default long getMaxWork() {
        return 20_000_000;
    }

    /** {@return the defaults} */
    static Limits defaults() {
        return new Builder().build();
    }

    /** Refuses limits that let nothing through. */
    @Value.Check
    default void check() {
        boolean positive = LongStream.of(
                        getMaxBytes(),
                        getMaxExpandedBytes(),
                        getMaxExpansion(),
                        getMaxEntries(),
                        getMaxBlocks(),
                        getMaxDepth(),
                        getMaxTextLength(),
                        getMaxNumberLength(),
                        getMaxNameLength(),
                        getMaxWork())
                .allMatch(limit -> limit > 0);
        if (!positive) {
            throw new IllegalArgumentException("a limit below 1 lets nothing through: " + this);
        }
    }

    /** Builds {@link Limits}; nothing is needed. */
    final class Builder extends ImmutableLimits.Builder {
        /** A builder with everything at its default. */
        public Builder() {}
    }
}
