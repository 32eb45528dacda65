package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingForm;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.PlannedItem;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;
import se.samverkan.organisation.Mention;

/** Verified minutes (protokoll) of the local management group: frame, roll, sign-off, tasks. The items are in {@link AutumnItems}. */
final class AutumnMinutes {

    static final LocalDate DATE = LocalDate.of(2025, 10, 9);
    static final MeetingId MEETING = new MeetingId(Groups.LOCAL_MANAGEMENT + "/" + DATE);
    static final Page PAGE = new Page(MEETING, DATE, NumberStyle.PARENTHESIS);

    static final DecisionId PAYS_THEME_DAY = new DecisionId(MEETING + "/23/d1");
    static final DecisionId LETTER_BY_EMAIL = new DecisionId(MEETING + "/23/d2");
    static final DecisionId STARTS_FIRST_STEP = new DecisionId(MEETING + "/25/d1");
    static final DecisionId ENDORSES_MEETINGS = new DecisionId(MEETING + "/25/d2");
    static final DecisionId NIGHT_SUPPORT = new DecisionId(MEETING + "/27/d1");

    private AutumnMinutes() {}

    static AgendaItemId previousItem() {
        return PAGE.itemId("23");
    }

    static Meeting meeting() {
        return new Meeting.Builder()
                .id(MEETING)
                .group(Groups.LOCAL_MANAGEMENT)
                .date(DATE)
                .start(LocalTime.of(13, 0))
                .end(LocalTime.of(14, 45))
                .place("Teams")
                .form(MeetingForm.ONLINE)
                .addAllNotice(notice())
                .addAllAttendance(roll())
                .addAllAgenda(AutumnItems.all())
                .addTask(task())
                .addQuestion(ForwardedQuestions.leftTheLadder())
                .nextMeeting(new NextMeeting.Builder()
                        .date(ManagementMeetings.FEBRUARY)
                        .start(LocalTime.of(13, 0))
                        .end(LocalTime.of(15, 0))
                        .place("Kommunhuset, rum Linden")
                        .form(MeetingForm.HYBRID)
                        .questionDeadline(LocalDate.of(2026, 2, 5))
                        .build())
                .addAttachment(new Attachment.Builder()
                        .id(new AttachmentId(MEETING + "/b1"))
                        .label("Bilaga 1")
                        .title("Sjukhusvård i hemmet, bilder till ledningsgruppen")
                        .document(Agreements.HOME_HOSPITAL_SLIDES)
                        .build())
                .addMinutes(oneItemAtOnce(), draft(), verified())
                .build()
                .then(Step.to(MeetingStage.PLANNED))
                .then(Step.to(MeetingStage.CALLED).on(DATE.minusDays(10)))
                .then(Step.to(MeetingStage.HELD).on(DATE));
    }

    private static List<Attendance> roll() {
        return new Roll(MEETING)
                .present(People.GUNNEL, "Gunnel Ekstrand", Organisations.CARE, "OMF, Vintorps kommun", Role.CHAIR)
                .present(People.ISAK, "Isak Molin", Organisations.CARE, "OMF, Vintorps kommun", Role.SECRETARY)
                .absent(People.BERTIL, "Bertil Hallgren", Organisations.DISABILITY, "FSF, Vintorps kommun")
                .present(People.FATIMA, "Fatima Nouri", Organisations.FAMILY, "FAM, Vintorps kommun")
                .absent(People.RAGNHILD, "Ragnhild Sjöö", Organisations.SCHOOL, "UBF, Vintorps kommun")
                .absent(People.JORGEN, "Jörgen Palm", Organisations.CULTURE, "KFF, Vintorps kommun")
                .absent(People.SAMIRA, "Samira Haddad", Centres.TORNET, "Privat primärvård")
                // She speaks for the private centres as well that day, and is elected to verify the minutes.
                .present(People.HEDDA, "Hedda Falk", Organisations.PRIMARY_CARE, "Primärvården", Role.VERIFIER)
                .and(hedda -> hedda.withParty(Parties.PRIMARY_CARE)
                        .withSpeaksFor(Mention.of("de privata vårdcentralerna", Parties.PRIVATE_CENTRES)))
                .present(People.TORVALD, "Torvald Grim", Organisations.HOSPITAL, "Åslunda sjukhus")
                .coopted(
                        AttendanceStatus.NOT_CALLED,
                        Organisations.CHILD_HEALTH,
                        "Barnhälsan (adjungeras vid behov via Torvald Grim)")
                .and(barnhalsan -> barnhalsan.withVia(Mention.of("via Torvald Grim", People.TORVALD)))
                .present(People.GOSTA, "Gösta Ängmark", Organisations.DENTAL_CARE, "Tandvården")
                .and(gosta -> gosta.withArrivedAt(LocalTime.of(13, 25)))
                // Chair of another body: no chair here.
                .present(People.YVONNE, "Yvonne Trygg", Organisations.HOME_CARE, "Hemtjänsten")
                .and(yvonne -> yvonne.withTitle("ordförande i lokal beredningsgrupp"))
                .entries();
    }

    /** The agenda as it was sent out. What the minutes call 28, second heading, is not on it. */
    private static List<PlannedItem> notice() {
        return List.of(
                planned(20, "Mötets öppnande"),
                planned(21, "Val av justerare"),
                planned(22, "Dagordning"),
                planned(23, "Föregående mötesprotokoll"),
                planned(24, "Från grupperna i samverkan"),
                planned(25, "Lokal beredningsgrupp"),
                planned(26, "Vårdlänken"),
                planned(27, "Nattstöd i egna hem"),
                planned(28, "Övriga frågor").withPresenters(Mention.of("Torvald G", People.TORVALD)));
    }

    private static PlannedItem planned(int number, String title) {
        return new PlannedItem.Builder()
                .number(ItemNumber.of(number, NumberStyle.PARENTHESIS))
                .title(title)
                .minutedAs(PAGE.itemId(Integer.toString(number)))
                .build();
    }

    /** The chair's errand, and what became of it. */
    private static Task task() {
        return new Task.Builder()
                .id(new TaskId(MEETING + "/t1"))
                .addResponsible(Mention.holder("Ordförande", Role.CHAIR.code()))
                .what("frågar arbetsutskottet om pengar till temadagen")
                .decision(PAYS_THEME_DAY)
                .cited(ModelPath.of(PAYS_THEME_DAY).then("text"))
                .build()
                .then(Step.to(TaskStage.OPEN).on(DATE))
                .then(Step.to(TaskStage.IN_PROGRESS).on(LocalDate.of(2025, 10, 20)))
                .then(Step.to(TaskStage.DONE).on(ManagementMeetings.FEBRUARY).basis(ManagementMeetings.reviewed()));
    }

    /** § 27 could not wait, and was verified on the spot. */
    private static MinutesRecord oneItemAtOnce() {
        return record(1)
                .title("Protokollsutdrag § 27")
                .addCertifiedItem(PAGE.itemId("27"))
                .signOff(signedOn(DATE))
                .build()
                .then(Step.to(MinutesStage.DRAFTED).on(DATE))
                .then(Step.to(MinutesStage.VERIFIED).on(DATE));
    }

    private static MinutesRecord draft() {
        return record(2)
                .title("Protokoll lokal ledningsgrupp Närvård Vintorp")
                .version("utkast")
                .build()
                .then(Step.to(MinutesStage.DRAFTED).on(LocalDate.of(2025, 10, 13)));
    }

    private static MinutesRecord verified() {
        return record(3)
                .title("Protokoll lokal ledningsgrupp Närvård Vintorp")
                .declaredRange(new ItemRange(20, 30))
                .signOff(signedOn(LocalDate.of(2025, 10, 20)))
                .registration("OMF 2025-118")
                .publishedAt("https://narvard.example.se/vintorp/protokoll/2025-10-09")
                .build()
                .then(Step.to(MinutesStage.DRAFTED).on(LocalDate.of(2025, 10, 17)))
                .then(Step.to(MinutesStage.VERIFIED).on(LocalDate.of(2025, 10, 20)))
                .then(Step.to(MinutesStage.PUBLISHED).on(LocalDate.of(2025, 10, 21)))
                .then(Step.to(MinutesStage.REGISTERED).note("OMF 2025-118"))
                .then(Step.to(MinutesStage.FILED).basis(ManagementMeetings.reviewed()));
    }

    private static MinutesRecord.Builder record(int version) {
        return new MinutesRecord.Builder()
                .id(new MinutesRecordId(MEETING + "/m" + version))
                .kind(MinutesKind.PROTOCOL);
    }

    private static SignOff signedOn(LocalDate day) {
        return new SignOff.Builder()
                .addSignature(signature(Role.CHAIR, "Gunnel Ekstrand", People.GUNNEL, day))
                .addSignature(signature(Role.VERIFIER, "Hedda Falk", People.HEDDA, day))
                .addSignature(signature(Role.SECRETARY, "Isak Molin", People.ISAK, day))
                .build();
    }

    private static Signature signature(Role role, String name, PersonId person, LocalDate day) {
        return new Signature.Builder()
                .role(role)
                .signatory(Mention.of(name, person))
                .date(day)
                .build();
    }
}
