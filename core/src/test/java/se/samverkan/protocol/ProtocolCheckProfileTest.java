package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;

/** In which profile minutes are checked, and what a rule weighs there. */
class ProtocolCheckProfileTest {

    private static final FindingCode CODE = Made.code("test/rule");
    private static final GroupId GROUP = new GroupId("ekasa");
    private static final Meeting NOTES = meeting("ekasa/1", MinutesKind.NOTES);
    private static final Meeting PROTOCOL = meeting("ekasa/2", MinutesKind.PROTOCOL);

    private static Meeting meeting(String id, MinutesKind kind) {
        return Made.meeting(id, kind).withGroup(GROUP);
    }

    /** On where the minutes of officers are, and off in those of a committee. */
    private static ProtocolCheck alwaysFires() {
        RuleInfo info = Made.info("test/rule")
                .build()
                .withSeverities(Map.of(Profile.NOTES, Severity.WARNING, Profile.PROTOCOL, Severity.ERROR));
        return ProtocolCheck.empty()
                .withRules(List.of(Made.rule(
                        info,
                        Meeting.class,
                        (meeting, context, findings) -> findings.at(meeting).report())));
    }

    @Test
    void theKindOfMinutesChoosesTheProfile() {
        assertThat(alwaysFires().check(NOTES).getProfile()).isEqualTo(Profile.NOTES);
        assertThat(alwaysFires().check(PROTOCOL).getProfile()).isEqualTo(Profile.PROTOCOL);
    }

    @Test
    void aCommitteeIsBoundByLawWhateverItCallsItsMinutes() {
        Collaboration all = new Collaboration.Builder()
                .addMeetings(NOTES)
                .addGroups(new Group.Builder()
                        .id(GROUP)
                        .name("Omsorgsnämnden")
                        .kind(GroupKind.COMMITTEE)
                        .build())
                .build();
        assertThat(alwaysFires().check(all, NOTES.getId()).getProfile()).isEqualTo(Profile.STATUTORY);
    }

    @Test
    void whileThereAreNoMinutesTheGroupHasLaidDownTheirKind() {
        Collaboration all = new Collaboration.Builder()
                .addMeetings(NOTES.withMinutes())
                .addGroups(new Group.Builder()
                        .id(GROUP)
                        .name("Styrgrupp Ekåsa")
                        .minutesPolicy(new MinutesPolicy.Builder()
                                .kind(MinutesKind.PROTOCOL)
                                .build())
                        .build())
                .build();
        assertThat(alwaysFires().check(all, NOTES.getId()).getProfile()).isEqualTo(Profile.PROTOCOL);
        assertThat(alwaysFires().check(all.withMeetings(NOTES), NOTES.getId()).getProfile())
                .isEqualTo(Profile.NOTES);
    }

    @Test
    void theHostCanChooseTheProfile() {
        assertThat(alwaysFires().withProfile(Profile.PROTOCOL).check(NOTES).findings(Severity.ERROR))
                .hasSize(1);
    }

    @Test
    void inAProfileThatIsLeftOutTheRuleIsOff() {
        Report report = alwaysFires().withProfile(Profile.STATUTORY).check(NOTES);
        assertThat(report.findings()).isEmpty();
        assertThat(Made.result(report, "test/rule").getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(Made.result(report, "test/rule").isApplicable()).isFalse();
        assertThat(report.allows(MinutesStage.PUBLISHED)).isEqualTo(Verdict.YES);
    }

    @Test
    void severitiesCanBeReplacedWithoutTouchingTheRule() {
        ProtocolCheck milder = alwaysFires().withSeverities(CODE, Map.of(Profile.PROTOCOL, Severity.INFO));
        assertThat(milder.check(PROTOCOL).findings().get(0).getSeverity()).isEqualTo(Severity.INFO);
        assertThat(milder.check(NOTES).findings()).isEmpty();
        assertThat(alwaysFires().check(NOTES).findings()).hasSize(1);
    }

    @Test
    void whatIsNoMinutesIsNotHeldAgainstTheRules() {
        Meeting notice = NOTES.withMinutes();
        Report report = alwaysFires().check(notice);
        assertThat(report.findings()).isEmpty();
        assertThat(Made.result(report, "test/rule").getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(Made.result(report, "test/rule").getReason()).isPresent();
        assertThat(report.allows(MinutesStage.VERIFIED)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void theHostCanHaveAnythingHeldAgainstTheRules() {
        Meeting notice = NOTES.withMinutes();
        assertThat(alwaysFires().withProfile(Profile.NOTES).check(notice).findings())
                .hasSize(1);
    }
}
