package se.samverkan.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.DecisionId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/**
 * A decision of the body whose minutes these are (beslut).
 *
 * <p>Approving the agenda, electing a verifier and filing the previous minutes are outcomes of their items, not decisions.
 */
@Value.Immutable
public sealed interface Decision extends Identified, ItemContent, WithDecision permits ImmutableDecision {

    /** {@return the id} */
    DecisionId getId();

    /** {@return the words of the decision, without the label before them; clauses and paragraphs are parted by {@code \n}} */
    String getText();

    /** {@return the label as written, without its colon ("Beslut"); nothing if an operative sentence decides on its own} */
    Optional<String> getLabel();

    /** {@return how it was made} */
    @Value.Default
    default DecisionMode getMode() {
        return DecisionMode.MEETING;
    }

    /** {@return the day it was made; nothing if the meeting has no date or the decision was made elsewhere at an unknown time} */
    Optional<LocalDate> getDecidedOn();

    /** {@return who shall carry it out, as far as the words say} */
    List<Mention> getResponsible();

    /** {@return by when, as far as the words say} */
    Optional<Deadline> getDue();

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Decision}; id and text are needed. */
    final class Builder extends ImmutableDecision.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
