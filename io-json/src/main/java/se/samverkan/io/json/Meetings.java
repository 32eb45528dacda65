package se.samverkan.io.json;

import se.samverkan.group.MinutesKind;
import se.samverkan.lifecycle.History;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingForm;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.PlannedItem;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.meeting.QuotedGoals;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;
import se.samverkan.time.Term;

/** Meetings: who came, what came of it, and the minutes. */
final class Meetings {

    private static final Shape<Attendance, Attendance.Builder> ATTENDANCE = Shape.of(
                    "attendance", Attendance.Builder::new, Attendance.Builder::build)
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
            .list("roles", Codes.ROLE, Attendance::getRoles, Attendance.Builder::addRole)
            .optional("online", Scalars.FLAG, Attendance::isOnline, Attendance.Builder::online)
            .optional("part", Values.ITEM_RANGE, Attendance::getPart, Attendance.Builder::part)
            .optional("substituteFor", Parties.MENTION, Attendance::getSubstituteFor, Attendance.Builder::substituteFor)
            .optional("note", Scalars.TEXT, Attendance::getNote, Attendance.Builder::note)
            .optional("party", Ids.PARTY, Attendance::getParty, Attendance.Builder::party)
            .list("speaksFor", Parties.MENTION, Attendance::getSpeaksFor, Attendance.Builder::addSpeaksFor)
            .optional("via", Parties.MENTION, Attendance::getVia, Attendance.Builder::via)
            .optional("arrivedAt", Values.TIME, Attendance::getArrivedAt, Attendance.Builder::arrivedAt)
            .optional("leftAt", Values.TIME, Attendance::getLeftAt, Attendance.Builder::leftAt)
            .open(Attendance::getExtensions, Attendance.Builder::extensions);

    static final Shape<Task, Task.Builder> TASK = Shape.of("task", Task.Builder::new, Task.Builder::build)
            .required("id", Ids.TASK, Task::getId, Task.Builder::id)
            .list("responsible", Parties.MENTION, Task::getResponsible, Task.Builder::addResponsible)
            .required("what", Scalars.TEXT, Task::getWhat, Task.Builder::what)
            .optional("due", Deadlines.DEADLINE, Task::getDue, Task.Builder::due)
            .optional("cited", Ids.PATH, Task::getCited, Task.Builder::cited)
            .optional("decision", Ids.DECISION, Task::getDecision, Task.Builder::decision)
            .usually(History.none(), "history", Lives.of(TaskStage.class), Task::getHistory, Task.Builder::history)
            .open(Task::getExtensions, Task.Builder::extensions);

    private static final Shape<ForwardedQuestion, ForwardedQuestion.Builder> FORWARDED_QUESTION = Shape.of(
                    "forwardedQuestion", ForwardedQuestion.Builder::new, ForwardedQuestion.Builder::build)
            .required("id", Ids.FORWARDED_QUESTION, ForwardedQuestion::getId, ForwardedQuestion.Builder::id)
            .required("what", Scalars.TEXT, ForwardedQuestion::getWhat, ForwardedQuestion.Builder::what)
            .optional("sender", Ids.GROUP, ForwardedQuestion::getSender, ForwardedQuestion.Builder::sender)
            .optional("receiver", Parties.MENTION, ForwardedQuestion::getReceiver, ForwardedQuestion.Builder::receiver)
            .list("carriers", Parties.MENTION, ForwardedQuestion::getCarriers, ForwardedQuestion.Builder::addCarrier)
            .optional("cited", Ids.PATH, ForwardedQuestion::getCited, ForwardedQuestion.Builder::cited)
            .optional(
                    "continues",
                    Ids.FORWARDED_QUESTION,
                    ForwardedQuestion::getContinues,
                    ForwardedQuestion.Builder::continues)
            .usually(
                    History.none(),
                    "history",
                    Lives.of(QuestionStage.class),
                    ForwardedQuestion::getHistory,
                    ForwardedQuestion.Builder::history)
            .open(ForwardedQuestion::getExtensions, ForwardedQuestion.Builder::extensions);

    private static final Shape<NextMeeting, NextMeeting.Builder> NEXT_MEETING = Shape.of(
                    "nextMeeting", NextMeeting.Builder::new, NextMeeting.Builder::build)
            .optional("date", Values.DATE, NextMeeting::getDate, NextMeeting.Builder::date)
            .optional("start", Values.TIME, NextMeeting::getStart, NextMeeting.Builder::start)
            .optional("end", Values.TIME, NextMeeting::getEnd, NextMeeting.Builder::end)
            .optional("place", Scalars.TEXT, NextMeeting::getPlace, NextMeeting.Builder::place)
            .optional(
                    "questionDeadline",
                    Values.DATE,
                    NextMeeting::getQuestionDeadline,
                    NextMeeting.Builder::questionDeadline)
            .optional("form", Scalars.code(MeetingForm.class), NextMeeting::getForm, NextMeeting.Builder::form)
            .optional("asWritten", Scalars.TEXT, NextMeeting::getAsWritten, NextMeeting.Builder::asWritten);

    private static final Shape<Attachment, Attachment.Builder> ATTACHMENT = Shape.of(
                    "attachment", Attachment.Builder::new, Attachment.Builder::build)
            .required("id", Ids.ATTACHMENT, Attachment::getId, Attachment.Builder::id)
            .optional("label", Scalars.TEXT, Attachment::getLabel, Attachment.Builder::label)
            .required("title", Scalars.TEXT, Attachment::getTitle, Attachment.Builder::title)
            .optional("target", Scalars.TEXT, Attachment::getTarget, Attachment.Builder::target)
            .optional("document", Ids.DOCUMENT, Attachment::getDocument, Attachment.Builder::document)
            .usually(false, "toNotice", Scalars.FLAG, Attachment::isToNotice, Attachment.Builder::toNotice)
            .open(Attachment::getExtensions, Attachment.Builder::extensions);

    private static final Shape<Signature, Signature.Builder> SIGNATURE = Shape.of(
                    "signature", Signature.Builder::new, Signature.Builder::build)
            .required("role", Codes.ROLE, Signature::getRole, Signature.Builder::role)
            .optional("signatory", Parties.MENTION, Signature::getSignatory, Signature.Builder::signatory)
            .optional("date", Values.DATE, Signature::getDate, Signature.Builder::date);

    private static final Shape<SignOff, SignOff.Builder> SIGN_OFF = Shape.of(
                    "signOff", SignOff.Builder::new, SignOff.Builder::build)
            .list("signatures", SIGNATURE, SignOff::getSignatures, SignOff.Builder::addSignature)
            .optional("note", Scalars.TEXT, SignOff::getNote, SignOff.Builder::note);

    private static final Shape<MinutesRecord, MinutesRecord.Builder> MINUTES_RECORD = Shape.of(
                    "minutesRecord", MinutesRecord.Builder::new, MinutesRecord.Builder::build)
            .required("id", Ids.MINUTES_RECORD, MinutesRecord::getId, MinutesRecord.Builder::id)
            .required("kind", Scalars.code(MinutesKind.class), MinutesRecord::getKind, MinutesRecord.Builder::kind)
            .optional("title", Scalars.TEXT, MinutesRecord::getTitle, MinutesRecord.Builder::title)
            .optional(
                    "declaredRange",
                    Values.ITEM_RANGE,
                    MinutesRecord::getDeclaredRange,
                    MinutesRecord.Builder::declaredRange)
            .optional("signOff", SIGN_OFF, MinutesRecord::getSignOff, MinutesRecord.Builder::signOff)
            .optional("version", Scalars.TEXT, MinutesRecord::getVersion, MinutesRecord.Builder::version)
            .list(
                    "certifiedItems",
                    Ids.AGENDA_ITEM,
                    MinutesRecord::getCertifiedItems,
                    MinutesRecord.Builder::addCertifiedItem)
            .optional(
                    "commentWindow", Values.TERM, MinutesRecord::getCommentWindow, MinutesRecord.Builder::commentWindow)
            .optional("registration", Scalars.TEXT, MinutesRecord::getRegistration, MinutesRecord.Builder::registration)
            .optional("publishedAt", Scalars.TEXT, MinutesRecord::getPublishedAt, MinutesRecord.Builder::publishedAt)
            .usually(
                    History.none(),
                    "history",
                    Lives.of(MinutesStage.class),
                    MinutesRecord::getHistory,
                    MinutesRecord.Builder::history)
            .open(MinutesRecord::getExtensions, MinutesRecord.Builder::extensions);

    private static final Shape<PlannedItem, PlannedItem.Builder> PLANNED_ITEM = Shape.of(
                    "plannedItem", PlannedItem.Builder::new, PlannedItem.Builder::build)
            .optional("number", Values.ITEM_NUMBER, PlannedItem::getNumber, PlannedItem.Builder::number)
            .required("title", Scalars.TEXT, PlannedItem::getTitle, PlannedItem.Builder::title)
            .list("kinds", Codes.ITEM_KIND, PlannedItem::getKinds, PlannedItem.Builder::addKind)
            .list("presenters", Parties.MENTION, PlannedItem::getPresenters, PlannedItem.Builder::addPresenter)
            .optional("minutedAs", Ids.AGENDA_ITEM, PlannedItem::getMinutedAs, PlannedItem.Builder::minutedAs);

    private static final Shape<QuotedGoals, QuotedGoals.Builder> QUOTED_GOALS = Shape.of(
                    "quotedGoals", QuotedGoals.Builder::new, QuotedGoals.Builder::build)
            .usually(Term.unknown(), "period", Values.TERM, QuotedGoals::getPeriod, QuotedGoals.Builder::period)
            .list("goals", Scalars.TEXT, QuotedGoals::getGoals, QuotedGoals.Builder::addGoal)
            .optional("goalsId", Ids.COLLABORATION_GOALS, QuotedGoals::getGoalsId, QuotedGoals.Builder::goalsId)
            .optional("cited", Ids.PATH, QuotedGoals::getCited, QuotedGoals.Builder::cited);

    static final Shape<Meeting, Meeting.Builder> MEETING = Shape.of(
                    "meeting", Meeting.Builder::new, Meeting.Builder::build)
            .required("id", Ids.MEETING, Meeting::getId, Meeting.Builder::id)
            .optional("group", Ids.GROUP, Meeting::getGroup, Meeting.Builder::group)
            .optional("date", Values.DATE, Meeting::getDate, Meeting.Builder::date)
            .optional(
                    "weekdayAsWritten", Values.WEEKDAY, Meeting::getWeekdayAsWritten, Meeting.Builder::weekdayAsWritten)
            .optional("start", Values.TIME, Meeting::getStart, Meeting.Builder::start)
            .optional("end", Values.TIME, Meeting::getEnd, Meeting.Builder::end)
            .optional("whenAsWritten", Scalars.TEXT, Meeting::getWhenAsWritten, Meeting.Builder::whenAsWritten)
            .optional("place", Scalars.TEXT, Meeting::getPlace, Meeting.Builder::place)
            .list("attendance", ATTENDANCE, Meeting::getAttendance, Meeting.Builder::addAttendance)
            .list("preamble", Items.CONTENT, Meeting::getPreamble, Meeting.Builder::addPreamble)
            .list("agenda", Items.AGENDA_ITEM, Meeting::getAgenda, Meeting.Builder::addAgenda)
            .list("tasks", TASK, Meeting::getTasks, Meeting.Builder::addTask)
            .optional("nextMeeting", NEXT_MEETING, Meeting::getNextMeeting, Meeting.Builder::nextMeeting)
            .list("attachments", ATTACHMENT, Meeting::getAttachments, Meeting.Builder::addAttachment)
            .list("minutes", MINUTES_RECORD, Meeting::getMinutes, Meeting.Builder::addMinute)
            .list("unplaced", Scalars.TEXT, Meeting::getUnplaced, Meeting.Builder::addUnplaced)
            .optional("form", Scalars.code(MeetingForm.class), Meeting::getForm, Meeting.Builder::form)
            .optional("series", Ids.MEETING_SERIES, Meeting::getSeries, Meeting.Builder::series)
            .list("notice", PLANNED_ITEM, Meeting::getNotice, Meeting.Builder::addNotice)
            .list("questions", FORWARDED_QUESTION, Meeting::getQuestions, Meeting.Builder::addQuestion)
            .list("quotedGoals", QUOTED_GOALS, Meeting::getQuotedGoals, Meeting.Builder::addQuotedGoal)
            .usually(
                    History.none(),
                    "history",
                    Lives.of(MeetingStage.class),
                    Meeting::getHistory,
                    Meeting.Builder::history)
            .open(Meeting::getExtensions, Meeting.Builder::extensions);

    private Meetings() {}
}
