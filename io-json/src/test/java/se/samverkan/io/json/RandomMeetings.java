package se.samverkan.io.json;

import java.time.DayOfWeek;
import java.util.Random;
import se.samverkan.group.ItemKind;
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
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionEffect;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.ForwardedQuestion;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.ItemOrigin;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingForm;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.PlannedItem;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.QuotedGoals;
import se.samverkan.meeting.RecalledDecision;
import se.samverkan.meeting.Reservation;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;

/** Meetings and their minutes. */
abstract class RandomMeetings extends RandomParties {

    RandomMeetings(Random random) {
        super(random);
    }

    Passage passage() {
        return new Passage.Builder()
                .form(oneOf(Passage.Form.values()))
                .level(number())
                .text(text())
                .addAllLinks(list(2, () -> new Link(text(), text())))
                .build();
    }

    ContentTable contentTable() {
        return new ContentTable.Builder()
                .headed(flag())
                .addAllRows(list(2, () -> new ContentTable.Row(texts())))
                .build();
    }

    Decision decision() {
        return new Decision.Builder()
                .id(id(DecisionId::parse))
                .text(text())
                .label(maybe(this::text))
                .mode(oneOf(DecisionMode.values()))
                .decidedOn(maybe(this::date))
                .addAllResponsible(list(2, this::mention))
                .due(maybe(this::deadline))
                .condition(maybe(this::text))
                .tacitWindow(maybe(this::term))
                .addAllEffects(
                        list(2, () -> new DecisionEffect(new EffectKind(code()), maybe(this::path), maybe(this::text))))
                .history(history(DecisionStage.class))
                .extensions(extensions())
                .build();
    }

    QuotedDecision quotedDecision() {
        return new QuotedDecision.Builder()
                .text(text())
                .label(maybe(this::text))
                .quotes(maybe(() -> id(DecisionId::parse)))
                .body(maybe(this::mention))
                .decidedOn(maybe(this::date))
                .addAllResponsible(list(2, this::mention))
                .due(maybe(this::deadline))
                .build();
    }

    RecalledDecision recalledDecision() {
        return new RecalledDecision.Builder()
                .text(text())
                .recalls(maybe(() -> id(DecisionId::parse)))
                .decidedOn(maybe(this::date))
                .build();
    }

    SummaryLine summaryLine() {
        return new SummaryLine.Builder()
                .text(text())
                .label(maybe(this::text))
                .repeats(maybe(() -> id(DecisionId::parse)))
                .addAllResponsible(list(2, this::mention))
                .due(maybe(this::deadline))
                .build();
    }

    Figure figure() {
        return new Figure.Builder()
                .label(maybe(this::text))
                .caption(text())
                .target(maybe(this::text))
                .build();
    }

    Reservation reservation() {
        return new Reservation.Builder()
                .addAllBy(list(2, this::mention))
                .text(maybe(this::text))
                .against(maybe(() -> id(DecisionId::parse)))
                .build();
    }

    AgendaItem agendaItem(int depth) {
        return new AgendaItem.Builder()
                .id(id(AgendaItemId::parse))
                .number(maybe(this::itemNumber))
                .title(text())
                .reference(maybe(this::text))
                .addAllLinks(list(2, () -> new Link(text(), text())))
                .addAllKinds(list(2, () -> new ItemKind(code())))
                .addAllParticipants(list(2, this::mention))
                .outcome(maybe(() -> oneOf(ItemOutcome.values())))
                .addAllContent(list(4, () -> content(depth)))
                .origin(maybe(() -> oneOf(ItemOrigin.values())))
                .reportFrom(maybe(() -> id(GroupId::parse)))
                .deferredTo(maybe(this::deadline))
                .addAllCrossReferences(list(2, () -> new CrossReference(text(), maybe(this::path))))
                .addAllConflicted(list(2, this::mention))
                .addAllReservations(list(2, this::reservation))
                .extensions(extensions())
                .build();
    }

    Attendance attendance() {
        return new Attendance.Builder()
                .id(id(AttendanceId::parse))
                .name(maybe(this::text))
                .person(maybe(() -> id(PersonId::parse)))
                .affiliationAsWritten(maybe(this::text))
                .organisationName(maybe(this::text))
                .organisation(maybe(() -> id(OrganisationId::parse)))
                .title(maybe(this::text))
                .status(oneOf(AttendanceStatus.values()))
                .addAllRoles(list(3, () -> new Role(code())))
                .online(maybe(this::flag))
                .part(maybe(this::items))
                .substituteFor(maybe(this::mention))
                .note(maybe(this::text))
                .party(maybe(() -> id(PartyId::parse)))
                .addAllSpeaksFor(list(2, this::mention))
                .via(maybe(this::mention))
                .arrivedAt(maybe(this::time))
                .leftAt(maybe(this::time))
                .extensions(extensions())
                .build();
    }

    Task task() {
        return new Task.Builder()
                .id(id(TaskId::parse))
                .addAllResponsible(list(2, this::mention))
                .what(text())
                .due(maybe(this::deadline))
                .cited(maybe(this::path))
                .decision(maybe(() -> id(DecisionId::parse)))
                .history(history(TaskStage.class))
                .extensions(extensions())
                .build();
    }

    ForwardedQuestion forwardedQuestion() {
        return new ForwardedQuestion.Builder()
                .id(id(ForwardedQuestionId::parse))
                .what(text())
                .sender(maybe(() -> id(GroupId::parse)))
                .receiver(maybe(this::mention))
                .addAllCarriers(list(2, this::mention))
                .cited(maybe(this::path))
                .continues(maybe(() -> id(ForwardedQuestionId::parse)))
                .history(history(QuestionStage.class))
                .extensions(extensions())
                .build();
    }

    NextMeeting nextMeeting() {
        return new NextMeeting.Builder()
                .date(maybe(this::date))
                .start(maybe(this::time))
                .end(maybe(this::time))
                .place(maybe(this::text))
                .questionDeadline(maybe(this::date))
                .form(maybe(() -> oneOf(MeetingForm.values())))
                .asWritten(maybe(this::text))
                .build();
    }

    Attachment attachment() {
        return new Attachment.Builder()
                .id(id(AttachmentId::parse))
                .label(maybe(this::text))
                .title(text())
                .target(maybe(this::text))
                .document(maybe(() -> id(DocumentId::parse)))
                .toNotice(flag())
                .extensions(extensions())
                .build();
    }

    Signature signature() {
        return new Signature.Builder()
                .role(new Role(code()))
                .signatory(maybe(this::mention))
                .date(maybe(this::date))
                .build();
    }

    SignOff signOff() {
        return new SignOff.Builder()
                .addAllSignatures(list(2, this::signature))
                .note(maybe(this::text))
                .build();
    }

    MinutesRecord minutesRecord() {
        return new MinutesRecord.Builder()
                .id(id(MinutesRecordId::parse))
                .kind(oneOf(MinutesKind.values()))
                .title(maybe(this::text))
                .declaredRange(maybe(this::items))
                .signOff(maybe(this::signOff))
                .version(maybe(this::text))
                .addAllCertifiedItems(list(2, () -> id(AgendaItemId::parse)))
                .commentWindow(maybe(this::term))
                .registration(maybe(this::text))
                .publishedAt(maybe(this::text))
                .history(history(MinutesStage.class))
                .extensions(extensions())
                .build();
    }

    PlannedItem plannedItem() {
        return new PlannedItem.Builder()
                .number(maybe(this::itemNumber))
                .title(text())
                .addAllKinds(list(2, () -> new ItemKind(code())))
                .addAllPresenters(list(2, this::mention))
                .minutedAs(maybe(() -> id(AgendaItemId::parse)))
                .build();
    }

    QuotedGoals quotedGoals() {
        return new QuotedGoals.Builder()
                .period(term())
                .addAllGoals(list(2, this::text))
                .goalsId(maybe(() -> id(CollaborationGoalsId::parse)))
                .cited(maybe(this::path))
                .build();
    }

    Meeting meeting() {
        return new Meeting.Builder()
                .id(id(MeetingId::parse))
                .group(maybe(() -> id(GroupId::parse)))
                .date(maybe(this::date))
                .weekdayAsWritten(maybe(() -> oneOf(DayOfWeek.values())))
                .start(maybe(this::time))
                .end(maybe(this::time))
                .whenAsWritten(maybe(this::text))
                .place(maybe(this::text))
                .addAllAttendance(list(3, this::attendance))
                .addAllPreamble(list(2, () -> content(2)))
                .addAllAgenda(list(2, () -> agendaItem(0)))
                .addAllTasks(list(2, this::task))
                .nextMeeting(maybe(this::nextMeeting))
                .addAllAttachments(list(2, this::attachment))
                .addAllMinutes(list(2, this::minutesRecord))
                .addAllUnplaced(list(2, this::text))
                .form(maybe(() -> oneOf(MeetingForm.values())))
                .series(maybe(() -> id(MeetingSeriesId::parse)))
                .addAllNotice(list(2, this::plannedItem))
                .addAllQuestions(list(2, this::forwardedQuestion))
                .addAllQuotedGoals(list(2, this::quotedGoals))
                .history(history(MeetingStage.class))
                .extensions(extensions())
                .build();
    }

    private ItemContent content(int depth) {
        return switch (random.nextInt(depth < 3 ? 9 : 7)) {
            case 0 -> passage();
            case 1 -> contentTable();
            case 2 -> decision();
            case 3 -> quotedDecision();
            case 4 -> recalledDecision();
            case 5 -> summaryLine();
            case 6 -> figure();
            default -> agendaItem(depth + 1);
        };
    }
}
