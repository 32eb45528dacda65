package se.samverkan.testkit.generate.parts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.samverkan.extension.Extensions;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.CollaborationGoalsId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MeetingSeriesId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingForm;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.OwnText;
import se.samverkan.meeting.PlannedItem;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.meeting.QuotedGoals;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** Meetings and their minutes. */
final class MeetingParts {

    private MeetingParts() {}

    static void addTo(Parts parts) {
        parts.add(
                Attendance.class,
                Builders.withBuilder(Attendance.Builder::new)
                        .use(parts.one(AttendanceId.class))
                        .in(Attendance.Builder::id)
                        .use(parts.maybeText(About.PERSON))
                        .in(Attendance.Builder::name)
                        .use(parts.maybe(PersonId.class))
                        .in(Attendance.Builder::person)
                        .use(parts.maybeText(About.ORGANISATION))
                        .in(Attendance.Builder::affiliationAsWritten)
                        .use(parts.maybeText(About.ORGANISATION))
                        .in(Attendance.Builder::organisationName)
                        .use(parts.maybe(OrganisationId.class))
                        .in(Attendance.Builder::organisation)
                        .use(parts.maybeText(About.POSITION))
                        .in(Attendance.Builder::title)
                        .use(parts.one(AttendanceStatus.class))
                        .in(Attendance.Builder::status)
                        .use(parts.some(Role.class))
                        .in(Attendance.Builder::addAllRoles)
                        .use(parts.maybe(Boolean.class))
                        .in(Attendance.Builder::online)
                        .use(parts.maybe(ItemRange.class))
                        .in(Attendance.Builder::part)
                        .use(parts.maybe(Mention.class))
                        .in(Attendance.Builder::substituteFor)
                        .use(parts.maybeText(About.REMARK))
                        .in(Attendance.Builder::note)
                        .use(parts.maybe(PartyId.class))
                        .in(Attendance.Builder::party)
                        .use(parts.some(Mention.class))
                        .in(Attendance.Builder::addAllSpeaksFor)
                        .use(parts.maybe(Mention.class))
                        .in(Attendance.Builder::via)
                        .use(parts.maybe(LocalTime.class))
                        .in(Attendance.Builder::arrivedAt)
                        .use(parts.maybe(LocalTime.class))
                        .in(Attendance.Builder::leftAt)
                        .use(parts.one(Extensions.class))
                        .in(Attendance.Builder::extensions)
                        .build(Attendance.Builder::build));
        parts.add(
                Task.class,
                Builders.withBuilder(Task.Builder::new)
                        .use(parts.one(TaskId.class))
                        .in(Task.Builder::id)
                        .use(parts.some(Mention.class))
                        .in(Task.Builder::addAllResponsible)
                        .use(parts.text(About.SENTENCE))
                        .in(Task.Builder::what)
                        .use(parts.maybe(Deadline.class))
                        .in(Task.Builder::due)
                        .use(parts.maybe(ModelPath.class))
                        .in(Task.Builder::cited)
                        .use(parts.maybe(DecisionId.class))
                        .in(Task.Builder::decision)
                        .use(parts.history(TaskStage.class))
                        .in(Task.Builder::history)
                        .use(parts.one(Extensions.class))
                        .in(Task.Builder::extensions)
                        .build(Task.Builder::build));
        parts.add(
                ForwardedQuestion.class,
                Builders.withBuilder(ForwardedQuestion.Builder::new)
                        .use(parts.one(ForwardedQuestionId.class))
                        .in(ForwardedQuestion.Builder::id)
                        .use(parts.text(About.SENTENCE))
                        .in(ForwardedQuestion.Builder::what)
                        .use(parts.maybe(GroupId.class))
                        .in(ForwardedQuestion.Builder::sender)
                        .use(parts.maybe(Mention.class))
                        .in(ForwardedQuestion.Builder::receiver)
                        .use(parts.some(Mention.class))
                        .in(ForwardedQuestion.Builder::addAllCarriers)
                        .use(parts.maybe(ModelPath.class))
                        .in(ForwardedQuestion.Builder::cited)
                        .use(parts.maybe(ForwardedQuestionId.class))
                        .in(ForwardedQuestion.Builder::continues)
                        .use(parts.history(QuestionStage.class))
                        .in(ForwardedQuestion.Builder::history)
                        .use(parts.one(Extensions.class))
                        .in(ForwardedQuestion.Builder::extensions)
                        .build(ForwardedQuestion.Builder::build));
        parts.add(
                NextMeeting.class,
                Builders.withBuilder(NextMeeting.Builder::new)
                        .use(parts.maybe(LocalDate.class))
                        .in(NextMeeting.Builder::date)
                        .use(parts.maybe(LocalTime.class))
                        .in(NextMeeting.Builder::start)
                        .use(parts.maybe(LocalTime.class))
                        .in(NextMeeting.Builder::end)
                        .use(parts.maybeText(About.PLACE))
                        .in(NextMeeting.Builder::place)
                        .use(parts.maybe(LocalDate.class))
                        .in(NextMeeting.Builder::questionDeadline)
                        .use(parts.maybe(MeetingForm.class))
                        .in(NextMeeting.Builder::form)
                        .use(parts.maybeText(About.SENTENCE))
                        .in(NextMeeting.Builder::asWritten)
                        .build(NextMeeting.Builder::build));
        parts.add(
                Attachment.class,
                Builders.withBuilder(Attachment.Builder::new)
                        .use(parts.one(AttachmentId.class))
                        .in(Attachment.Builder::id)
                        .use(parts.maybeText(About.LABEL))
                        .in(Attachment.Builder::label)
                        .use(parts.text(About.TITLE))
                        .in(Attachment.Builder::title)
                        .use(parts.maybeText(About.LINK))
                        .in(Attachment.Builder::target)
                        .use(parts.maybe(DocumentId.class))
                        .in(Attachment.Builder::document)
                        .use(parts.one(Boolean.class))
                        .in(Attachment.Builder::toNotice)
                        .use(parts.one(Extensions.class))
                        .in(Attachment.Builder::extensions)
                        .build(Attachment.Builder::build));
        parts.add(
                Signature.class,
                Builders.withBuilder(Signature.Builder::new)
                        .use(parts.one(Role.class))
                        .in(Signature.Builder::role)
                        .use(parts.maybe(Mention.class))
                        .in(Signature.Builder::signatory)
                        .use(parts.maybe(LocalDate.class))
                        .in(Signature.Builder::date)
                        .build(Signature.Builder::build));
        parts.add(
                SignOff.class,
                Builders.withBuilder(SignOff.Builder::new)
                        .use(parts.some(Signature.class))
                        .in(SignOff.Builder::addAllSignatures)
                        .use(parts.maybeText(About.SENTENCE))
                        .in(SignOff.Builder::note)
                        .build(SignOff.Builder::build));
        parts.add(
                MinutesRecord.class,
                Builders.withBuilder(MinutesRecord.Builder::new)
                        .use(parts.one(MinutesRecordId.class))
                        .in(MinutesRecord.Builder::id)
                        .use(parts.one(MinutesKind.class))
                        .in(MinutesRecord.Builder::kind)
                        .use(parts.maybeText(About.TITLE))
                        .in(MinutesRecord.Builder::title)
                        .use(parts.maybe(ItemRange.class))
                        .in(MinutesRecord.Builder::declaredRange)
                        .use(parts.maybe(SignOff.class))
                        .in(MinutesRecord.Builder::signOff)
                        .use(parts.maybeText(About.REMARK))
                        .in(MinutesRecord.Builder::version)
                        .use(parts.some(AgendaItemId.class))
                        .in(MinutesRecord.Builder::addAllCertifiedItems)
                        .use(parts.maybe(Term.class))
                        .in(MinutesRecord.Builder::commentWindow)
                        .use(parts.maybeText(About.REGISTRATION))
                        .in(MinutesRecord.Builder::registration)
                        .use(parts.maybeText(About.LINK))
                        .in(MinutesRecord.Builder::publishedAt)
                        .use(parts.history(MinutesStage.class))
                        .in(MinutesRecord.Builder::history)
                        .use(parts.one(Extensions.class))
                        .in(MinutesRecord.Builder::extensions)
                        .build(MinutesRecord.Builder::build));
        parts.add(
                PlannedItem.class,
                Builders.withBuilder(PlannedItem.Builder::new)
                        .use(parts.maybe(ItemNumber.class))
                        .in(PlannedItem.Builder::number)
                        .use(parts.text(About.HEADING))
                        .in(PlannedItem.Builder::title)
                        .use(parts.some(ItemKind.class))
                        .in(PlannedItem.Builder::addAllKinds)
                        .use(parts.some(Mention.class))
                        .in(PlannedItem.Builder::addAllPresenters)
                        .use(parts.maybe(AgendaItemId.class))
                        .in(PlannedItem.Builder::minutedAs)
                        .build(PlannedItem.Builder::build));
        parts.add(
                QuotedGoals.class,
                Builders.withBuilder(QuotedGoals.Builder::new)
                        .use(parts.one(Term.class))
                        .in(QuotedGoals.Builder::period)
                        .use(parts.someTexts(About.SENTENCE))
                        .in(QuotedGoals.Builder::addAllGoals)
                        .use(parts.maybe(CollaborationGoalsId.class))
                        .in(QuotedGoals.Builder::goalsId)
                        .use(parts.maybe(ModelPath.class))
                        .in(QuotedGoals.Builder::cited)
                        .build(QuotedGoals.Builder::build));
        parts.add(
                Meeting.class,
                Builders.withBuilder(Meeting.Builder::new)
                        .use(parts.one(MeetingId.class))
                        .in(Meeting.Builder::id)
                        .use(parts.maybe(GroupId.class))
                        .in(Meeting.Builder::group)
                        .use(parts.maybe(LocalDate.class))
                        .in(Meeting.Builder::date)
                        .use(parts.maybe(DayOfWeek.class))
                        .in(Meeting.Builder::weekdayAsWritten)
                        .use(parts.maybe(LocalTime.class))
                        .in(Meeting.Builder::start)
                        .use(parts.maybe(LocalTime.class))
                        .in(Meeting.Builder::end)
                        .use(parts.maybeText(About.REMARK))
                        .in(Meeting.Builder::whenAsWritten)
                        .use(parts.maybeText(About.PLACE))
                        .in(Meeting.Builder::place)
                        .use(parts.some(Attendance.class))
                        .in(Meeting.Builder::addAllAttendance)
                        .use(parts.some(ItemContent.class))
                        .in(Meeting.Builder::addAllPreamble)
                        .use(parts.some(AgendaItem.class))
                        .in(Meeting.Builder::addAllAgenda)
                        .use(parts.some(Task.class))
                        .in(Meeting.Builder::addAllTasks)
                        .use(parts.maybe(NextMeeting.class))
                        .in(Meeting.Builder::nextMeeting)
                        .use(parts.some(Attachment.class))
                        .in(Meeting.Builder::addAllAttachments)
                        .use(parts.some(MinutesRecord.class))
                        .in(Meeting.Builder::addAllMinutes)
                        .use(parts.someTexts(About.SENTENCE))
                        .in(Meeting.Builder::addAllUnplaced)
                        .use(parts.maybe(MeetingForm.class))
                        .in(Meeting.Builder::form)
                        .use(parts.maybe(MeetingSeriesId.class))
                        .in(Meeting.Builder::series)
                        .use(parts.some(PlannedItem.class))
                        .in(Meeting.Builder::addAllNotice)
                        .use(parts.some(ForwardedQuestion.class))
                        .in(Meeting.Builder::addAllQuestions)
                        .use(parts.some(QuotedGoals.class))
                        .in(Meeting.Builder::addAllQuotedGoals)
                        .use(parts.history(MeetingStage.class))
                        .in(Meeting.Builder::history)
                        .use(parts.one(Extensions.class))
                        .in(Meeting.Builder::extensions)
                        .build(Meeting.Builder::build));

        parts.add(
                OwnText.class,
                Combinators.combine(parts.one(ModelPath.class), parts.text(About.SENTENCE))
                        .as(OwnText::new));
    }
}
