package se.samverkan.io.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Coverage;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
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
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attachment;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.ContentTable;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemOutcome;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.Person;
import se.samverkan.time.DateRange;
import se.samverkan.time.Deadline;

/** The model behind {@code golden.json}: every attribute, every type and every code at least once. People and places are invented. */
final class Golden {

    private static final String ID = "lokal-ledningsgrupp-ekasa/2025-05-22";
    private static final LocalDate DAY = LocalDate.of(2025, 5, 22);
    private static final PersonId ASA = PersonId.parse(ID + "/asa-lind");
    private static final OrganisationId KOMMUN = OrganisationId.parse("ekasa-kommun");
    private static final GroupId GROUP = GroupId.parse("lokal-ledningsgrupp-ekasa");
    private static final GroupId PARENT = GroupId.parse("styrgrupp-vastmark");
    private static final DecisionId DECISION = DecisionId.parse(ID + "/21/d1");

    private Golden() {}

    static Collaboration collaboration() {
        return new Collaboration.Builder()
                .addAllOrganisations(List.of(
                        new Organisation.Builder()
                                .id(KOMMUN)
                                .name("Ekåsa kommun")
                                .kind(OrganisationKind.MUNICIPALITY)
                                .addAllAliases(List.of("kommunen", "EK"))
                                .build(),
                        new Organisation.Builder()
                                .id(OrganisationId.parse("aslunda-sjukhus"))
                                .name("Åslunda sjukhus")
                                .build()))
                .addAllPeople(List.of(new Person.Builder()
                        .id(ASA)
                        .name("Åsa Lind")
                        .addAllAliases(List.of("Åsa L"))
                        .build()))
                .addAllGroups(List.of(
                        new Group.Builder()
                                .id(GROUP)
                                .name("lokal ledningsgrupp Ekåsa")
                                .kind(GroupKind.LOCAL_MANAGEMENT_GROUP)
                                .parent(PARENT)
                                .addAllAliases(List.of("LLG"))
                                .build(),
                        new Group.Builder()
                                .id(PARENT)
                                .name("Styrgrupp Västmark")
                                .build()))
                .addAllMeetings(List.of(meeting(), emptyMeeting()))
                .addAllCoverage(List.of(
                        new Coverage(GROUP, new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))))
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
                .addAllAgenda(List.of(opening(), project()))
                .addAllTasks(tasks())
                .nextMeeting(new NextMeeting.Builder()
                        .date(LocalDate.of(2025, 8, 28))
                        .start(LocalTime.of(13, 0))
                        .end(LocalTime.of(15, 0))
                        .place("Hultby gård")
                        .questionDeadline(LocalDate.of(2025, 8, 14))
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
                                .build()))
                .addAllMinutes(minutes())
                .addAllUnplaced(List.of("Utskrivet från närvårdskontoret"))
                .build();
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

    private static AgendaItem opening() {
        return new AgendaItem.Builder()
                .id(AgendaItemId.parse(ID + "/20"))
                .number(ItemNumber.of(20, NumberStyle.PARENTHESIS))
                .title("Mötets öppnande")
                .addAllKinds(List.of(ItemKind.OPENING, new ItemKind("fika")))
                .outcome(ItemOutcome.HANDLED)
                .build();
    }

    private static AgendaItem project() {
        return new AgendaItem.Builder()
                .id(AgendaItemId.parse(ID + "/21"))
                .number(new ItemNumber("21", new NumberStyle("§ ", ".")))
                .title("Trygg hemgång")
                .reference("– se bilaga 1")
                .addAllLinks(List.of(new Link("bilaga 1", "#")))
                .addAllParticipants(List.of(
                        Mention.of("Åsa", ASA),
                        Mention.of("kommunen", KOMMUN),
                        Mention.of("gruppen", GROUP),
                        Mention.of("mötet", MeetingId.parse(ID)),
                        Mention.of("raden", AttendanceId.parse(ID + "/n1")),
                        Mention.of("punkten", AgendaItemId.parse(ID + "/20")),
                        Mention.of("beslutet", DECISION),
                        Mention.of("uppgiften", TaskId.parse(ID + "/u1")),
                        Mention.of("bilagan", AttachmentId.parse(ID + "/b1")),
                        Mention.of("protokollet", MinutesRecordId.parse(ID + "/p1"))))
                .addAllContent(List.of(
                        Passage.of("Läget är gott.\nÅtgärder i tabellen 👍"),
                        new Passage.Builder()
                                .form(Passage.Form.LIST_ITEM)
                                .level(1)
                                .text("mer i rapporten")
                                .addAllLinks(List.of(new Link("rapporten", "https://example.org/rapport")))
                                .build(),
                        new Passage.Builder()
                                .form(Passage.Form.HEADING)
                                .text("Åtgärder")
                                .build(),
                        new ContentTable.Builder()
                                .headed(true)
                                .addAllRows(List.of(
                                        new ContentTable.Row(List.of("Vad", "Vem")), new ContentTable.Row(List.of())))
                                .build(),
                        new Decision.Builder()
                                .id(DECISION)
                                .text("Åsa tar fram en plan.")
                                .label("Beslut")
                                .decidedOn(DAY)
                                .addAllResponsible(List.of(
                                        Mention.of("Åsa", ASA),
                                        new Mention.Builder()
                                                .asWritten("ordförande")
                                                .target(new Mention.Holder("chair"))
                                                .build(),
                                        new Mention.Builder()
                                                .asWritten("alla")
                                                .target(new Mention.Everybody())
                                                .build()))
                                .due(new Deadline.OnDate("senast 17 juni", LocalDate.of(2025, 6, 17)))
                                .build(),
                        new Decision.Builder()
                                .id(DecisionId.parse(ID + "/21/d2"))
                                .text("Planen godkänns.")
                                .mode(DecisionMode.BY_EMAIL)
                                .due(new Deadline.WithinDays("inom 14 dagar", 14))
                                .build(),
                        new Decision.Builder()
                                .id(DecisionId.parse(ID + "/21/d3"))
                                .text("Planen gäller.")
                                .mode(DecisionMode.TACIT)
                                .due(new Deadline.AsText("under våren"))
                                .build(),
                        new QuotedDecision.Builder()
                                .text("Styrgruppen bifaller.")
                                .label("Beslut i styrgruppen")
                                .body(Mention.of("Styrgruppen", PARENT))
                                .decidedOn(LocalDate.of(2025, 5, 2))
                                .addAllResponsible(List.of(Mention.of("kommunen")))
                                .due(new Deadline.NextMeeting("till nästa möte"))
                                .build(),
                        new SummaryLine.Builder()
                                .text("Åsa tar fram en plan.")
                                .label("Beslut")
                                .repeats(DECISION)
                                .addAllResponsible(List.of(Mention.of("Åsa")))
                                .due(new Deadline.AsText("snarast"))
                                .build(),
                        subItem("a", ItemOutcome.NOTHING_TO_REPORT),
                        subItem("b", ItemOutcome.DEFERRED),
                        subItem("c", ItemOutcome.NOT_TAKEN_UP)))
                .build();
    }

    private static AgendaItem subItem(String letter, ItemOutcome outcome) {
        return new AgendaItem.Builder()
                .id(AgendaItemId.parse(ID + "/21/" + letter))
                .number(new ItemNumber(letter, NumberStyle.PARENTHESIS))
                .title("Delfråga " + letter)
                .outcome(outcome)
                .build();
    }

    private static List<Task> tasks() {
        return List.of(
                new Task.Builder()
                        .id(TaskId.parse(ID + "/u1"))
                        .addAllResponsible(List.of(Mention.of("Åsa", ASA), Mention.of("Björn")))
                        .what("tar fram en plan")
                        .due(new Deadline.NextMeeting("till nästa möte"))
                        .cited(ModelPath.of(AgendaItemId.parse(ID + "/21/b"))
                                .then("content", 2)
                                .then("text"))
                        .build(),
                new Task.Builder()
                        .id(TaskId.parse(ID + "/u2"))
                        .what("bokar lokal")
                        .build());
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
