package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;

class WaiverTest {

    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);
    private static final Meeting MEETING = Made.minutes("a");
    private static final Waiver WAIVER = Made.waiver("test/rule", "meetings[a].date", LAST);
    private static final Finding FINDING = Made.finding("test/rule", Severity.ERROR, "meetings[a].date");

    /** Two findings, at the date and at the place. */
    private static final ProtocolRule<Meeting> RULE =
            Made.rule("test/rule", Meeting.class, (meeting, context, findings) -> {
                findings.at(meeting, "date").report();
                findings.at(meeting, "place").report();
            });

    private static final ProtocolRule<Meeting> AFTER = Made.rule(
            Made.info("test/after").addPresupposes(Made.code("test/rule")).build(),
            Meeting.class,
            (meeting, context, findings) -> findings.at(meeting).report());

    private static Waiver at(String path) {
        return Made.waiver("test/rule", path, LAST);
    }

    private static Report check(Waiver... waivers) {
        return ProtocolCheck.empty()
                .withRules(List.of(RULE))
                .withWaivers(List.of(waivers))
                .check(MEETING);
    }

    private static List<String> paths(Report report) {
        return report.findings().stream()
                .map(finding -> finding.getPath().orElseThrow().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aWaiverSaysWhyAndWhoGrantedIt(String nothing) {
        assertThatThrownBy(() -> new Waiver(WAIVER.rule(), WAIVER.path(), nothing, "Anna Berg", LAST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a waiver of test/rule needs a reason");
        assertThatThrownBy(() -> new Waiver(WAIVER.rule(), WAIVER.path(), "Beslutat.", nothing, LAST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a waiver of test/rule needs a name");
    }

    @Test
    void aWaiverIsAboutOneRuleAtOnePath() {
        assertThat(WAIVER.isAbout(FINDING)).isTrue();
        assertThat(WAIVER.isAbout(FINDING.withCode(Made.code("test/other")))).isFalse();
        assertThat(WAIVER.isAbout(FINDING.withPath(ModelPath.parse("meetings[a]"))))
                .isFalse();
        assertThat(WAIVER.isAbout(FINDING.withPath(ModelPath.parse("meetings[a].date.more"))))
                .isFalse();
        assertThat(WAIVER.isAbout(FINDING.withPath(Optional.empty()))).isFalse();
    }

    @Test
    void aWaiverHoldsOnItsLastDayAndNoLonger() {
        assertThat(WAIVER.holdsOn(Optional.of(LAST.minusDays(1)))).isTrue();
        assertThat(WAIVER.holdsOn(Optional.of(LAST))).isTrue();
        assertThat(WAIVER.holdsOn(Optional.of(LAST.plusDays(1)))).isFalse();
    }

    @Test
    void onAnUnknownDayNoWaiverIsOver() {
        assertThat(WAIVER.holdsOn(Optional.empty())).isTrue();
    }

    @Test
    void aWaivedFindingIsKeptApartAndTheOthersCount() {
        Report report = check(WAIVER);
        assertThat(paths(report)).containsExactly("meetings[a].place");
        assertThat(report.getWaived()).containsExactly(new Waived(FINDING, WAIVER));
        assertThat(Made.result(report, "test/rule").getOutcome()).isEqualTo(Outcome.FIRED);
        assertThat(report.allows(MinutesStage.VERIFIED)).isEqualTo(Verdict.NO);
    }

    @Test
    void aRuleOfWhichAllFindingsAreWaivedStandsInTheWayOfNothing() {
        Report report = check(WAIVER, at("meetings[a].place"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.getWaived())
                .extracting(waived -> waived.finding().getPath().orElseThrow().toString())
                .containsExactly("meetings[a].date", "meetings[a].place");
        RuleResult result = Made.result(report, "test/rule");
        assertThat(result.getOutcome()).isEqualTo(Outcome.WAIVED);
        assertThat(result.isApplicable()).isTrue();
        assertThat(result.getReason()).isEmpty();
        assertThat(report.passed()).isEmpty();
        assertThat(report.blocking(MinutesStage.FILED)).isEmpty();
        assertThat(report.unjudged(MinutesStage.FILED)).isEmpty();
        assertThat(report.allows(MinutesStage.FILED)).isEqualTo(Verdict.YES);
    }

    @Test
    void aWaiverOfAnotherRuleOrPlaceSilencesNothing() {
        Report report = check(at("meetings[a]"), Made.waiver("test/other", "meetings[a].date", LAST));
        assertThat(paths(report)).containsExactly("meetings[a].date", "meetings[a].place");
        assertThat(report.getWaived()).isEmpty();
    }

    @Test
    void ofTwoWaiversTheFirstThatHoldsCounts() {
        Waiver over = new Waiver(WAIVER.rule(), WAIVER.path(), "Äldre.", "Bo Ek", LAST.minusYears(1));
        Waiver more = new Waiver(WAIVER.rule(), WAIVER.path(), "Också.", "Cia Holm", LAST);
        Report report = ProtocolCheck.empty()
                .withRules(List.of(RULE))
                .withWaivers(List.of(over, WAIVER, more))
                .asOf(LAST)
                .check(MEETING);
        assertThat(report.getWaived()).containsExactly(new Waived(FINDING, WAIVER));
    }

    @Test
    void aWaiverThatIsOverSilencesNothing() {
        ProtocolCheck check = ProtocolCheck.empty().withRules(List.of(RULE)).withWaivers(List.of(WAIVER));
        assertThat(check.check(MEETING).findings()).as("no day is known").hasSize(1);
        assertThat(check.asOf(LAST).check(MEETING).findings()).hasSize(1);
        Report over = check.asOf(LAST.plusDays(1)).check(MEETING);
        assertThat(over.findings()).hasSize(2);
        assertThat(over.getWaived()).isEmpty();
    }

    @Test
    void aRuleThatPresupposesAWaivedOneIsNotJudged() {
        Report report = ProtocolCheck.empty()
                .withRules(List.of(RULE, AFTER))
                .withWaivers(List.of(WAIVER, at("meetings[a].place")))
                .check(MEETING);
        assertThat(report.findings()).isEmpty();
        assertThat(report.getWaived())
                .as("a rule that another presupposes is held once")
                .hasSize(2);
        RuleResult after = Made.result(report, "test/after");
        assertThat(after.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(after.isApplicable()).isTrue();
        assertThat(after.getReason()).contains(SkipReasons.presupposed(Made.code("test/rule")));
    }

    @Test
    void theWaiversOfACheckAreTheLastGivenAndSurviveEveryOtherChange() {
        ProtocolCheck check = ProtocolCheck.empty()
                .withWaivers(List.of(WAIVER, at("meetings[a].place")))
                .withProfile(Profile.PROTOCOL)
                .asOf(LAST)
                .withRules(List.of(RULE))
                .withSeverities(Made.code("test/nowhere"), Map.of());
        assertThat(check.check(MEETING).findings()).isEmpty();
        assertThat(check.withWaivers(List.of(WAIVER)).check(MEETING).findings()).hasSize(1);
        assertThat(check.withWaivers(List.of()).check(MEETING).findings()).hasSize(2);
    }

    @Test
    void aWaivedFindingOfTheWholeIsKeptApartToo() {
        ProtocolRule<Collaboration> rule = Made.rule(
                "test/rule",
                Collaboration.class,
                (all, context, findings) -> findings.at(MEETING, "date").report());
        Report report = ProtocolCheck.empty()
                .withRules(List.of(rule))
                .withWaivers(List.of(WAIVER))
                .check(Collaboration.of(MEETING));
        assertThat(report.findings()).isEmpty();
        assertThat(report.getWaived()).containsExactly(new Waived(FINDING, WAIVER));
        assertThat(Made.result(report, "test/rule").getOutcome()).isEqualTo(Outcome.WAIVED);
    }

    @Test
    void howAWaivedFindingCouldBeMendedIsStillOffered() {
        Edit mend = new Edit.Reword(WAIVER.path(), "a", "b");
        ProtocolRule<Meeting> rule = Made.rule(
                "test/rule",
                Meeting.class,
                (meeting, context, findings) ->
                        findings.at(meeting, "date").suggest(mend).report());
        Report report = ProtocolCheck.empty()
                .withRules(List.of(rule))
                .withWaivers(List.of(WAIVER))
                .check(MEETING);
        assertThat(report.suggestion(FINDING)).contains(mend);
    }

    @Test
    void aRuleIsToldWhichWaiversThereAre() {
        ProtocolRule<Meeting> rule = Made.rule(
                "test/rule",
                Meeting.class,
                (meeting, context, findings) -> assertThat(context.getWaivers()).containsExactly(WAIVER));
        assertThat(Made.result(
                                ProtocolCheck.empty()
                                        .withRules(List.of(rule))
                                        .withWaivers(List.of(WAIVER))
                                        .check(MEETING),
                                "test/rule")
                        .getOutcome())
                .isEqualTo(Outcome.PASSED);
    }
}
