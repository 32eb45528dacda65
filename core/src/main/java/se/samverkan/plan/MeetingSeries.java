package se.samverkan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.extension.Extensions;
import se.samverkan.group.SubstitutePolicy;
import se.samverkan.id.GroupId;
import se.samverkan.id.Identified;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.MeetingForm;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.time.DateRange;

/** Meetings of one kind in one season (mötesserie). */
@Value.Immutable
public sealed interface MeetingSeries extends Identified, WithMeetingSeries permits ImmutableMeetingSeries {

    /** {@return the id} */
    MeetingSeriesId getId();

    /** {@return the name: "Närvårdsmöten vår"} */
    @NotBlank(message = "{samverkan.blank}")
    String getName();

    /** {@return the group that meets, if it is one} */
    Optional<GroupId> getGroup();

    /** {@return the days in which the meetings lie} */
    Optional<DateRange> getSeason();

    /** {@return the weekdays on which they are held; any weekday if empty} */
    List<DayOfWeek> getWeekdays();

    /** {@return when in the day} */
    Optional<PartOfDay> getPartOfDay();

    /** {@return what there is one meeting for} */
    @Value.Default
    default MeetingsPer getPer() {
        return MeetingsPer.SERIES;
    }

    /** {@return the kind of unit that each has a meeting, when there is one for each; every unit if it is not said} */
    Optional<OrganisationKind> getUnitKind();

    /** {@return how many meetings the plan names, from 0; of use when there is not one for each area or unit} */
    Optional<@PositiveOrZero(message = "{samverkan.negative}") Integer> getNumber();

    /** {@return who takes part} */
    List<@Valid ExpectedParticipant> getParticipants();

    /** {@return what is expected of whoever cannot come} */
    Optional<SubstitutePolicy> getSubstitutePolicy();

    /** {@return in what form they are held} */
    Optional<MeetingForm> getForm();

    /** {@return who calls, chairs and keeps the agenda} */
    List<@Valid DutyHolder> getDuties();

    /** {@return how questions are gathered beforehand} */
    Optional<String> getQuestionCollection();

    /** {@return what the agenda must not hold, for example cases of individuals} */
    List<@NotBlank(message = "{samverkan.blank}") String> getExclusions();

    /** {@return what a document or a host knows of the thing beyond the model} */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /** {@return the duties for which nobody is appointed yet, in order} */
    default List<Duty> openDuties() {
        return getDuties().stream()
                .filter(DutyHolder::isUnassigned)
                .map(DutyHolder::getDuty)
                .toList();
    }

    @Override
    default ModelPath path() {
        return ModelPath.of(getId());
    }

    /** Builds a {@link MeetingSeries}; id and name are needed. */
    final class Builder extends ImmutableMeetingSeries.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
