package se.samverkan.io;

import org.immutables.value.Value;
import se.samverkan.language.Vocabulary;

/** How documents are read. */
@Value.Immutable
public sealed interface ReadOptions extends WithReadOptions permits ImmutableReadOptions {

    /** {@return how much to take on} */
    @Value.Default
    default Limits getLimits() {
        return Limits.defaults();
    }

    /** {@return the words by which minutes are read; the built-in Swedish ones by default} */
    @Value.Default
    default Vocabulary getVocabulary() {
        return Vocabulary.swedish();
    }

    /** {@return the defaults} */
    static ReadOptions defaults() {
        return new Builder().build();
    }

    /** Builds {@link ReadOptions}; nothing is needed. */
    final class Builder extends ImmutableReadOptions.Builder {
        /** A builder with everything at its default. */
        public Builder() {}
    }
}
