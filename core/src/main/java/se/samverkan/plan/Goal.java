package se.samverkan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.GoalId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/** A goal of an annual plan (mål) with what shall be done to reach it. */
@Value.Immutable
public sealed interface Goal extends Identified, WithGoal permits ImmutableGoal {

    /** {@return the id} */
    GoalId getId();

    /** {@return the goal} */
    @NotBlank(message = "{samverkan.blank}")
    String getText();

    /** {@return what shall be done} */
    List<@Valid Activity> getActivities();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Goal}; id and text are needed. */
    final class Builder extends ImmutableGoal.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
