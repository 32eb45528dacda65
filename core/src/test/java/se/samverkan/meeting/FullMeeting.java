package se.samverkan.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
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
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** A meeting in which every attribute of every type has a value. */
final class FullMeeting {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Mention ANNA = Mention.of("Anna Berg", new PersonId("anna-berg"));
    private static final Extensions MORE = Extensions.none().with("x", new ExtensionValue.Text("y"));
    private static final Deadline DUE = new Deadline.NextMeeting("till nästa möte");

    private FullMeeting() {}

    static Meeting full() {
        return new Meeting.Builder()
                .id(new MeetingId("styrgrupp/2026-03-05"))
                .group(new GroupId("styrgrupp"))
                .date(DAY)
                .weekdayAsWritten(DayOfWeek.THURSDAY)
                .start(LocalTime.of(13, 0))
                .end(LocalTime.of(15, 0))
                .whenAsWritten("fika från start")
                .place("Teams")
                .addAttendance(attendance())
                .addPreamble(Passage.of("Mål 2026"))
                .addAgenda(item())
                .addTask(new Task.Builder()
                        .id(new TaskId("styrgrupp/2026-03-05/t1"))
                        .addResponsible(ANNA)
                        .what("ringer")
                        .due(DUE)
                        .cited(ModelPath.of(new MeetingId("styrgrupp/2026-03-05"))
                                .then("preamble", 0))
                        .decision(new DecisionId("styrgrupp/2026-03-05/25/d1"))
                        .history(History.of(Step.to(TaskStage.OPEN)))
                        .extensions(MORE)
                        .build())
                .nextMeeting(new NextMeeting.Builder()
                        .date(DAY.plusWeeks(4))
                        .start(LocalTime.of(13, 0))
                        .end(LocalTime.of(15, 0))
                        .place("Teams")
                        .questionDeadline(DAY.plusWeeks(3))
                        .asWritten("Nästa möte är den 2 april.")
                        .form(MeetingForm.ONLINE)
                        .build())
                .addAttachment(new Attachment.Builder()
                        .id(new AttachmentId("styrgrupp/2026-03-05/b1"))
                        .label("Bilaga 1")
                        .title("Årsplan")
                        .target("https://narvard.example.se/arsplan")
                        .document(new DocumentId("arsplan-2026"))
                        .toNotice(true)
                        .extensions(MORE)
                        .build())
                .addMinutes(minutes("draft", "Utkast"), minutes("m1", "Protokoll styrgrupp"))
                .addUnplaced("Okänd text")
                .form(MeetingForm.ONLINE)
                .series(new MeetingSeriesId("styrgrupp-2026"))
                .addNotice(new PlannedItem.Builder()
                        .number(ItemNumber.of(25, NumberStyle.SECTION))
                        .title("Föregående protokoll")
                        .addKind(ItemKind.PREVIOUS_MINUTES)
                        .addPresenter(ANNA)
                        .minutedAs(new AgendaItemId("styrgrupp/2026-03-05/25"))
                        .build())
                .addQuestion(new ForwardedQuestion.Builder()
                        .id(new ForwardedQuestionId("styrgrupp/2026-03-05/q1"))
                        .what("Vem betalar?")
                        .sender(new GroupId("styrgrupp"))
                        .receiver(Mention.of("samrådet"))
                        .addCarrier(ANNA)
                        .cited(ModelPath.of(new MeetingId("styrgrupp/2026-03-05")))
                        .continues(new ForwardedQuestionId("styrgrupp/2026-01-15/q1"))
                        .history(History.of(Step.to(QuestionStage.RAISED)))
                        .extensions(MORE)
                        .build())
                .addQuotedGoal(new QuotedGoals.Builder()
                        .period(Term.between(DAY, DAY))
                        .addGoal("Tryggare hemgång")
                        .goalsId(new CollaborationGoalsId("mal-2026"))
                        .cited(ModelPath.of(new MeetingId("styrgrupp/2026-03-05")))
                        .build())
                .history(History.of(Step.to(MeetingStage.HELD)))
                .extensions(MORE)
                .build();
    }

    static Attendance attendance() {
        return new Attendance.Builder()
                .id(new AttendanceId("styrgrupp/2026-03-05/n7"))
                .name("Anna Berg")
                .person(new PersonId("anna-berg"))
                .affiliationAsWritten("Ekåsa kommun, enhetschef")
                .organisationName("Ekåsa kommun")
                .organisation(new OrganisationId("ekasa-kommun"))
                .title("enhetschef")
                .status(AttendanceStatus.PRESENT)
                .addRole(Role.CHAIR)
                .online(true)
                .part(new ItemRange(1, 5))
                .substituteFor(Mention.of("Bo Ek", new PersonId("bo-ek")))
                .note("via länk")
                .party(new PartyId("kommunen"))
                .addSpeaksFor(Mention.of("skolan"))
                .via(Mention.of("Bo Ek"))
                .arrivedAt(LocalTime.of(13, 10))
                .leftAt(LocalTime.of(14, 0))
                .extensions(MORE)
                .build();
    }

    private static MinutesRecord minutes(String id, String title) {
        return new MinutesRecord.Builder()
                .id(new MinutesRecordId(id))
                .kind(MinutesKind.PROTOCOL)
                .title(title)
                .declaredRange(new ItemRange(1, 5))
                .signOff(new SignOff.Builder()
                        .addSignature(new Signature.Builder()
                                .role(Role.CHAIR)
                                .signatory(ANNA)
                                .date(DAY)
                                .build())
                        .note("Digitalt signerat")
                        .build())
                .version("2")
                .addCertifiedItem(new AgendaItemId("styrgrupp/2026-03-05/25"))
                .commentWindow(Term.from(DAY))
                .registration("KS 2026-11")
                .publishedAt("webbplatsen")
                .history(History.of(Step.to(MinutesStage.DRAFTED)))
                .extensions(MORE)
                .build();
    }

    private static AgendaItem item() {
        return new AgendaItem.Builder()
                .id(new AgendaItemId("styrgrupp/2026-03-05/25"))
                .number(ItemNumber.of(25, NumberStyle.SECTION))
                .title("Föregående protokoll")
                .reference("– se protokoll")
                .addLink(new Link("protokoll", "https://narvard.example.se"))
                .addKind(ItemKind.PREVIOUS_MINUTES)
                .addParticipant(ANNA)
                .outcome(ItemOutcome.HANDLED)
                .origin(ItemOrigin.CALLED)
                .reportFrom(new GroupId("au"))
                .deferredTo(DUE)
                .addCrossReference(new CrossReference("se punkt 5", Optional.empty()))
                .addConflicted(ANNA)
                .addReservation(new Reservation.Builder()
                        .addBy(ANNA)
                        .text("För dyrt.")
                        .against(new DecisionId("styrgrupp/2026-03-05/25/d1"))
                        .build())
                .extensions(MORE)
                .addContent(new Passage.Builder()
                        .form(Passage.Form.LIST_ITEM)
                        .level(1)
                        .text("Se sidan.")
                        .addLink(new Link("sidan", "#"))
                        .build())
                .addContent(new ContentTable.Builder()
                        .headed(true)
                        .addRow(new ContentTable.Row(List.of("Vad", "Vem")))
                        .build())
                .addContent(new Decision.Builder()
                        .id(new DecisionId("styrgrupp/2026-03-05/25/d1"))
                        .text("Anna Berg ringer till nästa möte.")
                        .label("Beslut")
                        .mode(DecisionMode.BY_EMAIL)
                        .decidedOn(DAY)
                        .addResponsible(ANNA)
                        .due(DUE)
                        .condition("om pengarna räcker")
                        .tacitWindow(Term.until(DAY))
                        .addEffect(new DecisionEffect(EffectKind.APPROVES, Optional.empty(), Optional.of("planen")))
                        .history(History.of(Step.to(DecisionStage.EFFECTIVE)))
                        .extensions(MORE)
                        .build())
                .addContent(new RecalledDecision.Builder()
                        .text("I höstas beslutade gruppen om mallen.")
                        .recalls(new DecisionId("styrgrupp/2025-10-01/3/d1"))
                        .decidedOn(DAY)
                        .build())
                .addContent(new Figure.Builder()
                        .label("Figur 1")
                        .caption("Figur 1. Stegen")
                        .target("bild1.png")
                        .build())
                .addContent(new QuotedDecision.Builder()
                        .text("Årsplanen godkänns.")
                        .label("Beslut")
                        .quotes(new DecisionId("au/2026-02-02/1/d1"))
                        .body(Mention.of("AU"))
                        .decidedOn(DAY)
                        .addResponsible(ANNA)
                        .due(DUE)
                        .build())
                .addContent(new SummaryLine.Builder()
                        .text("Anna Berg ringer till nästa möte.")
                        .label("Beslut")
                        .repeats(new DecisionId("styrgrupp/2026-03-05/25/d1"))
                        .addResponsible(ANNA)
                        .due(DUE)
                        .build())
                .build();
    }
}
