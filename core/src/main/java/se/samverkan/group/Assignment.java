package se.samverkan.group;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.AssignmentId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.GroupId;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;
import se.samverkan.id.SeatId;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** What one group asks of another, or for which a temporary group is started (uppdrag, uppdragsbeskrivning). */
@Value.Immutable
public sealed interface Assignment extends Identified, WithAssignment permits ImmutableAssignment {

    /** {@return the id} */
    AssignmentId getId();

    /** {@return what it is called} */
    @NotBlank(message = "{samverkan.blank}")
    String getTitle();

    /** {@return what shall be reached (syfte)} */
    Optional<String> getPurpose();

    /** {@return the group that gives it} */
    Optional<GroupId> getGivenBy();

    /** {@return the group that gets it} */
    Optional<GroupId> getGivenTo();

    /** {@return the temporary group that it starts} */
    Optional<GroupId> getStarts();

    /** {@return the seats that it asks for, of the group that it starts} */
    List<SeatId> getSeats();

    /** {@return the time in which it shall be done} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
    }

    /** {@return when it shall be reported} */
    Optional<Deadline> getReportBack();

    /** {@return the decision that gave it} */
    Optional<DecisionId> getDecision();

    /** {@return the document that describes it} */
    Optional<DocumentId> getDocument();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds an {@link Assignment}; id and title are needed. */
    final class Builder extends ImmutableAssignment.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
