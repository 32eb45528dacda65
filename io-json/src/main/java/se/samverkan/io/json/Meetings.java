package se.samverkan.io.json;

import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.group.MinutesKind;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.Task;
import se.samverkan.time.DateRange;

/** Meetings and, above them, the collaboration. */
final class Meetings {

    private static final Codec<Attendance> ATTENDANCE = Shape.of(Attendance.Builder::new, Attendance.Builder::build)
            .required("id", Ids.ATTENDANCE, Attendance::getId, Attendance.Builder::id)
            .optional("name", Scalars.TEXT, Attendance::getName, Attendance.Builder::name)
            .optional("person", Ids.PERSON, Attendance::getPerson, Attendance.Builder::person)
            .optional(
                    "affiliationAsWritten",
                    Scalars.TEXT,
                    Attendance::getAffiliationAsWritten,
                    Attendance.Builder::affiliationAsWritten)
            .optional(
                    "organisationName",
                    Scalars.TEXT,
                    Attendance::getOrganisationName,
                    Attendance.Builder::organisationName)
            .optional("organisation", Ids.ORGANISATION, Attendance::getOrganisation, Attendance.Builder::organisation)
            .optional("title", Scalars.TEXT, Attendance::getTitle, Attendance.Builder::title)
            .required("status", Scalars.code(AttendanceStatus.class), Attendance::getStatus, Attendance.Builder::status)
            .list("roles", Values.ROLE, Attendance::getRoles, Attendance.Builder::addAllRoles)
            .optional("online", Scalars.FLAG, Attendance::isOnline, Attendance.Builder::online)
            .optional("part", Values.ITEM_RANGE, Attendance::getPart, Attendance.Builder::part)
            .optional("substituteFor", Parties.MENTION, Attendance::getSubstituteFor, Attendance.Builder::substituteFor)
            .optional("note", Scalars.TEXT, Attendance::getNote, Attendance.Builder::note);

    private static final Codec<Task> TASK = Shape.of(Task.Builder::new, Task.Builder::build)
            .required("id", Ids.TASK, Task::getId, Task.Builder::id)
            .list("responsible", Parties.MENTION, Task::getResponsible, Task.Builder::addAllResponsible)
            .required("what", Scalars.TEXT, Task::getWhat, Task.Builder::what)
            .optional("due", Values.DEADLINE, Task::getDue, Task.Builder::due)
            .optional("cited", Ids.PATH, Task::getCited, Task.Builder::cited);

    private static final Codec<NextMeeting> NEXT_MEETING = Shape.of(
                    NextMeeting.Builder::new, NextMeeting.Builder::build)
            .optional("date", Values.DATE, NextMeeting::getDate, NextMeeting.Builder::date)
            .optional("start", Values.TIME, NextMeeting::getStart, NextMeeting.Builder::start)
            .optional("end", Values.TIME, NextMeeting::getEnd, NextMeeting.Builder::end)
            .optional("place", Scalars.TEXT, NextMeeting::getPlace, NextMeeting.Builder::place)
            .optional(
                    "questionDeadline",
                    Values.DATE,
                    NextMeeting::getQuestionDeadline,
                    NextMeeting.Builder::questionDeadline)
            .optional("asWritten", Scalars.TEXT, NextMeeting::getAsWritten, NextMeeting.Builder::asWritten);

    private static final Codec<Attachment> ATTACHMENT = Shape.of(Attachment.Builder::new, Attachment.Builder::build)
            .required("id", Ids.ATTACHMENT, Attachment::getId, Attachment.Builder::id)
            .optional("label", Scalars.TEXT, Attachment::getLabel, Attachment.Builder::label)
            .required("title", Scalars.TEXT, Attachment::getTitle, Attachment.Builder::title)
            .optional("target", Scalars.TEXT, Attachment::getTarget, Attachment.Builder::target);

    private static final Codec<Signature> SIGNATURE = Shape.of(Signature.Builder::new, Signature.Builder::build)
            .required("role", Values.ROLE, Signature::getRole, Signature.Builder::role)
            .optional("signatory", Parties.MENTION, Signature::getSignatory, Signature.Builder::signatory)
            .optional("date", Values.DATE, Signature::getDate, Signature.Builder::date);

    private static final Codec<SignOff> SIGN_OFF = Shape.of(SignOff.Builder::new, SignOff.Builder::build)
            .list("signatures", SIGNATURE, SignOff::getSignatures, SignOff.Builder::addAllSignatures)
            .optional("note", Scalars.TEXT, SignOff::getNote, SignOff.Builder::note);

    private static final Codec<MinutesRecord> MINUTES = Shape.of(
                    MinutesRecord.Builder::new, MinutesRecord.Builder::build)
            .required("id", Ids.MINUTES_RECORD, MinutesRecord::getId, MinutesRecord.Builder::id)
            .required("kind", Scalars.code(MinutesKind.class), MinutesRecord::getKind, MinutesRecord.Builder::kind)
            .optional("title", Scalars.TEXT, MinutesRecord::getTitle, MinutesRecord.Builder::title)
            .optional(
                    "declaredRange",
                    Values.ITEM_RANGE,
                    MinutesRecord::getDeclaredRange,
                    MinutesRecord.Builder::declaredRange)
            .optional("signOff", SIGN_OFF, MinutesRecord::getSignOff, MinutesRecord.Builder::signOff);

    private static final Codec<Meeting> MEETING = Shape.of(Meeting.Builder::new, Meeting.Builder::build)
            .required("id", Ids.MEETING, Meeting::getId, Meeting.Builder::id)
            .optional("group", Ids.GROUP, Meeting::getGroup, Meeting.Builder::group)
            .optional("date", Values.DATE, Meeting::getDate, Meeting.Builder::date)
            .optional(
                    "weekdayAsWritten", Values.WEEKDAY, Meeting::getWeekdayAsWritten, Meeting.Builder::weekdayAsWritten)
            .optional("start", Values.TIME, Meeting::getStart, Meeting.Builder::start)
            .optional("end", Values.TIME, Meeting::getEnd, Meeting.Builder::end)
            .optional("whenAsWritten", Scalars.TEXT, Meeting::getWhenAsWritten, Meeting.Builder::whenAsWritten)
            .optional("place", Scalars.TEXT, Meeting::getPlace, Meeting.Builder::place)
            .list("attendance", ATTENDANCE, Meeting::getAttendance, Meeting.Builder::addAllAttendance)
            .list("preamble", Items.CONTENT, Meeting::getPreamble, Meeting.Builder::addAllPreamble)
            .list("agenda", Items.ITEM, Meeting::getAgenda, Meeting.Builder::addAllAgenda)
            .list("tasks", TASK, Meeting::getTasks, Meeting.Builder::addAllTasks)
            .optional("nextMeeting", NEXT_MEETING, Meeting::getNextMeeting, Meeting.Builder::nextMeeting)
            .list("attachments", ATTACHMENT, Meeting::getAttachments, Meeting.Builder::addAllAttachments)
            .list("minutes", MINUTES, Meeting::getMinutes, Meeting.Builder::addAllMinutes)
            .list("unplaced", Scalars.TEXT, Meeting::getUnplaced, Meeting.Builder::addAllUnplaced);

    private static final Codec<Coverage> COVERAGE = Shape.<Coverage, Pair<GroupId, DateRange>>of(
                    Pair::new, Pair.to(Coverage::new))
            .required("group", Ids.GROUP, Coverage::group, Pair::first)
            .required("days", Values.DATE_RANGE, Coverage::days, Pair::second);

    static final Codec<Collaboration> COLLABORATION = Shape.of(Collaboration.Builder::new, Collaboration.Builder::build)
            .constant(FormatCheck.PROPERTY, FormatCheck.CURRENT)
            .list(
                    "organisations",
                    Parties.ORGANISATION,
                    Collaboration::getOrganisations,
                    Collaboration.Builder::addAllOrganisations)
            .list("people", Parties.PERSON, Collaboration::getPeople, Collaboration.Builder::addAllPeople)
            .list("groups", Parties.GROUP, Collaboration::getGroups, Collaboration.Builder::addAllGroups)
            .list("meetings", MEETING, Collaboration::getMeetings, Collaboration.Builder::addAllMeetings)
            .list("coverage", COVERAGE, Collaboration::getCoverage, Collaboration.Builder::addAllCoverage);

    private Meetings() {}
}
