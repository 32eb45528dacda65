package se.samverkan.testkit.assertions;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.testkit.assertions.SamverkanAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.Verdict;

class SamverkanAssertionsTest {

    private static final Meeting GOOD = new Meeting.Builder()
            .id(new MeetingId("ekasa/1"))
            .date(LocalDate.of(2025, 5, 22))
            .nextMeeting(
                    new NextMeeting.Builder().date(LocalDate.of(2025, 9, 18)).build())
            .addAttendance(entry("Anna Berg", Role.CHAIR), entry("Bo Ek", Role.SECRETARY))
            .addAgenda(item(1), item(2))
            .addMinutes(new MinutesRecord.Builder()
                    .id(new MinutesRecordId("ekasa/1/1"))
                    .kind(MinutesKind.NOTES)
                    .build())
            .build();
    private static final Meeting GAP = GOOD.withAgenda(item(1), item(3));
    private static final String PLACE = "agendaItems[ekasa/1/3].number";

    private static Attendance entry(String name, Role role) {
        return new Attendance.Builder()
                .id(new AttendanceId("ekasa/1/" + role.code()))
                .name(name)
                .status(AttendanceStatus.PRESENT)
                .addRole(role)
                .build();
    }

    private static AgendaItem item(int number) {
        return new AgendaItem.Builder()
                .id(new AgendaItemId("ekasa/1/" + number))
                .number(ItemNumber.of(number, NumberStyle.POINT))
                .title("Punkt")
                .build();
    }

    private static Report check(Meeting meeting) {
        return ProtocolCheck.installed().check(meeting);
    }

    private static void assertFails(ThrowingCallable assertion, String... words) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }

    @Test
    void aReportHasOnlyWhatItHas() {
        assertThat(check(GAP)).hasOnly("numbering/gap").at(PLACE);
        assertThat(check(GAP)).hasOnly("numbering/gap").at(ModelPath.parse(PLACE));
        assertFails(() -> assertThat(check(GAP)).hasOnly("numbering/duplicate"), "numbering/duplicate", PLACE);
        assertFails(() -> assertThat(check(GOOD)).hasOnly("numbering/gap"), "missing are [numbering/gap]", "none");
        assertFails(
                () -> assertThat(check(GAP)).hasOnly("numbering/gap").at("agendaItems[ekasa/1/2].number"),
                "agendaItems[ekasa/1/2].number",
                PLACE);
    }

    @Test
    void aReportHasNoFindings() {
        assertThat(check(GOOD)).hasNoFindings();
        assertFails(() -> assertThat(check(GAP)).as("the gap").hasNoFindings(), "the gap", "numbering/gap", PLACE);
    }

    @Test
    void aFindingWeighsQuotesAndHasSlots() {
        FindingsAssert gap = assertThat(check(GAP)).has("numbering/gap");
        gap.weigh(Severity.WARNING).haveSlot("missing", 2).quote("Punkt");
        assertFails(() -> gap.weigh(Severity.ERROR), "ERROR", "WARNING");
        assertFails(() -> gap.haveSlot("missing", 4), "missing", "4", "2");
        assertFails(() -> gap.quote("Fika"), "Fika");
        assertFails(() -> gap.at(GOOD), "meetings[ekasa/1]");
    }

    @Test
    void aReportTellsWhatCameOfARule() {
        assertThat(check(GOOD))
                .passes("numbering/gap")
                .skips("numbering/declared-range")
                .allows(MinutesStage.PUBLISHED, Verdict.YES);
        assertFails(() -> assertThat(check(GAP)).passes("numbering/gap"), "numbering/gap", "FIRED");
        assertFails(() -> assertThat(check(GAP)).skips("no/rule"), "had no such rule");
        assertFails(() -> assertThat(check(GAP)).allows(MinutesStage.VERIFIED, Verdict.YES), "YES", "NO");
    }

    @Test
    void meetingsAreComparedByWhatTheySay() {
        Meeting twice = GOOD.withAttendance(
                List.of(GOOD.getAttendance().get(1), GOOD.getAttendance().get(0)));
        assertThat(GOOD).hasSameContentAs(GOOD).isMinutedAs(GOOD).keepsEveryRule();
        assertFails(() -> assertThat(GAP).hasSameContentAs(GOOD), "agendaItems[ekasa/1/2]: missing");
        assertFails(() -> assertThat(twice).isMinutedAs(GOOD), "attendance");
        assertFails(() -> assertThat(GAP).keepsEveryRule(), "numbering/gap");
    }

    @Test
    void collaborationsAreComparedByWhatTheySay() {
        Collaboration good = Collaboration.of(GOOD);
        Collaboration twice =
                new Collaboration.Builder().addMeetings(GOOD, GOOD).build();
        assertThat(twice).hasSameContentAs(good).hasNoConflicts().keepsEveryRule();
        assertFails(
                () -> assertThat(good).hasSameContentAs(Collaboration.of(GOOD.withPlace("Teams"))),
                "meetings[ekasa/1].place: expected \"Teams\" but was nothing");
        assertFails(
                () -> assertThat(good.join(Collaboration.of(GOOD.withPlace("Teams")))
                                .join(Collaboration.of(GOOD.withPlace("Zoom"))))
                        .hasNoConflicts(),
                "place");
        assertFails(() -> assertThat(Collaboration.of(GAP)).keepsEveryRule(), "meetings[ekasa/1]", "numbering/gap");
    }

    @Test
    void anOutlineHoldsItsWords() {
        Outline outline = Outline.of(TextBlock.heading(1, "Beslut"), TextBlock.paragraph("Bo ringer Bo."));
        assertThatCode(() -> assertThat(outline).holdsTheWordsOf("Bo\nBo. ringer\u00a0Beslut"))
                .doesNotThrowAnyException();
        assertFails(() -> assertThat(outline).holdsTheWordsOf("Bo Bo"), "[Bo]");
        assertFails(() -> assertThat(outline).hasSameContentAs(Outline.of()), "blocks[0]: not expected");
    }

    @Test
    void whatIsNullIsTold() {
        assertFails(() -> assertThat((Report) null).hasNoFindings(), "not to be null");
        assertFails(() -> assertThat((Meeting) null).keepsEveryRule(), "not to be null");
        assertFails(() -> assertThat((Collaboration) null).hasNoConflicts(), "not to be null");
        assertFails(() -> assertThat((Outline) null).holdsTheWordsOf("x"), "not to be null");
        assertFails(() -> SamverkanAssertions.assertThatFindings(null).areNone(), "not to be null");
    }

    @Test
    void aDescriptionStaysThroughTheChain() {
        assertFails(
                () -> assertThat(check(GAP)).as("the gap").has("numbering/gap").at(GOOD), "the gap");
        assertFails(
                () -> assertThat(Collaboration.of(GAP)).as("the gap").keepsEveryRule(), "the gap", "meetings[ekasa/1]");
    }

    @Test
    void findingsStandForThemselves() {
        SamverkanAssertions.assertThatFindings(check(GOOD).findings()).areNone();
        SamverkanAssertions.assertThatFindings(check(GAP).findings())
                .haveOnly("numbering/gap")
                .at(GAP.getAgenda().get(1).path().then("number"));
    }
}
