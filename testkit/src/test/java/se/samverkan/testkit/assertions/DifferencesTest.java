package se.samverkan.testkit.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.DecisionId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

class DifferencesTest {

    private static final AgendaItem FIRST = item("m/1", "Inledning").withContent(Passage.of("Alla är välkomna."));
    private static final Decision DECISION = new Decision.Builder()
            .id(new DecisionId("m/2/d1"))
            .text("Bo Ek ringer vårdcentralen i Vintorp före jul.")
            .build();
    private static final AgendaItem SECOND = item("m/2", "Läkemedel").withContent(DECISION);
    private static final Meeting MEETING = new Meeting.Builder()
            .id(new MeetingId("m"))
            .place("Teams")
            .addAttendance(entry("m/a"), entry("m/b"))
            .addAgenda(FIRST, SECOND)
            .build();

    private static AgendaItem item(String id, String title) {
        return new AgendaItem.Builder().id(new AgendaItemId(id)).title(title).build();
    }

    private static Attendance entry(String id) {
        return new Attendance.Builder()
                .id(new AttendanceId(id))
                .name("Anna Berg")
                .status(AttendanceStatus.PRESENT)
                .build();
    }

    private static String between(Object expected, Object actual) {
        return Differences.between(expected, actual).toString();
    }

    @Test
    void equalValuesDoNotDiffer() {
        assertThat(Differences.between(MEETING, MEETING.withPlace("Teams")).isEmpty())
                .isTrue();
    }

    @Test
    void anAttributeIsToldAtItsPath() {
        assertThat(between(MEETING, MEETING.withPlace(Optional.empty())))
                .isEqualTo("meetings[m].place: expected \"Teams\" but was nothing");
    }

    @Test
    void aTextShowsTheWordsThatDiffer() {
        Decision other = DECISION.withText("Bo Ek skriver till vårdcentralen i Vintorp före jul.");
        assertThat(between(MEETING, MEETING.withAgenda(FIRST, SECOND.withContent(other))))
                .isEqualTo("decisions[m/2/d1].text: expected \"Bo Ek ⟦ringer⟧ vårdcentralen i Vintorp före jul.\""
                        + " but was \"Bo Ek ⟦skriver till⟧ vårdcentralen i Vintorp före jul.\"");
    }

    @Test
    void aThingIsFoundByItsIdWhereverItStands() {
        assertThat(between(MEETING, MEETING.withAgenda(SECOND, FIRST)))
                .isEqualTo("meetings[m].agenda: expected the order [agendaItems[m/1], agendaItems[m/2]]"
                        + " but was [agendaItems[m/2], agendaItems[m/1]]");
    }

    @Test
    void whatIsMissingAndWhatIsNotExpectedIsNamed() {
        assertThat(between(MEETING, MEETING.withAgenda(FIRST, item("m/3", "Övrigt"))))
                .isEqualTo("agendaItems[m/2]: missing\nagendaItems[m/3]: not expected: agendaItems[m/3]");
    }

    @Test
    void whatHasNoIdIsFoundByItsPlace() {
        AgendaItem longer =
                FIRST.withContent(Passage.of("Alla är välkomna."), Passage.of("Fika."), Passage.of("Alla är tysta."));
        assertThat(between(longer, FIRST.withContent(Passage.of("Alla är välkomna."), Passage.of("Alla är tysta."))))
                .isEqualTo("agendaItems[m/1].content[1]: missing: {form=PARAGRAPH, level=0, text=Fika.}");
    }

    @Test
    void blanksThatNobodySeesAreShown() {
        assertThat(between("en\u00a0rad\nå\u0308", "en rad\nå"))
                .isEqualTo("expected \"⟦en\\u00a0rad\\nå\\u0308⟧\" but was \"⟦en rad\\nå⟧\"");
    }

    @Test
    void valuesThatLookAlikeAreToldByTheirTypes() {
        assertThat(between(new PersonId("anna"), new OrganisationId("anna")))
                .isEqualTo("expected PersonId anna but was OrganisationId anna");
        assertThat(between(
                        FIRST.withContent(Passage.of("Fika.")),
                        FIRST.withContent(
                                new SummaryLine.Builder().text("Fika.").build())))
                .startsWith("agendaItems[m/1].content[0]: expected Passage {")
                .contains("but was SummaryLine {");
    }

    @Test
    void nothingIsAValueToo() {
        assertThat(between(null, "a")).isEqualTo("expected nothing but was \"a\"");
        assertThat(Differences.between(null, null).isEmpty()).isTrue();
    }

    @Test
    void aLongTextIsCut() {
        assertThat(between("a ".repeat(500) + "x", "a ".repeat(500) + "y")).hasSizeLessThan(200);
    }

    @Test
    void manyDifferencesAreCounted() {
        List<AgendaItem> many = IntStream.range(0, 40)
                .mapToObj(i -> item("m/" + i, "Punkt " + i))
                .toList();
        assertThat(between(MEETING.withAgenda(many), MEETING.withAgenda()))
                .hasLineCount(26)
                .endsWith("… and 15 more");
    }

    @Test
    void outlinesAreTakenApartToo() {
        assertThat(between(Outline.of(TextBlock.paragraph("Beslut tas.")), Outline.of(TextBlock.heading(1, "Beslut"))))
                .contains("blocks[0].kind: expected PARAGRAPH but was HEADING")
                .contains("blocks[0].runs[0].text: expected \"Beslut⟦ tas.⟧\" but was \"Beslut⟦⟧\"");
    }

    @Property(tries = 200)
    void thereAreDifferencesExactlyIfTwoAreNotEqual(@ForAll Meeting meeting, @ForAll Meeting other) {
        assertThat(Differences.between(meeting, other).isEmpty()).isEqualTo(meeting.equals(other));
    }
}
