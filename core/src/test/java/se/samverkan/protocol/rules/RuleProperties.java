package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.finding.Finding;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.Verdict;

/** What the built-in rules promise together: silence on good minutes, and on bad ones exactly what is wrong. */
class RuleProperties {

    private static final ProtocolCheck CHECK = ProtocolCheck.empty().with(new BuiltInRules());

    @Property
    void onValidMinutesNoRuleFires(@ForAll("valid") Meeting meeting) {
        Report report = CHECK.check(meeting);
        assertThat(report.findings()).isEmpty();
        assertThat(report.allows(MinutesStage.PUBLISHED)).isEqualTo(Verdict.YES);
    }

    @Property
    void onCompleteMinutesEveryRuleThatIsOnIsHeld(@ForAll("complete") Meeting meeting) {
        Profile profile = CHECK.check(meeting).getProfile();
        assertThat(CHECK.check(meeting).getResults())
                .filteredOn(result -> result.getOutcome() != Outcome.PASSED)
                .allMatch(result ->
                        profile == Profile.NOTES && result.getRule().name().startsWith("verifier-"));
    }

    @Property
    void aFaultRaisesItsOwnRuleAndNoOther(
            @ForAll("complete") Meeting meeting, @ForAll Breakers breaker, @ForAll @IntRange(max = 999) int pick) {
        Assume.that(breaker.suits(meeting));
        List<Finding> findings = CHECK.check(breaker.breakIn(meeting, pick)).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).getCode()).hasToString(breaker.code());
    }

    @Property
    void everySlotIsFilled(
            @ForAll("complete") Meeting meeting, @ForAll Breakers breaker, @ForAll @IntRange(max = 999) int pick) {
        Assume.that(breaker.suits(meeting));
        for (Finding finding : CHECK.check(breaker.breakIn(meeting, pick)).findings()) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).isNotBlank().doesNotContain("{", "}");
                assertThat(finding.hint(language)).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    @Property
    void theSameMinutesGiveTheSameReport(
            @ForAll("complete") Meeting meeting, @ForAll Breakers breaker, @ForAll @IntRange(max = 999) int pick) {
        Assume.that(breaker.suits(meeting));
        Meeting broken = breaker.breakIn(meeting, pick);
        assertThat(CHECK.check(broken)).isEqualTo(CHECK.check(broken));
    }

    @Example
    void everyRuleHasABreaker() {
        assertThat(CHECK.rules())
                .extracting(rule -> rule.getCode().toString())
                .allMatch(code -> List.of(Breakers.values()).stream()
                        .anyMatch(breaker -> breaker.code().equals(code)));
    }

    @Provide
    Arbitrary<Meeting> valid() {
        return Meetings.valid();
    }

    @Provide
    Arbitrary<Meeting> complete() {
        return Meetings.complete();
    }
}
