package se.samverkan.meeting;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.id.CollaborationGoalsId;
import se.samverkan.id.ModelPath;
import se.samverkan.time.Term;

/** Common goals that minutes quote (mål), with the period they are said to hold for. They cite words and own none. */
@Value.Immutable
public sealed interface QuotedGoals extends WithQuotedGoals permits ImmutableQuotedGoals {

    /** {@return the period, as written} */
    @Value.Default
    default Term getPeriod() {
        return Term.unknown();
    }

    /** {@return the goals, one by one} */
    List<@NotBlank(message = "{samverkan.blank}") String> getGoals();

    /** {@return the goals that are quoted, when known} */
    Optional<CollaborationGoalsId> getGoalsId();

    /** {@return where they stand} */
    Optional<ModelPath> getCited();

    /** Builds a {@link QuotedGoals}; nothing is needed. */
    final class Builder extends ImmutableQuotedGoals.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
