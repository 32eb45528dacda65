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

    /** {@return what happens to properties that the model does not know; they are kept by default} */
    @Value.Default
    default UnknownProperties getUnknownProperties() {
        return UnknownProperties.KEEP;
    }

    /** {@return what happens to parts that cannot be read where others can; the document is refused by default} */
    @Value.Default
    default BrokenParts getBrokenParts() {
        return BrokenParts.REFUSE;
    }

    /** {@return which text of a document with tracked changes is read, in formats that have such; as if all were accepted by default} */
    @Value.Default
    default TrackedChanges getTrackedChanges() {
        return TrackedChanges.ACCEPTED;
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
