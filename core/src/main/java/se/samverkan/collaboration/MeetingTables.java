package se.samverkan.collaboration;

import java.time.LocalDate;
import java.util.Comparator;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Task;

/** How the things of the room {@code meeting} are joined. */
final class MeetingTables {

    /** Minutes grow old in the order of their last stages, so that the latest stand last; what is not known comes first. */
    private static final Comparator<MinutesRecord> AGE = Comparator.comparing(MeetingTables::lastDay)
            .thenComparing(MeetingTables::stage)
            .thenComparing(MinutesRecord::getId);

    static final Kind<Task> TASK = new Kind<>(
            Task::getId,
            new Table<Task>()
                    .set("responsible", Task::getResponsible, Task::withResponsible)
                    .text("what", Task::getWhat, Task::withWhat)
                    .fact("due", Task::getDue, Task::withDue)
                    .fact("cited", Task::getCited, Task::withCited)
                    .fact("decision", Task::getDecision, Task::withDecision)
                    .unless(History.none(), "history", Task::getHistory, Task::withHistory)
                    .extensions(Task::getExtensions, Task::withExtensions)
                    .pointing("responsible", "cited", "decision", "history"));

    static final Kind<ForwardedQuestion> QUESTION = new Kind<>(
            ForwardedQuestion::getId,
            new Table<ForwardedQuestion>()
                    .text("what", ForwardedQuestion::getWhat, ForwardedQuestion::withWhat)
                    .fact("sender", ForwardedQuestion::getSender, ForwardedQuestion::withSender)
                    .fact("receiver", ForwardedQuestion::getReceiver, ForwardedQuestion::withReceiver)
                    .set("carriers", ForwardedQuestion::getCarriers, ForwardedQuestion::withCarriers)
                    .fact("cited", ForwardedQuestion::getCited, ForwardedQuestion::withCited)
                    .fact("continues", ForwardedQuestion::getContinues, ForwardedQuestion::withContinues)
                    .unless(History.none(), "history", ForwardedQuestion::getHistory, ForwardedQuestion::withHistory)
                    .extensions(ForwardedQuestion::getExtensions, ForwardedQuestion::withExtensions));

    static final Kind<Attachment> ATTACHMENT = new Kind<>(
            Attachment::getId,
            new Table<Attachment>()
                    .fact("label", Attachment::getLabel, Attachment::withLabel)
                    .text("title", Attachment::getTitle, Attachment::withTitle)
                    .fact("target", Attachment::getTarget, Attachment::withTarget)
                    .fact("document", Attachment::getDocument, Attachment::withDocument)
                    .flag("toNotice", Attachment::isToNotice, Attachment::withToNotice)
                    .extensions(Attachment::getExtensions, Attachment::withExtensions)
                    .pointing("document"));

    static final Kind<Attendance> ATTENDANCE = new Kind<>(
            Attendance::getId,
            new Table<Attendance>()
                    .fact("name", Attendance::getName, Attendance::withName)
                    .fact("person", Attendance::getPerson, Attendance::withPerson)
                    .fact(
                            "affiliationAsWritten",
                            Attendance::getAffiliationAsWritten,
                            Attendance::withAffiliationAsWritten)
                    .fact("organisationName", Attendance::getOrganisationName, Attendance::withOrganisationName)
                    .fact("organisation", Attendance::getOrganisation, Attendance::withOrganisation)
                    .fact("title", Attendance::getTitle, Attendance::withTitle)
                    .unless(AttendanceStatus.UNKNOWN, "status", Attendance::getStatus, Attendance::withStatus)
                    .set("roles", Attendance::getRoles, Attendance::withRoles)
                    .fact("online", Attendance::isOnline, Attendance::withOnline)
                    .fact("part", Attendance::getPart, Attendance::withPart)
                    .fact("substituteFor", Attendance::getSubstituteFor, Attendance::withSubstituteFor)
                    .fact("note", Attendance::getNote, Attendance::withNote)
                    .fact("party", Attendance::getParty, Attendance::withParty)
                    .set("speaksFor", Attendance::getSpeaksFor, Attendance::withSpeaksFor)
                    .fact("via", Attendance::getVia, Attendance::withVia)
                    .fact("arrivedAt", Attendance::getArrivedAt, Attendance::withArrivedAt)
                    .fact("leftAt", Attendance::getLeftAt, Attendance::withLeftAt)
                    .extensions(Attendance::getExtensions, Attendance::withExtensions)
                    .pointing("person", "organisation", "substituteFor", "party", "speaksFor", "via"));

    static final Kind<Decision> DECISION = new Kind<>(
            Decision::getId,
            new Table<Decision>()
                    .text("text", Decision::getText, Decision::withText)
                    .fact("label", Decision::getLabel, Decision::withLabel)
                    .unless(DecisionMode.MEETING, "mode", Decision::getMode, Decision::withMode)
                    .fact("decidedOn", Decision::getDecidedOn, Decision::withDecidedOn)
                    .set("responsible", Decision::getResponsible, Decision::withResponsible)
                    .fact("due", Decision::getDue, Decision::withDue)
                    .fact("condition", Decision::getCondition, Decision::withCondition)
                    .fact("tacitWindow", Decision::getTacitWindow, Decision::withTacitWindow)
                    .set("effects", Decision::getEffects, Decision::withEffects)
                    .unless(History.none(), "history", Decision::getHistory, Decision::withHistory)
                    .extensions(Decision::getExtensions, Decision::withExtensions)
                    .pointing("responsible", "effects", "history"));

    static final Kind<AgendaItem> ITEM = new Kind<>(
            AgendaItem::getId,
            new Table<AgendaItem>()
                    .fact("number", AgendaItem::getNumber, AgendaItem::withNumber)
                    .text("title", AgendaItem::getTitle, AgendaItem::withTitle)
                    .fact("reference", AgendaItem::getReference, AgendaItem::withReference)
                    .set("links", AgendaItem::getLinks, AgendaItem::withLinks)
                    .set("kinds", AgendaItem::getKinds, AgendaItem::withKinds)
                    .set("participants", AgendaItem::getParticipants, AgendaItem::withParticipants)
                    .fact("outcome", AgendaItem::getOutcome, AgendaItem::withOutcome)
                    .inOrder("content", AgendaItem::getContent, AgendaItem::withContent, new Contents())
                    .fact("origin", AgendaItem::getOrigin, AgendaItem::withOrigin)
                    .fact("reportFrom", AgendaItem::getReportFrom, AgendaItem::withReportFrom)
                    .fact("deferredTo", AgendaItem::getDeferredTo, AgendaItem::withDeferredTo)
                    .set("crossReferences", AgendaItem::getCrossReferences, AgendaItem::withCrossReferences)
                    .set("conflicted", AgendaItem::getConflicted, AgendaItem::withConflicted)
                    .set("reservations", AgendaItem::getReservations, AgendaItem::withReservations)
                    .extensions(AgendaItem::getExtensions, AgendaItem::withExtensions)
                    .pointing(
                            "participants", "content", "reportFrom", "crossReferences", "conflicted", "reservations"));

    static final Table<NextMeeting> NEXT_MEETING = new Table<NextMeeting>()
            .fact("date", NextMeeting::getDate, NextMeeting::withDate)
            .fact("start", NextMeeting::getStart, NextMeeting::withStart)
            .fact("end", NextMeeting::getEnd, NextMeeting::withEnd)
            .fact("place", NextMeeting::getPlace, NextMeeting::withPlace)
            .fact("questionDeadline", NextMeeting::getQuestionDeadline, NextMeeting::withQuestionDeadline)
            .fact("form", NextMeeting::getForm, NextMeeting::withForm)
            .fact("asWritten", NextMeeting::getAsWritten, NextMeeting::withAsWritten);

    static final Table<SignOff> SIGN_OFF = new Table<SignOff>()
            .list("signatures", SignOff::getSignatures, SignOff::withSignatures)
            .fact("note", SignOff::getNote, SignOff::withNote);

    static final Kind<MinutesRecord> MINUTES = new Kind<>(
            MinutesRecord::getId,
            new Table<MinutesRecord>()
                    .required("kind", MinutesRecord::getKind, MinutesRecord::withKind)
                    .fact("title", MinutesRecord::getTitle, MinutesRecord::withTitle)
                    .fact("declaredRange", MinutesRecord::getDeclaredRange, MinutesRecord::withDeclaredRange)
                    .part("signOff", MinutesRecord::getSignOff, MinutesRecord::withSignOff, SIGN_OFF)
                    .fact("version", MinutesRecord::getVersion, MinutesRecord::withVersion)
                    .set("certifiedItems", MinutesRecord::getCertifiedItems, MinutesRecord::withCertifiedItems)
                    .fact("commentWindow", MinutesRecord::getCommentWindow, MinutesRecord::withCommentWindow)
                    .fact("registration", MinutesRecord::getRegistration, MinutesRecord::withRegistration)
                    .fact("publishedAt", MinutesRecord::getPublishedAt, MinutesRecord::withPublishedAt)
                    .unless(History.none(), "history", MinutesRecord::getHistory, MinutesRecord::withHistory)
                    .extensions(MinutesRecord::getExtensions, MinutesRecord::withExtensions));

    static final Kind<Meeting> MEETING = new Kind<>(
            Meeting::getId,
            new Table<Meeting>()
                    .fact("group", Meeting::getGroup, Meeting::withGroup)
                    .fact("date", Meeting::getDate, Meeting::withDate)
                    .fact("weekdayAsWritten", Meeting::getWeekdayAsWritten, Meeting::withWeekdayAsWritten)
                    .fact("start", Meeting::getStart, Meeting::withStart)
                    .fact("end", Meeting::getEnd, Meeting::withEnd)
                    .fact("whenAsWritten", Meeting::getWhenAsWritten, Meeting::withWhenAsWritten)
                    .fact("place", Meeting::getPlace, Meeting::withPlace)
                    .inOrder("attendance", Meeting::getAttendance, Meeting::withAttendance, ATTENDANCE)
                    .inOrder("preamble", Meeting::getPreamble, Meeting::withPreamble, new Contents())
                    .inOrder("agenda", Meeting::getAgenda, Meeting::withAgenda, ITEM)
                    .inOrder("tasks", Meeting::getTasks, Meeting::withTasks, TASK)
                    .part("nextMeeting", Meeting::getNextMeeting, Meeting::withNextMeeting, NEXT_MEETING)
                    .inOrder("attachments", Meeting::getAttachments, Meeting::withAttachments, ATTACHMENT)
                    .byId("minutes", Meeting::getMinutes, Meeting::withMinutes, MINUTES, AGE)
                    .list("unplaced", Meeting::getUnplaced, Meeting::withUnplaced)
                    .fact("form", Meeting::getForm, Meeting::withForm)
                    .fact("series", Meeting::getSeries, Meeting::withSeries)
                    .list("notice", Meeting::getNotice, Meeting::withNotice)
                    .inOrder("questions", Meeting::getQuestions, Meeting::withQuestions, QUESTION)
                    .list("quotedGoals", Meeting::getQuotedGoals, Meeting::withQuotedGoals)
                    .unless(History.none(), "history", Meeting::getHistory, Meeting::withHistory)
                    .extensions(Meeting::getExtensions, Meeting::withExtensions));

    private MeetingTables() {}

    private static LocalDate lastDay(MinutesRecord minutes) {
        return minutes.getHistory().last().flatMap(Step::on).orElse(LocalDate.MIN);
    }

    private static int stage(MinutesRecord minutes) {
        return minutes.stage().map(Enum::ordinal).orElse(-1);
    }
}
