package se.samverkan.io.json;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.collaboration.SameAs;
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
import se.samverkan.id.DecisionId;
import se.samverkan.id.ForwardedQuestionId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
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
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.PlannedItem;
import se.samverkan.meeting.QuestionStage;
import se.samverkan.meeting.QuotedGoals;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;
import se.samverkan.organisation.Mention;
import se.samverkan.time.DateRange;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** The model behind {@code golden.json}: every attribute, every type and every code at least once. People and places are invented. */
final class Golden {

    static final String ID = "lokal-ledningsgrupp-ekasa/2025-05-22";
    static final LocalDate DAY = LocalDate.of(2025, 5, 22);
    private static final PersonId ASA = GoldenParties.ASA;
    private static final OrganisationId KOMMUN = GoldenParties.KOMMUN;
    private static final GroupId GROUP = GoldenParties.GROUP;
    private static final GroupId PARENT = GoldenParties.PARENT;
    static final DecisionId DECISION = DecisionId.parse(ID + "/21/d1");

    private Golden() {}

    static Collaboration collaboration() {
        Collaboration.Builder all = new Collaboration.Builder();
        GoldenParties.addTo(all);
        GoldenPlans.addTo(all);
        return all.addAllMeetings(List.of(meeting(), emptyMeeting()))
                .addAllIdentities(List.of(new SameAs.Builder()
                        .one(ASA)
                        .other(GoldenParties.BJORN)
                        .denied(true)
                        .confidence(new BigDecimal("0.80"))
                        .source("samma förnamn")
                        .assertedBy("närvårdskontoret")
                        .build()))
                .addAllCoverage(List.of(
                        new Coverage(GROUP, new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))))
                .extensions(Extensions.none().with("skapad av", new ExtensionValue.Text("en värd")))
                .build();
    }

    static Meeting meeting() {
        return new Meeting.Builder()
                .id(MeetingId.parse(ID))
                .group(GROUP)
                .date(DAY)
                .weekdayAsWritten(DayOfWeek.THURSDAY)
                .start(LocalTime.of(13, 15))
                .end(LocalTime.of(14, 45, 30))
                .whenAsWritten("torsdag eftermiddag")
                .place("Teams")
                .addAllAttendance(attendance())
                .addAllPreamble(List.of(Passage.of("Målet är \"en väg in\".")))
                .addAllAgenda(GoldenItems.agenda())
                .addAllTasks(tasks())
                .nextMeeting(new NextMeeting.Builder()
                        .date(LocalDate.of(2025, 8, 28))
                        .start(LocalTime.of(13, 0))
                        .end(LocalTime.of(15, 0))
                        .place("Hultby gård")
                        .questionDeadline(LocalDate.of(2025, 8, 14))
                        .form(MeetingForm.ON_SITE)
                        .asWritten("Nästa möte 28 augusti")
                        .build())
                .addAllAttachments(List.of(
                        new Attachment.Builder()
                                .id(AttachmentId.parse(ID + "/b1"))
                                .label("Bilaga 1")
                                .title("Lägesrapport")
                                .target("https://example.org/lage.pdf")
                                .build(),
                        new Attachment.Builder()
                                .id(AttachmentId.parse(ID + "/b2"))
                                .title("Bilder")
                                .document(GoldenPlans.DOCUMENT)
                                .toNotice(true)
                                .build()))
                .addAllMinutes(minutes())
                .addAllUnplaced(List.of("Utskrivet från närvårdskontoret"))
                .form(MeetingForm.HYBRID)
                .series(GoldenPlans.SERIES)
                .addAllNotice(List.of(new PlannedItem.Builder()
                        .number(ItemNumber.of(20, NumberStyle.PARENTHESIS))
                        .title("Öppnande")
                        .addAllKinds(List.of(ItemKind.OPENING))
                        .addAllPresenters(List.of(Mention.of("Åsa")))
                        .minutedAs(AgendaItemId.parse(ID + "/20"))
                        .build()))
                .addAllQuestions(questions())
                .addAllQuotedGoals(List.of(new QuotedGoals.Builder()
                        .period(Term.from(LocalDate.of(2024, 1, 1)))
                        .addAllGoals(List.of("en väg in"))
                        .goalsId(GoldenPlans.GOALS)
                        .cited(ModelPath.of(MeetingId.parse(ID)).then("preamble", 0))
                        .build()))
                .history(GoldenParties.history(MeetingStage.class))
                .extensions(Extensions.none().with("ärende", new ExtensionValue.Flag(false)))
                .build();
    }

    private static List<ForwardedQuestion> questions() {
        ForwardedQuestionId first = ForwardedQuestionId.parse(ID + "/f1");
        return List.of(
                new ForwardedQuestion.Builder()
                        .id(first)
                        .what("parkering vid sjukhuset")
                        .history(GoldenParties.history(QuestionStage.class))
                        .build(),
                new ForwardedQuestion.Builder()
                        .id(ForwardedQuestionId.parse(ID + "/f2"))
                        .what("parkering, igen")
                        .sender(GROUP)
                        .receiver(Mention.of("styrgruppen", PARENT))
                        .addAllCarriers(List.of(Mention.of("Åsa", ASA)))
                        .cited(ModelPath.of(AgendaItemId.parse(ID + "/21")))
                        .continues(first)
                        .build());
    }

    private static Meeting emptyMeeting() {
        return new Meeting.Builder()
                .id(MeetingId.parse("styrgrupp-vastmark/2025-06-12"))
                .build();
    }

    private static List<Attendance> attendance() {
        return List.of(
                new Attendance.Builder()
                        .id(AttendanceId.parse(ID + "/n1"))
                        .name("Åsa Lind")
                        .person(ASA)
                        .affiliationAsWritten("Ekåsa kommun, enhetschef")
                        .organisationName("Ekåsa kommun")
                        .organisation(KOMMUN)
                        .title("enhetschef")
                        .status(AttendanceStatus.PRESENT)
                        .addAllRoles(List.of(Role.CHAIR, Role.VERIFIER))
                        .online(true)
                        .part(new ItemRange(20, 21))
                        .note("anslöt 13.30")
                        .party(GoldenParties.KOMMUNEN)
                        .addAllSpeaksFor(List.of(Mention.of("Hultby vårdcentral")))
                        .via(Mention.of("telefon"))
                        .arrivedAt(LocalTime.of(13, 30))
                        .leftAt(LocalTime.of(14, 30))
                        .build(),
                new Attendance.Builder()
                        .id(AttendanceId.parse(ID + "/n2"))
                        .name("Björn Ek")
                        .affiliationAsWritten("Åslunda sjukhus")
                        .status(AttendanceStatus.PRESENT)
                        .addAllRoles(List.of(Role.SUBSTITUTE, new Role("tolk")))
                        .online(false)
                        .substituteFor(Mention.of("Cecilia"))
                        .build(),
                new Attendance.Builder()
                        .id(AttendanceId.parse(ID + "/n3"))
                        .name("Cecilia Dal")
                        .status(AttendanceStatus.ABSENT)
                        .build(),
                new Attendance.Builder()
                        .id(AttendanceId.parse(ID + "/n4"))
                        .affiliationAsWritten("Habiliteringen")
                        .status(AttendanceStatus.NOT_CALLED)
                        .addAllRoles(List.of(Role.COOPTED))
                        .build(),
                new Attendance.Builder()
                        .id(AttendanceId.parse(ID + "/n5"))
                        .name("Folktandvården")
                        .status(AttendanceStatus.UNKNOWN)
                        .build());
    }

    private static List<Task> tasks() {
        List<Task> tasks = new ArrayList<>(List.of(
                new Task.Builder()
                        .id(TaskId.parse(ID + "/u1"))
                        .addAllResponsible(List.of(Mention.of("Åsa", ASA), Mention.of("Björn")))
                        .what("tar fram en plan")
                        .due(new Deadline.NextMeeting("till nästa möte"))
                        .cited(ModelPath.of(AgendaItemId.parse(ID + "/21/b"))
                                .then("content", 2)
                                .then("text"))
                        .decision(DECISION)
                        .history(History.of(Step.to(TaskStage.OPEN)))
                        .build(),
                new Task.Builder()
                        .id(TaskId.parse(ID + "/u2"))
                        .what("bokar lokal")
                        .build()));
        for (Deadline due : GoldenTimes.deadlines()) {
            tasks.add(new Task.Builder()
                    .id(TaskId.parse(ID + "/u" + (tasks.size() + 1)))
                    .what("hör av sig")
                    .due(due)
                    .build());
        }
        return tasks;
    }

    private static List<MinutesRecord> minutes() {
        return List.of(
                new MinutesRecord.Builder()
                        .id(MinutesRecordId.parse(ID + "/p1"))
                        .kind(MinutesKind.NOTES)
                        .build(),
                new MinutesRecord.Builder()
                        .id(MinutesRecordId.parse(ID + "/p2"))
                        .kind(MinutesKind.PROTOCOL)
                        .title("Protokoll lokal ledningsgrupp Ekåsa")
                        .declaredRange(new ItemRange(20, 21))
                        .version("utkast 2")
                        .addAllCertifiedItems(List.of(AgendaItemId.parse(ID + "/20")))
                        .commentWindow(Term.between(DAY, LocalDate.of(2025, 5, 30)))
                        .registration("EK 2025/18")
                        .publishedAt("https://example.org/protokoll")
                        .history(GoldenParties.history(MinutesStage.class))
                        .signOff(new SignOff.Builder()
                                .addAllSignatures(List.of(
                                        new Signature.Builder()
                                                .role(Role.CHAIR)
                                                .signatory(Mention.of("Åsa Lind", ASA))
                                                .date(LocalDate.of(2025, 6, 2))
                                                .build(),
                                        new Signature.Builder()
                                                .role(Role.SECRETARY)
                                                .build()))
                                .note("Digitalt signerat")
                                .build())
                        .build());
    }
}
