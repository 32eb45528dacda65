package se.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttachmentId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;
import se.samverkan.id.TaskId;
import se.samverkan.organisation.Mention;

class MeetingTest {

    private static Meeting.Builder meeting() {
        return new Meeting.Builder().id(MeetingId.parse("ekasa/2026-03-27"));
    }

    private static AgendaItem item(String id, String title, ItemContent... content) {
        return new AgendaItem.Builder()
                .id(AgendaItemId.parse(id))
                .title(title)
                .addContent(content)
                .build();
    }

    private static AgendaItem numbered(String id, String number) {
        return item(id, "Punkt " + number).withNumber(new ItemNumber(number, NumberStyle.POINT));
    }

    private static Decision decision(String id, String text) {
        return new Decision.Builder().id(DecisionId.parse(id)).text(text).build();
    }

    private static QuotedDecision quoted(String text) {
        return new QuotedDecision.Builder().text(text).build();
    }

    private static SummaryLine summary(String text) {
        return new SummaryLine.Builder().text(text).build();
    }

    private static Attendance entry(String id, AttendanceStatus status, Role... roles) {
        return new Attendance.Builder()
                .id(AttendanceId.parse(id))
                .status(status)
                .addRoles(roles)
                .build();
    }

    private final Decision first = decision("d1", "att hyra lokal");
    private final Decision second = decision("d2", "att sälja bilen");
    private final Decision third = decision("d3", "att fråga nämnden");

    private final AgendaItem inner = item("2a1", "Innerst", second);
    private final AgendaItem sub = item("2a", "Underpunkt", inner, Passage.of("Text"), third);
    private final AgendaItem outer = item("2", "Punkt", first, quoted("att bygga"), sub, summary("att hyra lokal"));

    @Test
    void anItemComesBeforeWhatStandsBelowIt() {
        Meeting meeting = meeting()
                .addAgenda(item("1", "Öppnande"), outer, item("3", "Avslutning"))
                .build();
        assertThat(outer.withSubItems()).containsExactly(outer, sub, inner);
        assertThat(meeting.allItems().map(AgendaItem::getTitle))
                .containsExactly("Öppnande", "Punkt", "Underpunkt", "Innerst", "Avslutning");
        assertThat(outer.subItems()).containsExactly(sub);
    }

    @Test
    void decisionsAreThoseOfTheItemAndAllBelowInTheOrderOfTheDocument() {
        assertThat(outer.decisions()).containsExactly(first, second, third);
        assertThat(meeting().addAgenda(sub, item("9", "Mer", first)).build().decisions())
                .containsExactly(second, third, first);
    }

    @Test
    void whatIsQuotedOrToldOnceMoreIsNoDecisionOfTheMeeting() {
        AgendaItem item = item("1", "Beslut", quoted("att bygga"), summary("att hyra lokal"), Passage.of("Beslut"));
        assertThat(item.decisions()).isEmpty();
        assertThat(item.quotedDecisions()).extracting(QuotedDecision::getText).containsExactly("att bygga");
        assertThat(item.summaryLines()).extracting(SummaryLine::getText).containsExactly("att hyra lokal");
    }

    @Test
    void aDecisionInThePreambleIsNoneOfTheAgenda() {
        assertThat(meeting().addPreamble(first).build().decisions()).isEmpty();
    }

    @Test
    void theChairIsTheOneWhoIsPresentInThatRole() {
        Attendance chair = entry("n2", AttendanceStatus.PRESENT, Role.MEMBER, Role.CHAIR);
        Meeting meeting = meeting()
                .addAttendance(
                        entry("n1", AttendanceStatus.ABSENT, Role.CHAIR),
                        chair,
                        entry("n3", AttendanceStatus.PRESENT, Role.VICE_CHAIR))
                .build();
        assertThat(meeting.chair()).contains(chair);
        assertThat(meeting.presentAs(Role.CHAIR)).containsExactly(chair);
    }

    @Test
    void withNoChairOrTwoNobodyIsPicked() {
        assertThat(meeting().build().chair()).isEmpty();
        assertThat(meeting()
                        .addAttendance(entry("n1", AttendanceStatus.NOT_CALLED, Role.CHAIR))
                        .build()
                        .chair())
                .isEmpty();
        assertThat(meeting()
                        .addAttendance(
                                entry("n1", AttendanceStatus.PRESENT, Role.CHAIR),
                                entry("n2", AttendanceStatus.PRESENT, Role.CHAIR))
                        .build()
                        .chair())
                .isEmpty();
    }

    @Test
    void aPersonIsFoundByTheFirstEntry() {
        PersonId anna = PersonId.parse("anna-berg");
        Attendance one = entry("n1", AttendanceStatus.ABSENT).withPerson(anna);
        Attendance other = entry("n2", AttendanceStatus.PRESENT).withPerson(anna);
        Meeting meeting = meeting()
                .addAttendance(entry("n0", AttendanceStatus.PRESENT), one, other)
                .build();
        assertThat(meeting.findAttendance(anna)).contains(one);
        assertThat(meeting.findAttendance(PersonId.parse("bo-ek"))).isEmpty();
    }

    @Test
    void anItemIsFoundByIdAtAnyDepthAndByNumberOnTheAgendaOnly() {
        AgendaItem five = numbered("5", "5");
        AgendaItem again = numbered("5~2", "5");
        AgendaItem holder = item("6", "Övrigt", numbered("6/7", "7"), inner);
        Meeting meeting = meeting().addAgenda(five, again, holder).build();
        assertThat(meeting.findItem(AgendaItemId.parse("2a1"))).contains(inner);
        assertThat(meeting.findItem(AgendaItemId.parse("nowhere"))).isEmpty();
        assertThat(meeting.findItem(5)).contains(five);
        assertThat(meeting.findItem(7)).isEmpty();
    }

    @Test
    void aHeadingIsNumberAndTitle() {
        AgendaItem item = item("22", "Mötets öppnande");
        assertThat(item.heading()).isEqualTo("Mötets öppnande");
        assertThat(item.withNumber(ItemNumber.of(22, NumberStyle.SECTION)).heading())
                .isEqualTo("§ 22. Mötets öppnande");
        assertThat(item.withKinds(ItemKind.OPENING).is(ItemKind.OPENING)).isTrue();
        assertThat(item.is(ItemKind.OPENING)).isFalse();
    }

    @Test
    void theNewestMinutesAreTheLast() {
        MinutesRecord draft = record("m1", MinutesKind.NOTES);
        MinutesRecord verified = record("m2", MinutesKind.PROTOCOL);
        Meeting meeting = meeting().addMinutes(draft, verified).build();
        assertThat(meeting.latestMinutes()).contains(verified);
        assertThat(meeting.minutesKind()).contains(MinutesKind.PROTOCOL);
        assertThat(meeting().build().latestMinutes()).isEmpty();
        assertThat(meeting().build().minutesKind()).isEmpty();
    }

    private static MinutesRecord record(String id, MinutesKind kind) {
        return new MinutesRecord.Builder()
                .id(MinutesRecordId.parse(id))
                .kind(kind)
                .build();
    }

    @Test
    void signaturesAreFoundByRole() {
        Signature anna = new Signature.Builder()
                .role(Role.VERIFIER)
                .signatory(Mention.of("Anna Berg"))
                .build();
        Signature bo = new Signature.Builder().role(Role.CHAIR).build();
        Signature open = new Signature.Builder().role(Role.VERIFIER).build();
        SignOff signOff = new SignOff.Builder().addSignatures(anna, bo, open).build();
        assertThat(signOff.inRole(Role.VERIFIER)).containsExactly(anna, open);
        assertThat(signOff.inRole(Role.SECRETARY)).isEmpty();
    }

    @Test
    void aTitleIsDerivedWhenAllOfItStandsInTheAffiliation() {
        Attendance entry =
                entry("n1", AttendanceStatus.PRESENT).withAffiliationAsWritten("enhetschef, Ekåsa kommun, MAS");
        assertThat(entry.titleIsDerived()).isTrue();
        assertThat(entry.withTitle("enhetschef, MAS").titleIsDerived()).isTrue();
        assertThat(entry.withTitle("enhetschef, rektor").titleIsDerived()).isFalse();
        assertThat(entry("n1", AttendanceStatus.PRESENT).withTitle("rektor").titleIsDerived())
                .isFalse();
    }

    @Test
    void anEntryIsCalledByItsNameOrElseByWhatItStandsFor() {
        Attendance entry = entry("n1", AttendanceStatus.PRESENT);
        assertThat(entry.shown()).isEqualTo("?");
        assertThat(entry.withAffiliationAsWritten("Ekåsa kommun").shown()).isEqualTo("Ekåsa kommun");
        assertThat(entry.withAffiliationAsWritten("Ekåsa kommun")
                        .withName("Bo Ek")
                        .shown())
                .isEqualTo("Bo Ek");
    }

    @Test
    void aLinkWithNoTargetLeadsNowhere() {
        assertThat(new Link("här", "").leadsNowhere()).isTrue();
        assertThat(new Link("här", " # ").leadsNowhere()).isTrue();
        assertThat(new Link("här", "#punkt").leadsNowhere()).isFalse();
    }

    @Test
    void aMeetingWithoutAnIdIsNotBuilt() {
        assertThatThrownBy(() -> new Meeting.Builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("id");
    }

    /** Every word of this meeting is another one, so that a text listed twice or left out shows. */
    @Test
    void everyTextOfTheMinutesIsListedOnceInTheOrderOfTheModel() {
        MinutesRecord minutes = record("m1", MinutesKind.PROTOCOL)
                .withTitle("rubriken")
                .withSignOff(new SignOff.Builder()
                        .addSignature(new Signature.Builder()
                                .role(Role.CHAIR)
                                .signatory(Mention.of("underskriften"))
                                .build())
                        .addSignature(
                                new Signature.Builder().role(Role.VERIFIER).build())
                        .note("digitalt")
                        .build());
        Attendance entry = entry("n1", AttendanceStatus.PRESENT)
                .withName("namnet")
                .withAffiliationAsWritten("kommunen, enhetschef")
                .withOrganisationName("kommunen")
                .withTitle("enhetschef")
                .withNote("via länk");
        Attendance titled = entry("n2", AttendanceStatus.PRESENT).withTitle("rektor");
        ContentTable table = new ContentTable.Builder()
                .addRow(new ContentTable.Row(List.of("ruta", " ")))
                .build();
        AgendaItem item = item("1", "titeln", Passage.of("stycket"), first, quoted("citatet"), summary("repet"), table)
                .withReference("– se protokoll")
                .withContent(List.of(
                        Passage.of("stycket"),
                        first,
                        quoted("citatet"),
                        summary("repet"),
                        table,
                        item("1a", "undertiteln", Passage.of("innehållet"))));
        Attachment attachment = new Attachment.Builder()
                .id(AttachmentId.parse("b1"))
                .label("Bilaga 1")
                .title("bilagan")
                .target("arkivet")
                .build();
        Task task = new Task.Builder().id(TaskId.parse("t1")).what("uppgiften").build();
        Meeting meeting = meeting()
                .addMinutes(minutes)
                .whenAsWritten("på kvällen")
                .place("Rådhuset")
                .addAttendance(entry, titled)
                .addPreamble(Passage.of("ingressen"))
                .addAgenda(item)
                .addTask(task)
                .nextMeeting(new NextMeeting.Builder()
                        .asWritten("i maj")
                        .place("Teams")
                        .build())
                .addAttachment(attachment)
                .addUnplaced("resten")
                .build();
        assertThat(meeting.ownTexts())
                .extracting(own -> own.path() + " = " + own.text())
                .containsExactly(
                        "minutes[m1].title = rubriken",
                        "minutes[m1].signOff.signatures[0].signatory = underskriften",
                        "minutes[m1].signOff.note = digitalt",
                        "meetings[ekasa/2026-03-27].whenAsWritten = på kvällen",
                        "meetings[ekasa/2026-03-27].place = Rådhuset",
                        "attendance[n1].name = namnet",
                        "attendance[n1].affiliationAsWritten = kommunen, enhetschef",
                        "attendance[n1].note = via länk",
                        "attendance[n2].title = rektor",
                        "meetings[ekasa/2026-03-27].preamble[0].text = ingressen",
                        "agendaItems[1].title = titeln",
                        "agendaItems[1].reference = – se protokoll",
                        "agendaItems[1].content[0].text = stycket",
                        "decisions[d1].text = att hyra lokal",
                        "agendaItems[1].content[2].text = citatet",
                        "agendaItems[1].content[3].text = repet",
                        "agendaItems[1].content[4].rows[0].cells[0] = ruta",
                        "agendaItems[1a].title = undertiteln",
                        "agendaItems[1a].content[0].text = innehållet",
                        "meetings[ekasa/2026-03-27].nextMeeting.asWritten = i maj",
                        "attachments[b1].title = bilagan",
                        "attachments[b1].target = arkivet",
                        "meetings[ekasa/2026-03-27].unplaced[0] = resten");
        assertThat(meeting.ownTexts().stream()
                        .map(own -> own.part().name())
                        .distinct()
                        .toList())
                .containsExactly("RECORD", "SIGNATURE", "FRAME", "ROLL", "TOLD", "QUOTED", "ATTACHED", "UNPLACED");
        assertThat(meeting.ownTexts().stream().filter(own -> own.part() == OwnText.Part.QUOTED))
                .extracting(OwnText::text)
                .containsExactly("citatet");
        assertThat(meeting.ownTexts())
                .contains(new OwnText(ModelPath.parse("agendaItems[1].content[0].text"), "stycket"))
                .doesNotContain(new OwnText(ModelPath.parse("agendaItems[1].content[2].text"), "citatet"))
                .doesNotContain(new OwnText(ModelPath.parse("agendaItems[1].content[0].text"), "titeln"))
                .doesNotContain(new OwnText(ModelPath.parse("agendaItems[1].title"), "stycket"));
        OwnText told = new OwnText(ModelPath.parse("agendaItems[1].title"), "titeln");
        assertThat(told)
                .hasToString("agendaItems[1].title: titeln")
                .hasSameHashCodeAs(new OwnText(ModelPath.parse("agendaItems[1].title"), "titeln"));
    }

    @Test
    void whatIsNotThereOwnsNoText() {
        assertThat(meeting().build().ownTexts()).isEmpty();
        assertThat(meeting().place(Optional.of(" ")).build().ownTexts()).isEmpty();
    }

    @Test
    void everyThingKnowsItsPath() {
        assertThat(meeting().build().path()).isEqualTo(ModelPath.parse("meetings[ekasa/2026-03-27]"));
        assertThat(outer.path()).isEqualTo(ModelPath.parse("agendaItems[2]"));
        assertThat(first.path()).isEqualTo(ModelPath.parse("decisions[d1]"));
        assertThat(entry("n1", AttendanceStatus.PRESENT).path()).isEqualTo(ModelPath.parse("attendance[n1]"));
    }
}
