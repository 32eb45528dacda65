package se.samverkan.testkit.generate.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.id.ActivityId;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AgreementId;
import se.samverkan.id.AnnualPlanId;
import se.samverkan.id.AssignmentId;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.CollaborationGoalsId;
import se.samverkan.id.ContactPointId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.EventId;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.FundingId;
import se.samverkan.id.GoalId;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.id.IncidentId;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MeetingPlanId;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.id.PersonaId;
import se.samverkan.id.ProjectId;
import se.samverkan.id.SeatId;
import se.samverkan.id.SubstitutionId;
import se.samverkan.id.TaskId;

/** Ids and paths. */
final class IdParts {

    /** What an id of a type is made of. */
    record Kind<I extends Id>(Class<I> type, Function<String, I> open, About about, int depth) {

        void addTo(Parts parts) {
            parts.add(type, parts.material().idText(about, depth).map(open));
        }
    }

    static final List<Kind<?>> KINDS = List.of(
            new Kind<>(ActivityId.class, ActivityId::new, About.TITLE, 0),
            new Kind<>(AgendaItemId.class, AgendaItemId::new, About.GROUP, 2),
            new Kind<>(AgreementId.class, AgreementId::new, About.TITLE, 0),
            new Kind<>(AnnualPlanId.class, AnnualPlanId::new, About.TITLE, 0),
            new Kind<>(AssignmentId.class, AssignmentId::new, About.TITLE, 0),
            new Kind<>(AttachmentId.class, AttachmentId::new, About.GROUP, 2),
            new Kind<>(AttendanceId.class, AttendanceId::new, About.GROUP, 2),
            new Kind<>(CollaborationGoalsId.class, CollaborationGoalsId::new, About.TITLE, 0),
            new Kind<>(ContactPointId.class, ContactPointId::new, About.ORGANISATION, 0),
            new Kind<>(DecisionId.class, DecisionId::new, About.GROUP, 2),
            new Kind<>(DocumentId.class, DocumentId::new, About.TITLE, 0),
            new Kind<>(EventId.class, EventId::new, About.TITLE, 0),
            new Kind<>(ForwardedQuestionId.class, ForwardedQuestionId::new, About.GROUP, 2),
            new Kind<>(FundingId.class, FundingId::new, About.TITLE, 0),
            new Kind<>(GoalId.class, GoalId::new, About.TITLE, 0),
            new Kind<>(GroupId.class, GroupId::new, About.GROUP, 0),
            new Kind<>(IncidentId.class, IncidentId::new, About.TITLE, 0),
            new Kind<>(LocalCareAreaId.class, LocalCareAreaId::new, About.ORGANISATION, 0),
            new Kind<>(MeetingId.class, MeetingId::new, About.GROUP, 1),
            new Kind<>(MeetingPlanId.class, MeetingPlanId::new, About.TITLE, 0),
            new Kind<>(MeetingSeriesId.class, MeetingSeriesId::new, About.TITLE, 0),
            new Kind<>(MembershipId.class, MembershipId::new, About.PERSON, 0),
            new Kind<>(MinutesRecordId.class, MinutesRecordId::new, About.GROUP, 2),
            new Kind<>(OrganisationId.class, OrganisationId::new, About.ORGANISATION, 0),
            new Kind<>(PartyId.class, PartyId::new, About.ORGANISATION, 0),
            new Kind<>(PersonId.class, PersonId::new, About.PERSON, 0),
            new Kind<>(PersonaId.class, PersonaId::new, About.PERSON, 0),
            new Kind<>(ProjectId.class, ProjectId::new, About.TITLE, 0),
            new Kind<>(SeatId.class, SeatId::new, About.POSITION, 0),
            new Kind<>(SubstitutionId.class, SubstitutionId::new, About.PERSON, 0),
            new Kind<>(TaskId.class, TaskId::new, About.GROUP, 2));

    private IdParts() {}

    static void addTo(Parts parts) {
        KINDS.forEach(kind -> kind.addTo(parts));
        parts.add(Id.class, parts.material().anyId(parts));
        Arbitrary<Optional<Integer>> content =
                parts.maybe(Arbitraries.integers().between(0, 8));
        parts.add(
                ModelPath.class,
                Combinators.combine(any(parts), content)
                        .as((id, index) -> index.map(
                                        i -> ModelPath.of(id).then("content", i).then("text"))
                                .orElseGet(() -> ModelPath.of(id))));
    }

    /** {@return ids of any type} */
    static Arbitrary<Id> any(Parts parts) {
        return Choice.among(KINDS.stream().map(kind -> parts.one(kind.type())).toList());
    }
}
