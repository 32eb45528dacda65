package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleResult;
import se.samverkan.protocol.Waiver;

class ExpiredWaiverTest {

    private static final FindingCode CODE = FindingCode.parse("waiver/expired");
    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);
    private static final LocalDate OVER = LocalDate.of(2025, 12, 1);
    private static final ProtocolCheck CHECK = ProtocolCheck.empty().withRules(List.of(new ExpiredWaiver()));

    private static final Meeting FIRST =
            Given.protocol().item("§ 1").decided("Rutinen antas.").meeting();
    private static final Meeting SECOND = FIRST.withId(new MeetingId("ekasa/2025-09-18"))
            .withAgenda()
            .withAttendance()
            .withMinutes(FIRST.getMinutes());
    private static final Group GROUP =
            new Group.Builder().id(new GroupId("ekasa")).name("Ekåsa").build();
    private static final Collaboration ALL = new Collaboration.Builder()
            .addGroups(GROUP)
            .addMeetings(FIRST, SECOND)
            .build();

    private static final ModelPath DATE = FIRST.path().then("date");

    private static Waiver at(ModelPath path) {
        return new Waiver(FindingCode.parse("test/rule"), path, "Beslutat i styrgruppen.", "Anna Berg", LAST);
    }

    private static ProtocolCheck check(LocalDate day, ModelPath... paths) {
        return CHECK.asOf(day)
                .withWaivers(List.of(paths).stream().map(ExpiredWaiverTest::at).toList());
    }

    private static RuleResult result(Report report) {
        return report.find(CODE).orElseThrow();
    }

    private static List<String> paths(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.getPath().orElseThrow().toString())
                .toList();
    }

    @Test
    void aWaiverThatIsOverIsAFindingAtItsPlace() {
        Finding finding = check(OVER, DATE).check(FIRST).findings().get(0);
        assertThat(finding.getCode()).isEqualTo(CODE);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getPath()).contains(DATE);
        assertThat(finding.getQuote()).contains("Beslutat i styrgruppen.");
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Undantaget från test/rule, beviljat av Anna Berg, gällde till och med 2025-11-30.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The waiver of test/rule, granted by Anna Berg, held until 2025-11-30.");
    }

    @Test
    void onItsLastDayItIsNotOver() {
        Report report = check(LAST, DATE).check(FIRST);
        assertThat(report.findings()).isEmpty();
        assertThat(result(report).getOutcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void onlyThoseThatAreOverAreTold() {
        Waiver still = new Waiver(FindingCode.parse("test/rule"), FIRST.path(), "Gäller.", "Bo Ek", OVER);
        Report report = CHECK.asOf(OVER).withWaivers(List.of(still, at(DATE))).check(FIRST);
        assertThat(paths(report)).containsExactly(DATE.toString());
    }

    @Test
    void withoutWaiversThereIsNothingToJudge() {
        for (ProtocolCheck check : List.of(CHECK, CHECK.asOf(OVER))) {
            RuleResult result = result(check.check(FIRST));
            assertThat(result.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
            assertThat(result.getReason()).contains(Reasons.NO_WAIVER);
            assertThat(result.isApplicable()).isFalse();
        }
    }

    @Test
    void withoutADayItCannotBeJudged() {
        RuleResult result = result(CHECK.withWaivers(List.of(at(FIRST.path()))).check(FIRST));
        assertThat(result.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(result.getReason()).contains(Reasons.NO_DAY);
        assertThat(result.isApplicable()).isTrue();
    }

    @Test
    void itIsToldAtTheMeetingInWhichItsPlaceLies() {
        ModelPath entry = FIRST.getAgenda().get(1).decisions().get(0).path().then("text");
        Report report = check(OVER, entry).check(ALL);
        assertThat(report.getFindings()).isEmpty();
        assertThat(result(report).getOutcome()).isEqualTo(Outcome.PASSED);
        assertThat(paths(report.getMeetings().get(0))).containsExactly(entry.toString());
        assertThat(report.getMeetings().get(1).getFindings()).isEmpty();
        assertThat(result(report.getMeetings().get(1)).getOutcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void itIsToldByTheWholeIfItsPlaceLiesInNoMeeting() {
        ModelPath gone = ModelPath.parse("decisions[borta/d1]");
        Report report = check(OVER, GROUP.path().then("name"), gone, DATE).check(ALL);
        assertThat(paths(report)).containsExactly("groups[ekasa].name", "decisions[borta/d1]");
        assertThat(paths(report.getMeetings().get(0))).containsExactly(DATE.toString());
        assertThat(report.getMeetings().get(1).getFindings()).isEmpty();
    }

    @Test
    void itWeighsTheSameInEveryProfileAndStandsInTheWayOfNothing() {
        for (Profile profile : Profile.values()) {
            Report report = check(OVER, DATE).withProfile(profile).check(FIRST);
            assertThat(report.findings()).extracting(Finding::getSeverity).containsExactly(Severity.WARNING);
            assertThat(result(report).getBlocks()).isEqualTo(Optional.empty());
        }
    }
}
