package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Sources;
import se.samverkan.finding.Wording;
import se.samverkan.group.Group;
import se.samverkan.group.MinutesKind;
import se.samverkan.id.GroupId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;

class ProtocolCheckTest {

    private static final FindingCode CODE = FindingCode.parse("test/rule");
    private static final Wording WORDS = new Wording("Ord om {what}.", "Words about {what}.");
    private static final GroupId GROUP = new GroupId("ekasa");
    private static final Meeting NOTES = meeting("ekasa/1", MinutesKind.NOTES);
    private static final Meeting PROTOCOL = meeting("ekasa/2", MinutesKind.PROTOCOL);

    /** A rule that does what the test says. */
    private record Told(RuleInfo info, BiConsumer<Meeting, Findings> what) implements ProtocolRule<Meeting> {
        @Override
        public Class<Meeting> subject() {
            return Meeting.class;
        }

        @Override
        public void check(Meeting subject, RuleContext context, Findings findings) {
            what.accept(subject, findings);
        }
    }

    /** A rule about a meeting, which tells what it was given to know. */
    private record Listening(RuleInfo info, Consumer<RuleContext> what) implements ProtocolRule<Meeting> {
        @Override
        public Class<Meeting> subject() {
            return Meeting.class;
        }

        @Override
        public void check(Meeting subject, RuleContext context, Findings findings) {
            what.accept(context);
        }
    }

    /** A rule about the whole collaboration, which also tells what it was given to know. */
    private record Overall(RuleInfo info, Consumer<RuleContext> what) implements ProtocolRule<Collaboration> {
        @Override
        public Class<Collaboration> subject() {
            return Collaboration.class;
        }

        @Override
        public void check(Collaboration subject, RuleContext context, Findings findings) {
            what.accept(context);
        }
    }

    private static RuleInfo info(String code, Map<Profile, Severity> severities) {
        return new RuleInfo.Builder()
                .code(FindingCode.parse(code))
                .summary(WORDS)
                .text(new FindingText(WORDS, WORDS))
                .severities(severities)
                .blocks(MinutesStage.VERIFIED)
                .source(new RuleSource(RuleSource.Kind.CUSTOM, WORDS))
                .build();
    }

    private static RuleInfo info() {
        return info("test/rule", Map.of(Profile.NOTES, Severity.WARNING, Profile.PROTOCOL, Severity.ERROR));
    }

    private static Meeting meeting(String id, MinutesKind kind) {
        return new Meeting.Builder()
                .id(new MeetingId(id))
                .group(GROUP)
                .date(LocalDate.of(2025, 5, 22))
                .addMinutes(new MinutesRecord.Builder()
                        .id(new MinutesRecordId(id + "/m1"))
                        .kind(kind)
                        .build())
                .build();
    }

    private static ProtocolCheck that(BiConsumer<Meeting, Findings> what) {
        return ProtocolCheck.empty().withRules(List.of(new Told(info(), what)));
    }

    private static ProtocolCheck alwaysFires() {
        return that((meeting, findings) -> findings.at(meeting).slot("what", 1).report());
    }

    private static RuleResult only(Report report) {
        assertThat(report.getResults()).hasSize(1);
        return report.getResults().get(0);
    }

    @Test
    void aFindingIsFilledInFromItsRule() {
        Report report = alwaysFires().check(PROTOCOL);
        Finding finding = report.findings().get(0);
        assertThat(finding.getCode()).isEqualTo(CODE);
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getPath()).contains(PROTOCOL.path());
        assertThat(only(report).getOutcome()).isEqualTo(Outcome.FIRED);
        assertThat(only(report).getReason()).isEmpty();
    }

    @Test
    void aProviderBringsRulesAndSeverities() {
        ProtocolCheck check = ProtocolCheck.empty().with(new RuleProvider() {
            @Override
            public List<ProtocolRule<?>> rules() {
                return List.of(new Told(
                        info(), (meeting, findings) -> findings.at(meeting).report()));
            }

            @Override
            public Map<FindingCode, Map<Profile, Severity>> severities() {
                return Map.of(CODE, Map.of(Profile.NOTES, Severity.INFO));
            }
        });
        assertThat(check.check(NOTES).findings().get(0).getSeverity()).isEqualTo(Severity.INFO);
    }

    @Test
    void rulesAreLookedForWhereTheHostSays() {
        assertThat(ProtocolCheck.installed(ProtocolCheck.class.getClassLoader()).rules())
                .isNotEmpty()
                .isEqualTo(ProtocolCheck.installed().rules());
        assertThat(ProtocolCheck.installed(ClassLoader.getPlatformClassLoader()).rules())
                .isEmpty();
        assertThat(ProtocolCheck.installed(ModuleLayer.empty()).rules()).isEmpty();
    }

    @Test
    void twoRulesWithOneCodeAreRefusedAndBothNamed() {
        List<ProtocolRule<?>> more = List.of(new Overall(info(), context -> {}));
        assertThatThrownBy(() -> alwaysFires().withRules(more))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test/rule")
                .hasMessageContaining(Told.class.getName())
                .hasMessageContaining(Overall.class.getName());
    }

    @Test
    void aCheckOfFewerRulesKeepsWhatTheyPresuppose() {
        FindingCode first = FindingCode.parse("test/a");
        FindingCode second = FindingCode.parse("test/b");
        List<ProtocolRule<?>> rules = List.of(
                new Told(info("test/a", Map.of(Profile.NOTES, Severity.ERROR)), (meeting, findings) -> {}),
                new Told(
                        info("test/b", Map.of(Profile.NOTES, Severity.ERROR)).withPresupposes(first),
                        (meeting, findings) -> {}),
                new Told(info("test/c", Map.of(Profile.NOTES, Severity.ERROR)), (meeting, findings) -> {}));
        ProtocolCheck all = ProtocolCheck.empty().withRules(rules);
        assertThat(all.withOnly(List.of(second)).rules())
                .extracting(RuleInfo::getCode)
                .containsExactly(first, second);
        assertThat(all.withOnly(List.of(first)).rules())
                .extracting(RuleInfo::getCode)
                .containsExactly(first);
        assertThat(all.withOnly(List.of(FindingCode.parse("test/none"))).rules())
                .isEmpty();
        assertThat(all.rules()).hasSize(3);
    }

    @Test
    void aBrokenRuleStandsInTheWayOfItsStageAndThoseAfterIt() {
        Report report = alwaysFires().check(PROTOCOL);
        assertThat(report.allows(MinutesStage.HELD)).isEqualTo(Verdict.YES);
        assertThat(report.allows(MinutesStage.VERIFIED)).isEqualTo(Verdict.NO);
        assertThat(report.allows(MinutesStage.PUBLISHED)).isEqualTo(Verdict.NO);
    }

    @Test
    void whatIsOnlyWorthKnowingStandsInTheWayOfNothing() {
        Report report = that((meeting, findings) ->
                        findings.at(meeting).atMost(Severity.INFO).report())
                .check(PROTOCOL);
        assertThat(report.findings().get(0).getSeverity()).isEqualTo(Severity.INFO);
        assertThat(only(report).getOutcome()).isEqualTo(Outcome.FIRED);
        assertThat(report.allows(MinutesStage.PUBLISHED)).isEqualTo(Verdict.YES);
    }

    @Test
    void aFindingNeverWeighsMoreThanItsRule() {
        Report report = that((meeting, findings) ->
                        findings.at(meeting).atMost(Severity.ERROR).report())
                .check(NOTES);
        assertThat(report.findings().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aRuleThatCouldNotBeJudgedLeavesTheAnswerOpen() {
        Report report =
                that((meeting, findings) -> findings.notEvaluated(WORDS)).check(PROTOCOL);
        assertThat(only(report).getReason()).contains(WORDS);
        assertThat(report.allows(MinutesStage.HELD)).isEqualTo(Verdict.YES);
        assertThat(report.allows(MinutesStage.VERIFIED)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aRuleThatSpeaksOfNothingThatIsThereLeavesNothingOpen() {
        Report report =
                that((meeting, findings) -> findings.notApplicable(WORDS)).check(PROTOCOL);
        assertThat(only(report).getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(only(report).getReason()).contains(WORDS);
        assertThat(report.allows(MinutesStage.VERIFIED)).isEqualTo(Verdict.YES);
    }

    @Test
    void aFindingCountsMoreThanAReasonNotToJudge() {
        Report report = that((meeting, findings) -> {
                    findings.at(meeting).report();
                    findings.notEvaluated(WORDS);
                })
                .check(PROTOCOL);
        assertThat(only(report).getOutcome()).isEqualTo(Outcome.FIRED);
    }

    @Test
    void aKeptRuleIsInTheReportToo() {
        Report report = that((meeting, findings) -> {}).check(PROTOCOL);
        assertThat(only(report).getOutcome()).isEqualTo(Outcome.PASSED);
        assertThat(report.find(CODE)).isPresent();
        assertThat(report.find(FindingCode.parse("test/other"))).isEmpty();
        assertThat(report.allows(MinutesStage.PUBLISHED)).isEqualTo(Verdict.YES);
    }

    @Test
    void aRuleIsToldWhatIsKnownAround() {
        LocalDate day = LocalDate.of(2025, 6, 5);
        Meeting earlier = NOTES.withDate(LocalDate.of(2025, 4, 3));
        Group group = new Group.Builder().id(GROUP).name("Ekåsa").build();
        Collaboration all = new Collaboration.Builder()
                .addMeetings(earlier, PROTOCOL)
                .addGroups(group)
                .build();
        List<RuleContext> told = new ArrayList<>();
        ProtocolCheck check = ProtocolCheck.empty()
                .withRules(List.of(new Listening(info(), told::add)))
                .asOf(day);
        assertThat(only(check.check(all, PROTOCOL.getId())).getOutcome()).isEqualTo(Outcome.PASSED);
        assertThat(told).singleElement().satisfies(context -> {
            assertThat(context.getCollaboration()).isEqualTo(all);
            assertThat(context.getProfile()).isEqualTo(Profile.PROTOCOL);
            assertThat(context.getAsOf()).contains(day);
            assertThat(context.getGroup()).contains(group);
            assertThat(context.getPreviousMeeting()).contains(earlier);
        });
    }

    @Test
    void aRuleAboutTheWholeIsHeldOnceAndToldWhatIsKnown() {
        LocalDate day = LocalDate.of(2025, 6, 5);
        Collaboration all =
                new Collaboration.Builder().addMeetings(NOTES, PROTOCOL).build();
        List<RuleContext> told = new ArrayList<>();
        ProtocolCheck check = ProtocolCheck.empty()
                .withRules(List.of(new Overall(info(), told::add)))
                .asOf(day);
        Report report = check.check(all);
        assertThat(only(report).getOutcome()).isEqualTo(Outcome.PASSED);
        assertThat(told).singleElement().satisfies(context -> {
            assertThat(context.getCollaboration()).isEqualTo(all);
            assertThat(context.getProfile()).isEqualTo(Profile.PROTOCOL);
            assertThat(context.getAsOf()).contains(day);
            assertThat(context.getGroup()).isEmpty();
        });
        assertThat(report.getMeetings())
                .extracting(Report::getMeeting)
                .containsExactly(Optional.of(NOTES.getId()), Optional.of(PROTOCOL.getId()));
        assertThat(report.getMeetings())
                .allSatisfy(meeting -> assertThat(only(meeting).isApplicable()).isFalse());
    }

    @Test
    void aMeetingThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> alwaysFires().check(Collaboration.of(NOTES), PROTOCOL.getId()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ekasa/2");
    }

    @Test
    void locatedFindingsHaveTheirPlacesAndStandInTheirOrder() {
        ModelPath item = new ModelPath("agendaItems", "ekasa/2/1", List.of());
        Report report = that((meeting, findings) -> {
                    findings.at(new ModelPath("tasks", "nowhere", List.of())).report();
                    findings.at(item.then("content", 3)).report();
                    findings.at(meeting, "date").report();
                })
                .check(PROTOCOL);
        Sources sources = new Sources.Builder()
                .putPlace(PROTOCOL.path(), SourcePlace.ofLine(1))
                .putPlace(item, SourcePlace.ofLine(30, 4))
                .build();
        assertThat(report.locatedBy(sources).findings())
                .extracting(Finding::getPlace)
                .containsExactly(
                        Optional.of(SourcePlace.ofLine(1)), Optional.of(SourcePlace.ofLine(30, 4)), Optional.empty());
    }

    @Test
    void aRuleAboutSomethingElseSaysSo() {
        ProtocolRule<Group> about = new ProtocolRule<>() {
            @Override
            public RuleInfo info() {
                return ProtocolCheckTest.info();
            }

            @Override
            public Class<Group> subject() {
                return Group.class;
            }

            @Override
            public void check(Group subject, RuleContext context, Findings findings) {
                findings.at(subject).report();
            }
        };
        RuleResult result = only(ProtocolCheck.empty().withRules(List.of(about)).check(NOTES));
        assertThat(result.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(result.getReason()).isPresent();
    }
}
