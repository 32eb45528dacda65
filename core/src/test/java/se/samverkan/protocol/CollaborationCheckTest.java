package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.Made.code;
import static se.samverkan.protocol.Made.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.MinutesKind;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.Meeting;

/** A check of a whole collaboration holds the rules about meetings against each of them, and those about the whole once. */
class CollaborationCheckTest {

    private static final Group COMMITTEE = new Group.Builder()
            .id(new GroupId("namnd"))
            .name("Omsorgsnämnden")
            .kind(GroupKind.COMMITTEE)
            .build();
    private static final Group STEERING =
            new Group.Builder().id(new GroupId("styr")).name("Styrgrupp Ekåsa").build();

    private static final Meeting NOTES = Made.meeting("styr/1", MinutesKind.NOTES)
            .withGroup(STEERING.getId())
            .withDate(LocalDate.of(2025, 3, 6));
    private static final Meeting PROTOCOL =
            Made.minutes("styr/2").withGroup(STEERING.getId()).withDate(LocalDate.of(2025, 5, 22));
    private static final Meeting LAW =
            Made.minutes("namnd/1").withGroup(COMMITTEE.getId()).withDate(LocalDate.of(2025, 5, 8));
    private static final Meeting NOTICE = NOTES.withId(new MeetingId("styr/3")).withMinutes();

    private static final Collaboration ALL = new Collaboration.Builder()
            .addGroups(COMMITTEE, STEERING)
            .addMeetings(PROTOCOL, NOTES, LAW, NOTICE)
            .build();

    private static Report check(ProtocolRule<?>... rules) {
        return ProtocolCheck.empty().withRules(List.of(rules)).check(ALL);
    }

    private static ProtocolRule<Meeting> aboutMeetings() {
        return Made.rule(
                "test/meeting",
                Meeting.class,
                (meeting, context, findings) -> findings.at(meeting).report());
    }

    private static ProtocolRule<Collaboration> aboutTheWhole() {
        return Made.rule(
                "test/whole",
                Collaboration.class,
                (all, context, findings) -> findings.at(STEERING).report());
    }

    private static ProtocolRule<Object> aboutBoth() {
        return Made.rule("test/both", Object.class, (subject, context, findings) -> {
            if (subject instanceof Collaboration) {
                findings.at(COMMITTEE).report();
            }
        });
    }

    @Test
    void aRuleAboutMeetingsIsHeldOnceAgainstEachWithWhatIsKnownAroundIt() {
        List<Meeting> held = new ArrayList<>();
        List<RuleContext> told = new ArrayList<>();
        Report report = check(Made.rule("test/meeting", Meeting.class, (meeting, context, findings) -> {
            held.add(meeting);
            told.add(context);
        }));
        assertThat(held).containsExactly(PROTOCOL, NOTES, LAW);
        assertThat(told)
                .extracting(RuleContext::getProfile)
                .containsExactly(Profile.PROTOCOL, Profile.NOTES, Profile.STATUTORY);
        assertThat(told)
                .extracting(RuleContext::getGroup)
                .containsExactly(Optional.of(STEERING), Optional.of(STEERING), Optional.of(COMMITTEE));
        assertThat(told)
                .extracting(RuleContext::getPreviousMeeting)
                .containsExactly(Optional.of(NOTES), Optional.empty(), Optional.empty());
        assertThat(told).extracting(RuleContext::getCollaboration).containsOnly(ALL);
        assertThat(report.getMeetings())
                .extracting(Report::getProfile)
                .containsExactly(Profile.PROTOCOL, Profile.NOTES, Profile.STATUTORY, Profile.NOTES);
    }

    @Test
    void allItsMeetingsShareTheContextOfTheWhole() {
        List<RuleContext> told = new ArrayList<>();
        List<RuleContext> whole = new ArrayList<>();
        check(
                Made.rule("test/meeting", Meeting.class, (meeting, context, findings) -> told.add(context)),
                Made.rule("test/whole", Collaboration.class, (all, context, findings) -> whole.add(context)));
        assertThat(whole).hasSize(1);
        assertThat(whole.get(0).getWhole()).isEmpty();
        assertThat(told)
                .hasSize(3)
                .allSatisfy(context -> assertThat(context.getWhole()).containsSame(whole.get(0)));
    }

    @Test
    void whatIsFoundIsToldWhereItBelongs() {
        Report report = check(aboutMeetings(), aboutTheWhole(), aboutBoth());
        assertThat(report.getMeeting()).isEmpty();
        assertThat(report.getFindings())
                .extracting(finding -> finding.getCode().name() + " "
                        + finding.getPath().orElseThrow().id())
                .containsExactly("both namnd", "whole styr");
        assertThat(report.getMeetings().get(0).getFindings())
                .extracting(finding -> finding.getCode().name() + " "
                        + finding.getPath().orElseThrow().id())
                .containsExactly("meeting styr/2");
        assertThat(report.findings()).hasSize(5);
    }

    @Test
    void whatIsSaidOfEachMeetingIsNotSaidOnceMoreOfTheWhole() {
        Report report = check(aboutMeetings(), aboutTheWhole(), aboutBoth());
        assertThat(report.getResults())
                .extracting(RuleResult::getRule)
                .containsExactly(code("test/both"), code("test/whole"));
        assertThat(report.getMeetings())
                .allSatisfy(meeting -> assertThat(meeting.getResults())
                        .extracting(RuleResult::getRule)
                        .containsExactly(code("test/both"), code("test/meeting"), code("test/whole")));
    }

    @Test
    void aRuleAboutBothIsHeldAgainstBoth() {
        Report report = check(aboutBoth());
        assertThat(result(report, "test/both").getOutcome()).isEqualTo(Outcome.FIRED);
        assertThat(result(report.getMeetings().get(0), "test/both").getOutcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void ofOneMeetingTheRulesAboutTheWholeAreNotAskedAndSayWhy() {
        Report report = ProtocolCheck.empty()
                .withRules(List.of(aboutTheWhole(), aboutMeetings()))
                .check(ALL, PROTOCOL.getId());
        RuleResult result = result(report, "test/whole");
        assertThat(result.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(result.getReason()).contains(SkipReasons.OVER_TIME);
        assertThat(result.isApplicable()).isFalse();
        assertThat(report.getMeetings()).isEmpty();
    }

    @Test
    void aRuleAboutSomethingElseThanBothSaysSo() {
        ProtocolRule<Group> rule = Made.rule(
                "test/group",
                Group.class,
                (group, context, findings) -> findings.at(group).report());
        Report report = check(rule);
        assertThat(result(report, "test/group").getReason()).contains(SkipReasons.OTHER_SUBJECT);
        assertThat(result(report.getMeetings().get(0), "test/group").getReason())
                .contains(SkipReasons.OTHER_SUBJECT);
    }

    @Test
    void aMeetingWithoutMinutesIsNotHeldAgainstTheRulesAndSaysWhy() {
        Report notice = check(aboutMeetings()).getMeetings().get(3);
        assertThat(notice.getMeeting()).contains(NOTICE.getId());
        assertThat(notice.findings()).isEmpty();
        assertThat(result(notice, "test/meeting").getReason()).contains(SkipReasons.NO_MINUTES);
        assertThat(result(notice, "test/meeting").isApplicable()).isTrue();
    }

    @Test
    void theRulesAboutTheWholeWeighAsInMinutesUnlessAProfileIsChosen() {
        ProtocolCheck check = ProtocolCheck.empty().withRules(List.of(aboutTheWhole(), aboutMeetings()));
        assertThat(check.check(ALL).getProfile()).isEqualTo(Profile.PROTOCOL);
        assertThat(check.check(ALL).getFindings())
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.ERROR);
        Report notes = check.withProfile(Profile.NOTES).check(ALL);
        assertThat(notes.getProfile()).isEqualTo(Profile.NOTES);
        assertThat(notes.findings())
                .as("a chosen profile holds for every meeting, minutes or not")
                .hasSize(5)
                .allMatch(finding -> finding.getSeverity() == Severity.WARNING);
        assertThat(notes.getMeetings()).extracting(Report::getProfile).containsOnly(Profile.NOTES);
    }

    @Test
    void whatIsKeptInAMeetingSaysWhatItStandsInTheWayOf() {
        RuleResult result = result(
                ProtocolCheck.empty()
                        .withRules(
                                List.of(Made.rule("test/meeting", Meeting.class, (meeting, context, findings) -> {})))
                        .check(PROTOCOL),
                "test/meeting");
        assertThat(result.getBlocks())
                .isEqualTo(Made.info("test/meeting").build().getBlocks());
        assertThat(result.getInfo()).contains(Made.info("test/meeting").build());
        assertThat(result.isApplicable()).isTrue();
    }

    @Test
    void aRuleThatIsOffSaysSo() {
        RuleResult off = result(
                ProtocolCheck.empty()
                        .withRules(List.of(aboutMeetings()))
                        .withSeverities(code("test/meeting"), Map.of())
                        .check(PROTOCOL),
                "test/meeting");
        assertThat(off.getReason()).contains(SkipReasons.OFF);
        assertThat(off.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
    }

    @Test
    void suggestionsComeWithTheMeetingTheyMend() {
        ProtocolRule<Meeting> rule = Made.rule(
                "test/meeting",
                Meeting.class,
                (meeting, context, findings) -> findings.at(meeting, "place")
                        .suggest(new Edit.Reword(meeting.path().then("place"), "a", "b"))
                        .report());
        Report report = check(rule);
        assertThat(report.getSuggestions()).isEmpty();
        assertThat(report.getMeetings().get(1).getSuggestions())
                .extracting(suggestion -> suggestion.path().toString())
                .containsExactly("meetings[styr/1].place");
        assertThat(report.findings())
                .hasSize(3)
                .allMatch(finding -> report.suggestion(finding).isPresent());
    }
}
