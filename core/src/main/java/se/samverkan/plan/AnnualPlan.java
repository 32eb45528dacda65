package se.samverkan.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.AnnualPlanId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.GroupId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;

/** What a group sets out to do in a year (årsplan): drafted by the group, sent up, perhaps sent back, and approved by the parent group. */
@Value.Immutable
public sealed interface AnnualPlan extends Identified, WithAnnualPlan permits ImmutableAnnualPlan {

    /** {@return the id} */
    AnnualPlanId getId();

    /** {@return the group whose plan it is} */
    GroupId getGroup();

    /** {@return the calendar year} */
    int getYear();

    /** {@return what it is called} */
    Optional<String> getTitle();

    /** {@return the goals} */
    List<@Valid Goal> getGoals();

    /** {@return the document that holds it} */
    Optional<DocumentId> getDocument();

    /** {@return the stages it has come to} */
    @Value.Default
    default History<PlanStage> getHistory() {
        return History.none();
    }

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** {@return where it stands; nothing if no step is known} */
    default Optional<PlanStage> stage() {
        return getHistory().stage();
    }

    /**
     * The same, one step further.
     *
     * @param step the step
     * @return a copy with the step at the end of its history
     * @throws se.samverkan.lifecycle.IllegalTransitionException if the step is not allowed from here; it says what is
     */
    default AnnualPlan then(Step<PlanStage> step) {
        return withHistory(PlanStage.lifecycle().then(getHistory(), step));
    }

    /** {@return the step by which the plan was approved last, with its day and how; nothing if it is not approved now} */
    default Optional<Step<PlanStage>> approval() {
        return stage().filter(PlanStage.APPROVED::equals)
                .flatMap(stage -> getHistory().last());
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds an {@link AnnualPlan}; id, group and year are needed. */
    final class Builder extends ImmutableAnnualPlan.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
