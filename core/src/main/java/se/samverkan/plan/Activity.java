package se.samverkan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.ActivityId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.TaskStage;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/** What shall be done to reach a goal (aktivitet). */
@Value.Immutable
public sealed interface Activity extends Identified, WithActivity permits ImmutableActivity {

    /** {@return the id} */
    ActivityId getId();

    /** {@return what shall be done} */
    @NotBlank(message = "{samverkan.blank}")
    String getWhat();

    /** {@return who does it (ansvarig)} */
    List<@Valid Mention> getResponsible();

    /** {@return when} */
    Optional<Deadline> getDue();

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
    default Activity then(Step<TaskStage> step) {
        return withHistory(TaskStage.lifecycle().then(getHistory(), step));
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds an {@link Activity}; id and what are needed. */
    final class Builder extends ImmutableActivity.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
