package se.samverkan.id;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Every kind of id and how it is parsed, for tests that hold all kinds to the same law. */
final class IdKinds {

    private IdKinds() {}

    static Map<String, Function<String, Id>> parsers() {
        Map<String, Function<String, Id>> parsers = new TreeMap<>();
        parsers.put("ActivityId", ActivityId::parse);
        parsers.put("AgendaItemId", AgendaItemId::parse);
        parsers.put("AgreementId", AgreementId::parse);
        parsers.put("AnnualPlanId", AnnualPlanId::parse);
        parsers.put("AssignmentId", AssignmentId::parse);
        parsers.put("AttachmentId", AttachmentId::parse);
        parsers.put("AttendanceId", AttendanceId::parse);
        parsers.put("CollaborationGoalsId", CollaborationGoalsId::parse);
        parsers.put("ContactPointId", ContactPointId::parse);
        parsers.put("DecisionId", DecisionId::parse);
        parsers.put("DocumentId", DocumentId::parse);
        parsers.put("EventId", EventId::parse);
        parsers.put("ForwardedQuestionId", ForwardedQuestionId::parse);
        parsers.put("FundingId", FundingId::parse);
        parsers.put("GoalId", GoalId::parse);
        parsers.put("GroupId", GroupId::parse);
        parsers.put("IncidentId", IncidentId::parse);
        parsers.put("LocalCareAreaId", LocalCareAreaId::parse);
        parsers.put("MeetingId", MeetingId::parse);
        parsers.put("MeetingPlanId", MeetingPlanId::parse);
        parsers.put("MeetingSeriesId", MeetingSeriesId::parse);
        parsers.put("MembershipId", MembershipId::parse);
        parsers.put("MinutesRecordId", MinutesRecordId::parse);
        parsers.put("OrganisationId", OrganisationId::parse);
        parsers.put("PartyId", PartyId::parse);
        parsers.put("PersonId", PersonId::parse);
        parsers.put("PersonaId", PersonaId::parse);
        parsers.put("ProjectId", ProjectId::parse);
        parsers.put("SeatId", SeatId::parse);
        parsers.put("SubstitutionId", SubstitutionId::parse);
        parsers.put("TaskId", TaskId::parse);
        return parsers;
    }
}
