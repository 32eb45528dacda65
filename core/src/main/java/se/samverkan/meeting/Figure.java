package se.samverkan.meeting;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** A picture or diagram in the text (figur). */
@Value.Immutable
public sealed interface Figure extends ItemContent, WithFigure permits ImmutableFigure {

    /** {@return the label ("Figur 1"), which stands in the caption as well} */
    Optional<String> getLabel();

    /** {@return the words under it, as written} */
    @NotBlank(message = "{samverkan.blank}")
    String getCaption();

    /** {@return where the picture can be found, as written} */
    Optional<String> getTarget();

    /** Builds a {@link Figure}; caption is needed. */
    final class Builder extends ImmutableFigure.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
