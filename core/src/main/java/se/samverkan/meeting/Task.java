package se.samverkan.meeting;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.TaskId;
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
    List<Mention> getResponsible();

    /** {@return what is to be done, in the words of the minutes} */
    String getWhat();

    /** {@return by when, as far as the words say} */
    Optional<Deadline> getDue();

    /** {@return the text in the meeting that the task cites} */
    Optional<ModelPath> getCited();

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
