package se.samverkan.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.DecisionId;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/** Another body's decision, reported in these minutes (återgivet beslut). It binds whoever made it, not this meeting. */
@Value.Immutable
public sealed interface QuotedDecision extends ItemContent, WithQuotedDecision permits ImmutableQuotedDecision {

    /** {@return the words of the decision, without the label before them} */
    @NotBlank(message = "{samverkan.blank}")
    String getText();

    /** {@return the label as written, without its colon} */
    Optional<String> getLabel();

    /** {@return the decision itself, when it is known} */
    Optional<DecisionId> getQuotes();

    /** {@return the body that decided, when it is named} */
    Optional<@Valid Mention> getBody();

    /** {@return the day it was decided, when it is named} */
    Optional<LocalDate> getDecidedOn();

    /** {@return who shall carry it out, as far as the words say} */
    List<@Valid Mention> getResponsible();

    /** {@return by when, as far as the words say} */
    Optional<Deadline> getDue();

    /** Builds a {@link QuotedDecision}; text is needed. */
    final class Builder extends ImmutableQuotedDecision.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
