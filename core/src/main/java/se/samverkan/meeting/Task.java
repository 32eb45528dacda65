package se.samverkan.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.DecisionId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/**
 * A commitment that somebody does something (uppgift, åtgärd), found in running text or in a list of actions.
 *
 * <p>A task cites words of the minutes and owns none: they stay where they stand.
 */
@Value.Immutable
public sealed interface Task extends Identified, WithTask permits ImmutableTask {

    /** {@return the id} */
    TaskId getId();

    /** {@return who does it} */
    List<@Valid Mention> getResponsible();

    /** {@return what is to be done, in the words of the minutes} */
    @NotBlank(message = "{samverkan.blank}")
    String getWhat();

    /** {@return by when, as far as the words say} */
    Optional<Deadline> getDue();

    /** {@return the text in the meeting that the task cites} */
    Optional<ModelPath> getCited();

    /** {@return the decision that it comes from} */
    Optional<DecisionId> getDecision();

    /** {@return the stages it has come to} */
    @Value.Default
    default History<TaskStage> getHistory() {
        return History.none();
    }

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** {@return where it stands; nothing if no step is known} */
    default Optional<TaskStage> stage() {
        return getHistory().stage();
    }

    /**
     * The same, one step further.
     *
     * @param step the step
     * @return a copy with the step at the end of its history
     * @throws se.samverkan.lifecycle.IllegalTransitionException if the step is not allowed from here; it says what is
     */
    default Task then(Step<TaskStage> step) {
        return withHistory(TaskStage.lifecycle().then(getHistory(), step));
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Task}; id and what are needed. */
    final class Builder extends ImmutableTask.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
