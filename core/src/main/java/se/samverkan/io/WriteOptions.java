package se.samverkan.io;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.language.Language;
import se.samverkan.minutes.MinutesLayout;

/** How things are written. */
@Value.Immutable
public sealed interface WriteOptions extends WithWriteOptions permits ImmutableWriteOptions {

    /** {@return the language of labels and messages that the library puts in, where no layout says another; Swedish by default} */
    @Value.Default
    default Language getLanguage() {
        return Language.SWEDISH;
    }

    /** {@return how minutes are set; what it leaves open is as their group has laid down} */
    @Value.Default
    default MinutesLayout getLayout() {
        return MinutesLayout.asWritten();
    }

    /** {@return the document whose looks are taken on, in formats that can} */
    Optional<Template> getTemplate();

    /** {@return the defaults} */
    static WriteOptions defaults() {
        return new Builder().build();
    }

    /** Builds {@link WriteOptions}; nothing is needed. */
    final class Builder extends ImmutableWriteOptions.Builder {
        /** A builder with everything at its default. */
        public Builder() {}
    }
}
