package se.samverkan.id;

/**
 * The id of one thing in the model.
 *
 * <p>The value is one or more segments parted by {@code /}. A segment is 1–120 characters out of the unreserved set of RFC 3986
 * ({@code A–Z a–z 0–9 - . _ ~}) and neither starts nor ends with a full stop, so that an id can stand in a URL as it is and each
 * segment can name a file. The whole is at most 600 characters. Equality is by type and exact value; {@code toString} gives the value,
 * and {@code parse} of each type is its inverse.
 */
public sealed interface Id
        permits ActivityId,
                AgendaItemId,
                AgreementId,
                AnnualPlanId,
                AssignmentId,
                AttachmentId,
                AttendanceId,
                CollaborationGoalsId,
                ContactPointId,
                DecisionId,
                DocumentId,
                EventId,
                ForwardedQuestionId,
                FundingId,
                GoalId,
                GroupId,
                IncidentId,
                LocalCareAreaId,
                MeetingId,
                MeetingPlanId,
                MeetingSeriesId,
                MembershipId,
                MinutesRecordId,
                OrganisationId,
                PartyId,
                PersonId,
                PersonaId,
                ProjectId,
                SeatId,
                SubstitutionId,
                TaskId {

    /** The most characters that an id can have. */
    int MAX_LENGTH = 600;

    /** The most characters that one segment of an id can have. */
    int MAX_SEGMENT_LENGTH = 120;

    /** {@return the id as text; never blank} */
    String value();
}
