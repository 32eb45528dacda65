package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.group.MinutesKind;
import se.samverkan.id.MeetingId;
import se.samverkan.id.MinutesRecordId;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;

class PresuppositionsTest {

    private static final Wording WORDS = new Wording("Ord.", "Words.");
    private static final Meeting NOTES = new Meeting.Builder()
            .id(new MeetingId("ekasa/1"))
            .date(LocalDate.of(2025, 5, 22))
            .addMinutes(new MinutesRecord.Builder()
                    .id(new MinutesRecordId("ekasa/1/m1"))
                    .kind(MinutesKind.NOTES)
                    .build())
            .build();

    /** A rule that always fires. */
    private record Fires(RuleInfo info) implements ProtocolRule<Meeting> {
        @Override
        public Class<Meeting> subject() {
            return Meeting.class;
        }

        @Override
        public void check(Meeting subject, RuleContext context, Findings findings) {
            findings.at(subject).report();
        }
    }

    private static ProtocolRule<?> rule(String code, String... presupposed) {
        return new Fires(new RuleInfo.Builder()
                .code(FindingCode.parse(code))
                .summary(WORDS)
                .text(new FindingText(WORDS, WORDS))
                .severities(Map.of(Profile.NOTES, Severity.WARNING))
                .source(new RuleSource(RuleSource.Kind.CUSTOM, WORDS))
                .addAllPresupposes(
                        Stream.of(presupposed).map(FindingCode::parse).toList())
                .build());
    }

    private static Report check(ProtocolRule<?>... rules) {
        return ProtocolCheck.empty().withRules(List.of(rules)).check(NOTES);
    }

    @Test
    void aRuleIsNotEvaluatedWhileOneThatItPresupposesIsBroken() {
        Report report = check(rule("test/a", "test/z"), rule("test/z"));
        assertThat(report.findings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("test/z");
        RuleResult skipped = report.find(FindingCode.parse("test/a")).orElseThrow();
        assertThat(skipped.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(skipped.isApplicable()).isTrue();
        assertThat(skipped.getReason().orElseThrow().template(Language.ENGLISH)).startsWith("test/z is broken");
    }

    @Test
    void aRuleThatWasNotEvaluatedIsNotBroken() {
        assertThat(check(rule("test/a", "test/b"), rule("test/b", "test/c"), rule("test/c"))
                        .findings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("test/a", "test/c");
    }

    @Test
    void whatNoRuleSaysIsPresupposedInVain() {
        assertThat(check(rule("test/a", "test/nowhere")).findings()).hasSize(1);
    }

    @Test
    void aRuleThatIsOffIsPresupposedInVain() {
        ProtocolCheck check = ProtocolCheck.empty()
                .withRules(List.of(rule("test/a", "test/z"), rule("test/z")))
                .withSeverities(FindingCode.parse("test/z"), Map.of());
        assertThat(check.check(NOTES).findings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("test/a");
    }

    @Test
    void resultsStayInTheOrderOfCodes() {
        assertThat(check(rule("test/a", "test/z"), rule("test/m"), rule("test/z"))
                        .getResults())
                .extracting(result -> result.getRule().name())
                .containsExactly("a", "m", "z");
    }

    @Test
    void rulesThatPresupposeEachOtherAreRefused() {
        List<ProtocolRule<?>> circle =
                List.of(rule("test/a", "test/b"), rule("test/b", "test/c"), rule("test/c", "test/b"));
        assertThatThrownBy(() -> ProtocolCheck.empty().withRules(circle))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[test/b, test/c, test/b]");
    }

    @Test
    void aRuleThatPresupposesItselfIsRefused() {
        List<ProtocolRule<?>> itself = List.of(rule("test/a", "test/a"));
        assertThatThrownBy(() -> ProtocolCheck.empty().withRules(itself)).isInstanceOf(IllegalArgumentException.class);
    }
}
