package se.samverkan.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.organisation.Mention;

/** A question that one group sends on to another (fråga som lyfts), where it must come up and from where it must be answered. It cites words of the minutes and owns none. It is not called a referral: in care that is something else (remiss). */
@Value.Immutable
public sealed interface ForwardedQuestion extends Identified, WithForwardedQuestion permits ImmutableForwardedQuestion {

    /** {@return the id} */
    ForwardedQuestionId getId();

    /** {@return the question, in the words of the minutes} */
    @NotBlank(message = "{samverkan.blank}")
    String getWhat();

    /** {@return the group that sends it on} */
    Optional<GroupId> getSender();

    /** {@return where it goes, as written, and the group when certain} */
    Optional<@Valid Mention> getReceiver();

    /** {@return who takes it there} */
    List<@Valid Mention> getCarriers();

    /** {@return the text in the meeting that the question cites} */
    Optional<ModelPath> getCited();

    /** {@return the question that this one carries on, where it is sent through several groups} */
    Optional<ForwardedQuestionId> getContinues();

    /** {@return the stages it has come to} */
    @Value.Default
    default History<QuestionStage> getHistory() {
        return History.none();
    }

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** {@return where it stands; nothing if no step is known} */
    default Optional<QuestionStage> stage() {
        return getHistory().stage();
    }

    /**
     * The same, one step further.
     *
     * @param step the step
     * @return a copy with the step at the end of its history
     * @throws se.samverkan.lifecycle.IllegalTransitionException if the step is not allowed from here; it says what is
     */
    default ForwardedQuestion then(Step<QuestionStage> step) {
        return withHistory(QuestionStage.lifecycle().then(getHistory(), step));
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link ForwardedQuestion}; id and what are needed. */
    final class Builder extends ImmutableForwardedQuestion.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
