package se.samverkan.examples.ladder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.QuotedGoals;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** Notes (mötesanteckningar) of the local preparation group: frame, roll, goals, attachments. The items are in {@link WinterItems}. */
final class WinterNotes {

    static final LocalDate DATE = LocalDate.of(2026, 1, 14);
    static final MeetingId MEETING = new MeetingId(Groups.LOCAL_PREPARATION + "/" + DATE);
    static final Page PAGE = new Page(MEETING, DATE, NumberStyle.POINT);

    static final DecisionId TALK_ABOUT_PLASTER = new DecisionId(MEETING + "/4/d1");
    static final DecisionId NEXT_CENTRES = new DecisionId(MEETING + "/6/a/d1");
    static final DecisionId CARE_MEETINGS_AGAIN = new DecisionId(MEETING + "/6/b/d1");
    static final DecisionId SCHOOL_NAMES_SOMEBODY = new DecisionId(MEETING + "/6/c/d1");
    static final DecisionId FIRST_STEP_MEETS = new DecisionId(MEETING + "/6/c/d2");
    static final DecisionId INCIDENT_NEXT_TIME = new DecisionId(MEETING + "/7/d1");
    static final DecisionId MONITORS_GO_UP = new DecisionId(MEETING + "/8/b/d1");

    private WinterNotes() {}

    static Meeting meeting() {
        return new Meeting.Builder()
                .id(MEETING)
                .group(Groups.LOCAL_PREPARATION)
                .date(DATE)
                // A planted fault: the day was a Wednesday.
                .weekdayAsWritten(DayOfWeek.TUESDAY)
                .start(LocalTime.of(13, 0))
                .end(LocalTime.of(15, 30))
                .place("Familjeförvaltningen, Verkstadsgatan 2")
                .addAllAttendance(roll())
                .addPreamble(Page.text("Mål 2024–2025"))
                .addPreamble(Page.bullet("Ingen ska falla mellan stolarna"))
                .addPreamble(Page.bullet("Vi märker tidigt när något är på väg att bli fel"))
                // Another: at new year the period of the goals was over.
                .addQuotedGoal(new QuotedGoals.Builder()
                        .period(Term.between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)))
                        .addGoals("Ingen ska falla mellan stolarna", "Vi märker tidigt när något är på väg att bli fel")
                        .goalsId(Projects.OLD_GOALS)
                        .cited(ModelPath.of(MEETING).then("preamble", 0))
                        .build())
                .addAllAgenda(WinterItems.all())
                .addTasks(leifAsks(), moaBringsAgenda())
                .addQuestions(ForwardedQuestions.raised(), ForwardedQuestions.raisedBeside())
                .nextMeeting(new NextMeeting.Builder()
                        .date(SpringNotes.DATE)
                        .start(LocalTime.of(13, 15))
                        .end(LocalTime.of(16, 0))
                        .place("Omsorgsförvaltningen")
                        .questionDeadline(LocalDate.of(2026, 2, 25))
                        .build())
                .addAttachment(attachment(1, "Hembesök hos äldre, läget i januari", Projects.PILOT_REPORT))
                .addAttachment(attachment(2, "Kluster och turordning", Projects.CLUSTER_SLIDES))
                .addAttachment(attachment(3, "Förslag: närvårdsmöten från 2026", CareMeetings.PROPOSAL))
                // The management group had the same document as its attachment 1.
                .addAttachment(attachment(4, "Sjukhusvård i hemmet", Agreements.HOME_HOSPITAL_SLIDES))
                .addAttachment(attachment(5, "Uppdragsbeskrivning Första steget", TemporaryGroups.DESCRIPTION))
                .addMinutes(new MinutesRecord.Builder()
                        .id(new MinutesRecordId(MEETING + "/m1"))
                        .kind(MinutesKind.NOTES)
                        .title("Mötesanteckningar lokal beredningsgrupp Vintorp")
                        .commentWindow(Term.between(DATE.plusDays(2), DATE.plusDays(9)))
                        .build()
                        .then(Step.to(MinutesStage.DRAFTED).on(DATE.plusDays(2)))
                        .then(Step.to(MinutesStage.VERIFIED).on(DATE.plusDays(10)))
                        .then(Step.to(MinutesStage.FILED).basis(SpringNotes.PAGE.itemId("1"))))
                .build()
                .then(Step.to(MeetingStage.CALLED).on(DATE.minusDays(14)))
                .then(Step.to(MeetingStage.HELD).on(DATE));
    }

    private static List<Attendance> roll() {
        return new Roll(MEETING)
                .present(People.YVONNE, "Yvonne Trygg", Organisations.HOME_CARE, "Vintorps kommun, OMF", Role.CHAIR)
                .and(yvonne -> yvonne.withTitle("verksamhetschef"))
                .present(People.ISAK, "Isak Molin", Organisations.CARE, "Vintorps kommun, OMF", Role.SECRETARY)
                .present(People.MOA, "Moa Lindell", Organisations.CARE, "Vintorps kommun, OMF")
                .present(People.HELEN, "Helén Norrgård", Organisations.MUNICIPALITY, "Vintorps kommun, MAS")
                .present(People.PELLE, "Per-Olof Vång", Organisations.MUNICIPALITY, "Vintorps kommun, MAR")
                .present(People.DISA, "Disa Krook", Organisations.FAMILY, "Vintorps kommun, FAM")
                .present(People.NILS, "Nils Rask", Organisations.WORK, "Vintorps kommun, AMF")
                .present(People.TORVALD, "Torvald Grim", Organisations.HOSPITAL, "ÅLS, utvecklingsledare")
                .present(People.LEIF, "Leif Orrenius", Organisations.PRIMARY_CARE, "Primärvården, utvecklingsledare")
                .present(People.RUT, "Rut Almér", Centres.REHAB, "Primärvården rehab, enhetschef")
                .present(People.SAMIRA, "Samira Haddad", Centres.TORNET, "Privata vårdcentraler inkl. rehab")
                .present(People.WILMA, "Wilma Dahl", Organisations.HABILITATION, "Habiliteringen, barn")
                .absent(People.RAGNHILD, "Ragnhild Sjöö", Organisations.STUDENT_HEALTH, "Vintorps kommun, UBF")
                .absent(People.ROBERT, "Robert Hägglöv", Organisations.HOSPITAL, "ÅLS, utskrivningskoordinator")
                .coopted(AttendanceStatus.ABSENT, Organisations.CHILD_HEALTH, "Barnhälsan, adjungeras vid behov")
                .present(People.ELVIRA, "Elvira Stål", Organisations.CARE_ASSESSMENT, "Biståndsenheten", Role.VISITOR)
                .present(People.SIV, "Siv Ekman", Organisations.SERVICE_USERS, "Brukarrådet", Role.VISITOR)
                .entries();
    }

    private static Attachment attachment(int number, String title, DocumentId document) {
        return new Attachment.Builder()
                .id(new AttachmentId(MEETING + "/b" + number))
                .label("Bilaga " + number)
                .title(title)
                .document(document)
                .build();
    }

    /** Found in running text, not in a decision. */
    private static Task leifAsks() {
        return new Task.Builder()
                .id(new TaskId(MEETING + "/t1"))
                .addResponsible(Mention.of("Leif", People.LEIF))
                .what("undersöker hur Kvarntorget har gått till väga och berättar vid ett kommande möte")
                .due(Deadline.parse("vid ett kommande möte"))
                .cited(ModelPath.of(PAGE.itemId("8/b")).then("content", 1))
                .build()
                .then(Step.to(TaskStage.OPEN).on(DATE));
    }

    private static Task moaBringsAgenda() {
        return new Task.Builder()
                .id(new TaskId(MEETING + "/t2"))
                .addResponsible(Mention.of("Moa", People.MOA))
                .what("tar med dagens dagordning för närvårdsmötena")
                .due(Deadline.parse("till nästa möte"))
                .cited(ModelPath.of(PAGE.itemId("6/b")).then("content", 0))
                .build()
                .then(Step.to(TaskStage.OPEN).on(DATE))
                .then(Step.to(TaskStage.DONE).on(SpringNotes.DATE).basis(SpringNotes.PAGE.itemId("2")));
    }
}
