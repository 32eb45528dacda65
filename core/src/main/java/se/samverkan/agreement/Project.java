package se.samverkan.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.FundingId;
import se.samverkan.id.GroupId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.ProjectId;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Term;

/** Work with a leader, a time and an end (projekt, pilot). */
@Value.Immutable
public sealed interface Project extends Identified, WithProject permits ImmutableProject {

    /** {@return the id} */
    ProjectId getId();

    /** {@return the name} */
    @NotBlank(message = "{samverkan.blank}")
    String getName();

    /** {@return whether it is a trial (pilot)} */
    @Value.Default
    default boolean isPilot() {
        return false;
    }

    /** {@return who leads it} */
    List<@Valid Mention> getLeaders();

    /** {@return the steering group of its own} */
    Optional<GroupId> getSteeringGroup();

    /** {@return when it runs, extensions (förlängning) included} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
    }

    /** {@return the stages it has come to} */
    @Value.Default
    default History<ProjectStage> getHistory() {
        return History.none();
    }

    /** {@return what its evaluation says (utvärdering)} */
    Optional<String> getEvaluation();

    /** {@return what came of it in numbers} */
    List<OutcomeFigure> getOutcomes();

    /** {@return what pays for it} */
    List<FundingId> getFunding();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** {@return where it stands; nothing if no step is known} */
    default Optional<ProjectStage> stage() {
        return getHistory().stage();
    }

    /**
     * The same, one step further.
     *
     * @param step the step
     * @return a copy with the step at the end of its history
     * @throws se.samverkan.lifecycle.IllegalTransitionException if the step is not allowed from here; it says what is
     */
    default Project then(Step<ProjectStage> step) {
        return withHistory(ProjectStage.lifecycle().then(getHistory(), step));
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link Project}; id and name are needed. */
    final class Builder extends ImmutableProject.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
