package se.samverkan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.id.DocumentId;
import se.samverkan.id.GroupId;
import se.samverkan.id.Identified;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.MeetingPlanId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Task;
import se.samverkan.time.Term;

/** Which meetings there shall be, with whom and when (mötesstruktur, tidplan). */
@Value.Immutable
public sealed interface MeetingPlan extends Identified, WithMeetingPlan permits ImmutableMeetingPlan {

    /** {@return the id} */
    MeetingPlanId getId();

    /** {@return what it is called} */
    @NotBlank(message = "{samverkan.blank}")
    String getTitle();

    /** {@return the local care area that it is for} */
    Optional<LocalCareAreaId> getArea();

    /** {@return the group that proposes it} */
    Optional<GroupId> getProposedBy();

    /** {@return when it holds} */
    @Value.Default
    default Term getTerm() {
        return Term.unknown();
    }

    /** {@return how the units are parted} */
    List<@Valid PlanArea> getAreas();

    /** {@return the series of meetings} */
    List<@Valid MeetingSeries> getSeries();

    /** {@return numbers that it names} */
    List<@Valid DeclaredCount> getDeclaredCounts();

    /** {@return what remains to be done (fortsatt arbete)} */
    List<@Valid Task> getTasks();

    /** {@return the document that holds it} */
    Optional<DocumentId> getDocument();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * The meetings of a series, dated: one for each area or unit, or as many as the series names, spread evenly over the days that it allows.
     *
     * @param series one of {@link #getSeries()}
     * @return the meetings in the order of the areas and units; none if the series has no season or no number
     * @throws IllegalArgumentException if a season holds fewer allowed working days than it has meetings
     */
    default List<PlannedMeeting> expand(MeetingSeries series) {
        return Expansion.of(this, series);
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link MeetingPlan}; id and title are needed. */
    final class Builder extends ImmutableMeetingPlan.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
