package se.samverkan.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.DecisionId;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/** A decision of this meeting told once more in its summary (beslutssammanfattning). */
@Value.Immutable
public sealed interface SummaryLine extends ItemContent, WithSummaryLine permits ImmutableSummaryLine {

    /** {@return the words, without the label before them} */
    @NotBlank(message = "{samverkan.blank}")
    String getText();

    /** {@return the label as written, without its colon} */
    Optional<String> getLabel();

    /** {@return the decision that it repeats, exactly or nearly; nothing if there is none or more than one} */
    Optional<DecisionId> getRepeats();

    /** {@return who shall carry it out, as far as the words say} */
    List<@Valid Mention> getResponsible();

    /** {@return by when, as far as the words say} */
    Optional<Deadline> getDue();

    /** Builds a {@link SummaryLine}; text is needed. */
    final class Builder extends ImmutableSummaryLine.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
