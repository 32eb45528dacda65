package se.samverkan.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.DecisionId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

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
    @NotBlank(message = "{samverkan.blank}")
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
    List<@Valid Mention> getResponsible();

    /** {@return by when, as far as the words say} */
    Optional<Deadline> getDue();

    /** {@return the condition under which it holds ("under förutsättning att …"), in the words of the minutes} */
    Optional<String> getCondition();

    /** {@return the time in which a tacit decision lies open to objection, as far as it is told} */
    Optional<Term> getTacitWindow();

    /** {@return what it does to something else} */
    List<DecisionEffect> getEffects();

    /**
     * The stages it has come to. How and when it was made are {@link #getMode()} and {@link #getDecidedOn()}; a step to
     * {@link DecisionStage#EFFECTIVE} tells when it came to hold, which can be later.
     *
     * @return the stages
     */
    @Value.Default
    default History<DecisionStage> getHistory() {
        return History.none();
    }

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** {@return where it stands; nothing if no step is known} */
    default Optional<DecisionStage> stage() {
        return getHistory().stage();
    }

    /**
     * The same, one step further.
     *
     * @param step the step
     * @return a copy with the step at the end of its history
     * @throws se.samverkan.lifecycle.IllegalTransitionException if the step is not allowed from here; it says what is
     */
    default Decision then(Step<DecisionStage> step) {
        return withHistory(DecisionStage.lifecycle().then(getHistory(), step));
    }

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
