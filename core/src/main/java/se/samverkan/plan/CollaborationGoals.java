package se.samverkan.plan;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.CollaborationGoalsId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.time.Term;

/** The goals that all parties share for a period (samverkansmål): "Mål 2024–2025". A period can be over while the goals are still quoted. */
@Value.Immutable
public sealed interface CollaborationGoals extends Identified, WithCollaborationGoals
        permits ImmutableCollaborationGoals {

    /** {@return the id} */
    CollaborationGoalsId getId();

    /** {@return what they are called} */
    Optional<String> getTitle();

    /** {@return the period} */
    @Value.Default
    default Term getPeriod() {
        return Term.unknown();
    }

    /** {@return the goals, in order} */
    List<@NotBlank(message = "{samverkan.blank}") String> getGoals();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link CollaborationGoals}; id is needed. */
    final class Builder extends ImmutableCollaborationGoals.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
