package se.samverkan.io.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
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

/** Ids and paths: strings. */
final class Ids {

    private static final String SEGMENT =
            "[A-Za-z0-9_~-]([A-Za-z0-9._~-]{0," + (Id.MAX_SEGMENT_LENGTH - 2) + "}[A-Za-z0-9_~-])?";

    static final Codec<ActivityId> ACTIVITY = id(ActivityId::parse);
    static final Codec<AgendaItemId> AGENDA_ITEM = id(AgendaItemId::parse);
    static final Codec<AgreementId> AGREEMENT = id(AgreementId::parse);
    static final Codec<AnnualPlanId> ANNUAL_PLAN = id(AnnualPlanId::parse);
    static final Codec<AssignmentId> ASSIGNMENT = id(AssignmentId::parse);
    static final Codec<AttachmentId> ATTACHMENT = id(AttachmentId::parse);
    static final Codec<AttendanceId> ATTENDANCE = id(AttendanceId::parse);
    static final Codec<CollaborationGoalsId> COLLABORATION_GOALS = id(CollaborationGoalsId::parse);
    static final Codec<ContactPointId> CONTACT_POINT = id(ContactPointId::parse);
    static final Codec<DecisionId> DECISION = id(DecisionId::parse);
    static final Codec<DocumentId> DOCUMENT = id(DocumentId::parse);
    static final Codec<EventId> EVENT = id(EventId::parse);
    static final Codec<ForwardedQuestionId> FORWARDED_QUESTION = id(ForwardedQuestionId::parse);
    static final Codec<FundingId> FUNDING = id(FundingId::parse);
    static final Codec<GoalId> GOAL = id(GoalId::parse);
    static final Codec<GroupId> GROUP = id(GroupId::parse);
    static final Codec<IncidentId> INCIDENT = id(IncidentId::parse);
    static final Codec<LocalCareAreaId> LOCAL_CARE_AREA = id(LocalCareAreaId::parse);
    static final Codec<MeetingId> MEETING = id(MeetingId::parse);
    static final Codec<MeetingPlanId> MEETING_PLAN = id(MeetingPlanId::parse);
    static final Codec<MeetingSeriesId> MEETING_SERIES = id(MeetingSeriesId::parse);
    static final Codec<MembershipId> MEMBERSHIP = id(MembershipId::parse);
    static final Codec<MinutesRecordId> MINUTES_RECORD = id(MinutesRecordId::parse);
    static final Codec<OrganisationId> ORGANISATION = id(OrganisationId::parse);
    static final Codec<PartyId> PARTY = id(PartyId::parse);
    static final Codec<PersonId> PERSON = id(PersonId::parse);
    static final Codec<PersonaId> PERSONA = id(PersonaId::parse);
    static final Codec<ProjectId> PROJECT = id(ProjectId::parse);
    static final Codec<SeatId> SEAT = id(SeatId::parse);
    static final Codec<SubstitutionId> SUBSTITUTION = id(SubstitutionId::parse);
    static final Codec<TaskId> TASK = id(TaskId::parse);

    static final Codec<ModelPath> PATH =
            Scalars.defined("path", Map.of("pattern", "\\[.+\\]"), ModelPath::parse, ModelPath::toString);

    /** What an id can be the id of, where only the document says it. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    enum Kind {
        ACTIVITY(ActivityId.class, ActivityId::parse),
        AGENDA_ITEM(AgendaItemId.class, AgendaItemId::parse),
        AGREEMENT(AgreementId.class, AgreementId::parse),
        ANNUAL_PLAN(AnnualPlanId.class, AnnualPlanId::parse),
        ASSIGNMENT(AssignmentId.class, AssignmentId::parse),
        ATTACHMENT(AttachmentId.class, AttachmentId::parse),
        ATTENDANCE(AttendanceId.class, AttendanceId::parse),
        COLLABORATION_GOALS(CollaborationGoalsId.class, CollaborationGoalsId::parse),
        CONTACT_POINT(ContactPointId.class, ContactPointId::parse),
        DECISION(DecisionId.class, DecisionId::parse),
        DOCUMENT(DocumentId.class, DocumentId::parse),
        EVENT(EventId.class, EventId::parse),
        FORWARDED_QUESTION(ForwardedQuestionId.class, ForwardedQuestionId::parse),
        FUNDING(FundingId.class, FundingId::parse),
        GOAL(GoalId.class, GoalId::parse),
        GROUP(GroupId.class, GroupId::parse),
        INCIDENT(IncidentId.class, IncidentId::parse),
        LOCAL_CARE_AREA(LocalCareAreaId.class, LocalCareAreaId::parse),
        MEETING(MeetingId.class, MeetingId::parse),
        MEETING_PLAN(MeetingPlanId.class, MeetingPlanId::parse),
        MEETING_SERIES(MeetingSeriesId.class, MeetingSeriesId::parse),
        MEMBERSHIP(MembershipId.class, MembershipId::parse),
        MINUTES_RECORD(MinutesRecordId.class, MinutesRecordId::parse),
        ORGANISATION(OrganisationId.class, OrganisationId::parse),
        PARTY(PartyId.class, PartyId::parse),
        PERSON(PersonId.class, PersonId::parse),
        PERSONA(PersonaId.class, PersonaId::parse),
        PROJECT(ProjectId.class, ProjectId::parse),
        SEAT(SeatId.class, SeatId::parse),
        SUBSTITUTION(SubstitutionId.class, SubstitutionId::parse),
        TASK(TaskId.class, TaskId::parse);

        private static final Map<Class<?>, Kind> BY_TYPE = byType();

        private final Class<? extends Id> type;
        private final Function<String, Id> parse;

        Kind(Class<? extends Id> type, Function<String, Id> parse) {
            this.type = type;
            this.parse = parse;
        }

        private static Map<Class<?>, Kind> byType() {
            Map<Class<?>, Kind> kinds = new HashMap<>();
            Arrays.stream(values()).forEach(kind -> kinds.put(kind.type, kind));
            return Collections.unmodifiableMap(kinds);
        }

        static Kind of(Id id) {
            Kind kind = BY_TYPE.get(id.getClass());
            if (kind == null) {
                throw new IllegalStateException("no kind for " + id.getClass());
            }
            return kind;
        }

        Id parse(String text) {
            return parse.apply(text);
        }
    }

    /** An id of any kind. */
    static final Codec<Id> THING = thing(Function.identity(), Function.identity());

    private Ids() {}

    /** What holds nothing but an id of any kind. */
    static <T> Shape<T, Pair<Kind, String>> thing(Function<T, Id> id, Function<Id, T> build) {
        return Shape.<T, Pair<Kind, String>>of(
                        "thing", Pair::new, Pair.to((kind, text) -> build.apply(kind.parse(text))))
                .orElse("thing")
                .required("kind", Scalars.code(Kind.class), thing -> Kind.of(id.apply(thing)), Pair::first)
                .required("id", Scalars.TEXT, thing -> id.apply(thing).value(), Pair::second);
    }

    private static <I extends Id> Codec<I> id(Function<String, I> parse) {
        String pattern = "^" + SEGMENT + "(/" + SEGMENT + ")*$";
        return Scalars.defined("id", Schema.of("maxLength", Id.MAX_LENGTH, "pattern", pattern), parse, Id::value);
    }
}
