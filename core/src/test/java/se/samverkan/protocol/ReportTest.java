package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.Made.code;
import static se.samverkan.protocol.Made.finding;
import static se.samverkan.protocol.Made.report;
import static se.samverkan.protocol.Made.result;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.MinutesStage;

class ReportTest {

    private static final Finding OVER_TIME = finding("test/time", Severity.WARNING, "groups[g]");
    private static final Finding MILD = finding("test/mild", Severity.INFO, "meetings[a].date");
    private static final Finding USUAL = finding("test/usual", Severity.WARNING, "meetings[a].place");
    private static final Finding GRAVE = finding("test/grave", Severity.ERROR, "meetings[b].date");

    private static final Report FIRST = report("a")
            .addFindings(MILD, USUAL)
            .addResult(result("test/usual", Outcome.FIRED))
            .build();
    private static final Report SECOND = report("b").addFinding(GRAVE).build();
    private static final Report WHOLE = new Report.Builder()
            .profile(Profile.PROTOCOL)
            .addFinding(OVER_TIME)
            .addResult(result("test/time", Outcome.FIRED))
            .addMeetings(FIRST, SECOND)
            .build();

    private static Edit.Reword reword(String path, String to) {
        return new Edit.Reword(ModelPath.parse(path), "Ekåsa komun", to);
    }

    private static Suggestion suggestion(Finding finding, Edit edit) {
        return new Suggestion(finding.getCode(), finding.getPath().orElseThrow(), edit);
    }

    @Test
    void whatWasFoundOverTimeComesFirstAndThenMeetingByMeeting() {
        assertThat(WHOLE.findings()).containsExactly(OVER_TIME, MILD, USUAL, GRAVE);
        assertThat(WHOLE.getFindings()).containsExactly(OVER_TIME);
        assertThat(FIRST.findings()).containsExactly(MILD, USUAL);
    }

    @Test
    void aThresholdLetsThroughWhatWeighsSoMuchOrMore() {
        assertThat(WHOLE.findings(Severity.INFO)).containsExactly(OVER_TIME, MILD, USUAL, GRAVE);
        assertThat(WHOLE.findings(Severity.WARNING)).containsExactly(OVER_TIME, USUAL, GRAVE);
        assertThat(WHOLE.findings(Severity.ERROR)).containsExactly(GRAVE);
    }

    @Test
    void aRuleIsFoundByItsCodeWhereItWasHeld() {
        assertThat(WHOLE.find(code("test/time"))).contains(result("test/time", Outcome.FIRED));
        assertThat(WHOLE.find(code("test/usual")))
                .as("a rule about meetings has a result in each of them")
                .isEmpty();
        assertThat(FIRST.find(code("test/usual"))).isPresent();
    }

    @Test
    void theReportOfAMeetingIsFoundByItself() {
        assertThat(WHOLE.find(new MeetingId("b"))).contains(SECOND);
        assertThat(FIRST.find(new MeetingId("a"))).containsSame(FIRST);
        assertThat(FIRST.find(new MeetingId("b"))).isEmpty();
        assertThat(WHOLE.find(new MeetingId("c"))).isEmpty();
    }

    @Test
    void onlyWhatWasHeldAndKeptIsPassed() {
        Report report = report("a")
                .addResult(result("test/a", Outcome.PASSED))
                .addResult(result("test/b", Outcome.FIRED))
                .addResult(result("test/c", Outcome.WAIVED))
                .addResult(result("test/d", Outcome.NOT_EVALUATED))
                .addResult(result("test/e", Outcome.PASSED))
                .build();
        assertThat(report.passed()).extracting(RuleResult::getRule).containsExactly(code("test/a"), code("test/e"));
    }

    @Test
    void aSuggestionMendsTheFindingOfItsRuleAtItsPath() {
        Suggestion suggestion = suggestion(USUAL, reword("meetings[a].place", "Ekåsa kommun"));
        assertThat(suggestion.mends(USUAL)).isTrue();
        assertThat(suggestion.mends(USUAL.withCode(code("test/other")))).isFalse();
        assertThat(suggestion.mends(USUAL.withPath(ModelPath.parse("meetings[b].place"))))
                .isFalse();
        assertThat(suggestion.mends(USUAL.withPath(Optional.empty()))).isFalse();
    }

    @Test
    void theSuggestionOfAFindingIsFoundWhereverItStands() {
        Edit here = reword("groups[g].name", "här");
        Edit there = reword("meetings[a].place", "där");
        Edit beside = reword("meetings[a].date", "bredvid");
        Report whole = WHOLE.withSuggestions(suggestion(OVER_TIME, here))
                .withMeetings(FIRST.withSuggestions(suggestion(MILD, beside), suggestion(USUAL, there)), SECOND);
        assertThat(whole.suggestion(OVER_TIME)).contains(here);
        assertThat(whole.suggestion(USUAL)).contains(there);
        assertThat(whole.suggestion(MILD)).contains(beside);
        assertThat(whole.suggestion(GRAVE)).isEmpty();
    }

    @Test
    void aRuleBearsOnItsStageAndThoseAfterIt() {
        RuleResult result = result("test/a", Outcome.FIRED, MinutesStage.VERIFIED);
        assertThat(result.bearsOn(MinutesStage.DRAFTED)).isFalse();
        assertThat(result.bearsOn(MinutesStage.VERIFIED)).isTrue();
        assertThat(result.bearsOn(MinutesStage.PUBLISHED)).isTrue();
        assertThat(result("test/a", Outcome.FIRED).bearsOn(MinutesStage.FILED)).isFalse();
    }

    @Test
    void whatARuleSaysOfItselfIsNoPartOfAResultsEquality() {
        RuleResult plain = result("test/a", Outcome.PASSED);
        assertThat(plain.withInfo(Made.info("test/a").build())).isEqualTo(plain);
        assertThat(plain.isApplicable()).isTrue();
        assertThat(plain.withApplicable(false)).isNotEqualTo(plain);
    }

    @Test
    void whatStandsInTheWayIsFoundByARuleThatBlocksTheStageAndWeighsEnough() {
        Finding verify = finding("test/verify", Severity.WARNING, "meetings[a].date");
        Finding only = finding("test/verify", Severity.INFO, "meetings[a].place");
        Finding publish = finding("test/publish", Severity.ERROR, "meetings[a].start");
        Finding nothing = finding("test/nothing", Severity.ERROR, "meetings[a].end");
        Finding unknown = finding("test/unknown", Severity.ERROR, "meetings[a].end");
        Report report = report("a")
                .addFindings(publish, only, verify, nothing, unknown)
                .addResult(result("test/nothing", Outcome.FIRED))
                .addResult(result("test/publish", Outcome.FIRED, MinutesStage.PUBLISHED))
                .addResult(result("test/verify", Outcome.FIRED, MinutesStage.VERIFIED))
                .build();
        assertThat(report.blocking(MinutesStage.DRAFTED)).isEmpty();
        assertThat(report.blocking(MinutesStage.VERIFIED)).containsExactly(verify);
        assertThat(report.blocking(MinutesStage.PUBLISHED)).containsExactly(publish, verify);
        assertThat(report.allows(MinutesStage.DRAFTED)).isEqualTo(Verdict.YES);
        assertThat(report.allows(MinutesStage.VERIFIED)).isEqualTo(Verdict.NO);
    }

    @Test
    void aRuleThatDidNotFireBlocksNothingThoughAFindingHasItsCode() {
        Report report = report("a")
                .addFinding(finding("test/a", Severity.ERROR, "meetings[a]"))
                .addResult(result("test/a", Outcome.WAIVED, MinutesStage.VERIFIED))
                .build();
        assertThat(report.blocking(MinutesStage.VERIFIED)).isEmpty();
        assertThat(report.allows(MinutesStage.FILED)).isEqualTo(Verdict.YES);
    }

    @Test
    void whatCouldNotBeJudgedLeavesItsStageOpen() {
        RuleResult open = result("test/a", Outcome.NOT_EVALUATED, MinutesStage.VERIFIED);
        Report report = report("a")
                .addResult(open)
                .addResult(open.withRule(code("test/b")).withApplicable(false))
                .addResult(open.withRule(code("test/c")).withBlocks(MinutesStage.PUBLISHED))
                .addResult(open.withRule(code("test/d")).withOutcome(Outcome.PASSED))
                .addResult(open.withRule(code("test/e")).withBlocks(Optional.empty()))
                .build();
        assertThat(report.unjudged(MinutesStage.DRAFTED)).isEmpty();
        assertThat(report.unjudged(MinutesStage.VERIFIED)).containsExactly(open);
        assertThat(report.unjudged(MinutesStage.PUBLISHED))
                .extracting(result -> result.getRule().name())
                .containsExactly("a", "c");
        assertThat(report.allows(MinutesStage.DRAFTED)).isEqualTo(Verdict.YES);
        assertThat(report.allows(MinutesStage.VERIFIED)).isEqualTo(Verdict.UNKNOWN);
    }

    private static Report firing(String meeting) {
        return report(meeting)
                .addFinding(finding("test/a", Severity.ERROR, "meetings[" + meeting + "]"))
                .addResult(result("test/a", Outcome.FIRED, MinutesStage.VERIFIED))
                .build();
    }

    private static Report open(String meeting) {
        return report(meeting)
                .addResult(result("test/a", Outcome.NOT_EVALUATED, MinutesStage.VERIFIED))
                .build();
    }

    private static Report kept(String meeting) {
        return report(meeting)
                .addResult(result("test/a", Outcome.PASSED, MinutesStage.VERIFIED))
                .build();
    }

    private static Report of(Report... meetings) {
        return new Report.Builder()
                .profile(Profile.PROTOCOL)
                .addMeetings(meetings)
                .build();
    }

    @Test
    void aCollaborationMayOnlyIfAllItsMeetingsMay() {
        assertThat(of(kept("a"), kept("b")).allows(MinutesStage.VERIFIED)).isEqualTo(Verdict.YES);
        assertThat(of(kept("a"), open("b")).allows(MinutesStage.VERIFIED)).isEqualTo(Verdict.UNKNOWN);
        assertThat(of(open("a"), firing("b")).allows(MinutesStage.VERIFIED)).isEqualTo(Verdict.NO);
        assertThat(of(open("a"), firing("b")).allows(MinutesStage.DRAFTED)).isEqualTo(Verdict.YES);
        assertThat(of().allows(MinutesStage.FILED)).isEqualTo(Verdict.YES);
    }

    @Test
    void whatIsFoundOverTimeStandsInTheWayBeforeWhatIsFoundInMeetings() {
        Finding time = finding("test/time", Severity.ERROR, "groups[g]");
        Report whole = of(firing("a"), firing("b"))
                .withFindings(time)
                .withResults(result("test/time", Outcome.FIRED, MinutesStage.VERIFIED));
        assertThat(whole.blocking(MinutesStage.VERIFIED))
                .extracting(finding -> finding.getPath().orElseThrow().toString())
                .containsExactly("groups[g]", "meetings[a]", "meetings[b]");
        assertThat(whole.unjudged(MinutesStage.VERIFIED)).isEmpty();
    }

    @Test
    void whatIsBrokenCountsMoreThanWhatIsOpen() {
        Report report = firing("a");
        assertThat(report.withResults(List.of(
                                report.getResults().get(0),
                                result("test/b", Outcome.NOT_EVALUATED, MinutesStage.VERIFIED)))
                        .allows(MinutesStage.VERIFIED))
                .isEqualTo(Verdict.NO);
    }
}
