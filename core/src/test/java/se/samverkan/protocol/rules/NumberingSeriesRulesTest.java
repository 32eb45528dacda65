package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.NumberingPolicy;
import se.samverkan.group.Renumbering;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolRule;

class NumberingSeriesRulesTest {

    private static final SeriesGap GAP = new SeriesGap();
    private static final SeriesOverlap OVERLAP = new SeriesOverlap();
    private static final SeriesYear YEAR = new SeriesYear();

    private static Archive archive(Archive archive, Renumbering restarts) {
        return archive.group(
                Archive.LOCAL, group -> group.withNumbering(new NumberingPolicy(restarts, Optional.empty())));
    }

    private static Archive yearly() {
        return archive(Archive.whole(), Renumbering.EACH_YEAR);
    }

    private static Archive uncovered() {
        return archive(Archive.empty(), Renumbering.EACH_YEAR);
    }

    /** All minutes of the group are there from one day to another. */
    private static Archive covered(String first, String last) {
        return uncovered().covered(Archive.LOCAL, first, last);
    }

    private static Meeting december(int first, int last) {
        return numbered("2024-12-10", first, last);
    }

    private static Meeting january(int first, int last) {
        return numbered("2025-01-10", first, last);
    }

    private static Meeting february(int first, int last) {
        return numbered("2025-02-10", first, last);
    }

    private static Meeting numbered(String day, int first, int last) {
        Meeting meeting = Archive.local(day);
        List<AgendaItem> items = new ArrayList<>();
        IntStream.rangeClosed(first, last)
                .forEach(number -> items.add(Archive.item(meeting.getId(), number, "Punkt")
                        .withNumber(ItemNumber.of(number, NumberStyle.SECTION))));
        return meeting.withAgenda(items);
    }

    private static Meeting declaring(Meeting meeting, int first, int last) {
        return meeting.withMinutes(meeting.getMinutes().get(0).withDeclaredRange(new ItemRange(first, last)));
    }

    @Test
    void aSeriesThatRunsOnIsUnbroken() {
        Archive archive = yearly().met(january(1, 9), february(10, 15));
        archive.passes(GAP);
        archive.passes(OVERLAP);
        archive.isNoCaseOf(YEAR);
    }

    @Test
    void aSeriesThatSkipsIsToldOfAtItsFirstItem() {
        Finding finding = yearly().met(january(1, 9), february(12, 15)).finding(GAP);
        assertThat(finding.getPath().orElseThrow())
                .hasToString("agendaItems[lokal-ledningsgrupp-ekasa/2025-02-10/i12].number");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo(
                        "The numbers start at 12, but the group’s meetings until 2025-01-10 reached 9: 10–11 missing.");
        assertThat(finding.getQuote()).contains("§ 12. Punkt");
    }

    @Test
    void oneNumberThatIsMissingIsAGap() {
        Finding finding = yearly().met(january(1, 9), february(11, 15)).finding(GAP);
        assertThat(finding.message(Language.SWEDISH)).endsWith("nådde 9: 10 saknas.");
    }

    @Test
    void withoutCoverageAMeetingInBetweenMayHaveTheNumbers() {
        Meeting[] meetings = {january(1, 9), february(12, 15)};
        uncovered().met(meetings).leavesUncertain(GAP);
        covered("2025-01-11", "2025-12-31").met(meetings).leavesUncertain(GAP);
        covered("2025-01-10", "2025-02-09").met(meetings).leavesUncertain(GAP);
        covered("2025-01-10", "2025-02-10").met(meetings).finding(GAP);
    }

    @Test
    void stretchesOfCoverageThatMeetAreOne() {
        Meeting[] meetings = {january(1, 9), february(12, 15)};
        covered("2025-02-01", "2025-02-28")
                .covered(Archive.LOCAL, "2025-01-01", "2025-01-31")
                .covered(Archive.LOCAL, "2025-01-05", "2025-01-06")
                .met(meetings)
                .finding(GAP);
        covered("2025-01-01", "2025-01-31")
                .covered(Archive.LOCAL, "2025-02-02", "2025-02-28")
                .met(meetings)
                .leavesUncertain(GAP);
    }

    @Test
    void numbersThatTheMinutesSayTheyHoldAreNotLost() {
        yearly().met(declaring(january(1, 9), 1, 11), february(12, 15)).passes(GAP);
        yearly().met(january(1, 9), declaring(february(12, 15), 10, 15)).passes(GAP);
    }

    @Test
    void whatCouldNotBeReadMayBeTheMissingItem() {
        Meeting first = january(1, 9);
        Meeting second = february(12, 15);
        yearly().met(first.withUnplaced("§ 10"), second).leavesUncertain(GAP);
        yearly().met(first, second.withUnplaced("§ 11")).leavesUncertain(GAP);
        yearly().met(first, Archive.local("2025-01-20"), second).leavesUncertain(GAP);
    }

    @Test
    void aNumberOfAnyEarlierMeetingFillsTheGap() {
        yearly().met(january(1, 9), numbered("2025-01-20", 16, 18), february(10, 15))
                .isSilentOn(GAP);
    }

    @Test
    void theFirstMeetingOfAYearFollowsNone() {
        Archive archive = yearly().met(december(80, 88), january(1, 9));
        archive.isNoCaseOf(GAP);
        archive.isNoCaseOf(OVERLAP);
        archive.passes(YEAR);
    }

    @Test
    void numbersThatComeTwiceInAYearAreToldOf() {
        Finding finding = yearly().met(january(1, 9), february(8, 15)).finding(OVERLAP);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("Number 8–9 is already used at the group’s meeting on 2025-01-10.");
        assertThat(finding.getPath().orElseThrow())
                .hasToString("agendaItems[lokal-ledningsgrupp-ekasa/2025-02-10/i8].number");
    }

    @Test
    void numbersThatComeTwiceNeedNoCoverage() {
        uncovered().met(january(1, 9), february(9, 15)).finding(OVERLAP);
    }

    @Test
    void theLatestMeetingWithTheNumberIsNamed() {
        Finding finding = yearly().met(
                        january(1, 9), february(1, 9), numbered("2025-03-10", 10, 12), numbered("2025-04-10", 1, 9))
                .finding(OVERLAP);
        assertThat(finding.message(Language.ENGLISH)).contains("2025-02-10");
    }

    @Test
    void aSlipFarAwayIsNoOverlap() {
        Meeting slip = january(1, 9);
        List<AgendaItem> items = new ArrayList<>(slip.getAgenda());
        items.set(8, items.get(8).withNumber(ItemNumber.of(90, NumberStyle.SECTION)));
        yearly().met(slip.withAgenda(items), february(10, 15)).isSilentOn(OVERLAP);
    }

    @Test
    void anotherYearHasItsOwnNumbers() {
        yearly().met(numbered("2024-11-10", 1, 9), january(1, 9), february(10, 11))
                .passes(OVERLAP);
    }

    @Test
    void aYearThatGoesOnWithTheLastOnesNumbersDidNotRestart() {
        Archive archive = uncovered().met(december(80, 88), january(89, 95));
        Finding finding = archive.finding(YEAR);
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The group’s first meeting of 2025 starts at number 89.");
        assertThat(finding.getQuote()).contains("§ 89. Punkt");
        uncovered().met(december(80, 88), january(90, 95)).leavesUncertain(YEAR);
        uncovered().met(numbered("2023-12-10", 80, 88), january(89, 95)).leavesUncertain(YEAR);
    }

    @Test
    void thatAMeetingIsTheYearsFirstIsKnownFromNewYear() {
        Meeting meeting = numbered("2025-03-10", 2, 5);
        yearly().met(meeting).finding(YEAR);
        covered("2025-01-02", "2025-12-31").met(meeting).leavesUncertain(YEAR);
        covered("2025-01-01", "2025-03-10").met(meeting).finding(YEAR);
        yearly().met(meeting.withUnplaced("§ 1")).leavesUncertain(YEAR);
        yearly().met(declaring(meeting, 1, 5)).passes(YEAR);
    }

    @Test
    void nothingIsAskedOfGroupsThatDoNotNumberThroughTheYear() {
        for (ProtocolRule<Meeting> rule : List.<ProtocolRule<Meeting>>of(GAP, OVERLAP, YEAR)) {
            Meeting[] meetings = {january(1, 9), february(1, 9)};
            archive(Archive.whole(), Renumbering.EACH_MEETING).met(meetings).isNoCaseOf(rule);
            Archive.whole().met(meetings).isNoCaseOf(rule);
            yearly().met(january(1, 9), Archive.local("2025-02-10")).isNoCaseOf(rule);
        }
    }

    @Test
    void ofTwoMeetingsOnADayItCannotBeToldWhichCameFirst() {
        for (ProtocolRule<Meeting> rule : List.<ProtocolRule<Meeting>>of(GAP, OVERLAP, YEAR)) {
            yearly().met(january(1, 9), february(16, 18).withId(new MeetingId("extra")), february(20, 25))
                    .leavesUncertain(rule);
        }
    }

    @Test
    void aMeetingOfNoKnownGroupOrDayIsNotJudged() {
        Meeting meeting = february(3, 9);
        yearly().met(meeting.withGroup(Optional.empty())).leavesUncertain(GAP);
        yearly().met(meeting.withDate(Optional.empty())).leavesUncertain(GAP);
    }

    @Test
    void whatWasCancelledOrOnlyPlannedHasNoNumbers() {
        Meeting cancelled =
                numbered("2025-01-20", 5, 9).then(Step.to(MeetingStage.PLANNED)).then(Step.to(MeetingStage.CANCELLED));
        yearly().met(january(1, 4), cancelled, february(5, 9)).passes(OVERLAP);
    }

    @Test
    void theyWarnInEveryProfileAndStandInNoWay() {
        Archive archive = yearly().met(january(1, 9), february(8, 15));
        for (Profile profile : Profile.values()) {
            assertThat(archive.severity(OVERLAP, profile)).isEqualTo(Severity.WARNING);
        }
        assertThat(List.of(GAP, OVERLAP, YEAR))
                .allMatch(rule -> rule.info().getBlocks().isEmpty());
    }
}
