package se.samverkan.meeting;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.DecisionId;

/** An older decision told again in prose (omnämnt beslut). It was taken then; now it is only remembered. */
@Value.Immutable
public sealed interface RecalledDecision extends ItemContent, WithRecalledDecision permits ImmutableRecalledDecision {

    /** {@return the words} */
    @NotBlank(message = "{samverkan.blank}")
    String getText();

    /** {@return the decision, when known} */
    Optional<DecisionId> getRecalls();

    /** {@return the day it was decided, when it is named} */
    Optional<LocalDate> getDecidedOn();

    /** Builds a {@link RecalledDecision}; text is needed. */
    final class Builder extends ImmutableRecalledDecision.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
