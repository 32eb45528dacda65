package se.samverkan.testkit.breakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleResult;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.Verdict;
import se.samverkan.testkit.generate.Complete;
import se.samverkan.testkit.generate.Sized;
import se.samverkan.testkit.generate.WithProfile;

/** What the built-in rules promise together: silence on good minutes, and on bad ones exactly what is wrong. */
class BreakersProperties {

    private static final ProtocolCheck CHECK = ProtocolCheck.installed();

    @SuppressWarnings("unchecked") // the filter asks for the type that it is cast to
    private static final List<Breaker<Meeting>> OF_MEETINGS = Breakers.installed().all().stream()
            .filter(breaker -> breaker.subject() == Meeting.class)
            .map(breaker -> (Breaker<Meeting>) breaker)
            .toList();

    /** The codes of the rules that need no more than minutes to be held. */
    private static final Set<FindingCode> OF_MINUTES = CHECK.rules().stream()
            .filter(rule -> rule.getScope() == RuleScope.MINUTES)
            .map(RuleInfo::getCode)
            .collect(Collectors.toSet());

    private static final Set<FindingCode> IN_NOTES = CHECK.rules().stream()
            .filter(rule -> rule.getSeverities().containsKey(Profile.NOTES))
            .map(RuleInfo::getCode)
            .collect(Collectors.toSet());

    private static boolean isOfMinutes(RuleResult result) {
        return OF_MINUTES.contains(result.getRule());
    }

    @Provide
    Arbitrary<Breaker<Meeting>> ofMeetings() {
        return Arbitraries.of(OF_MEETINGS);
    }

    @Property
    void onValidMinutesNoRuleFires(@ForAll Meeting meeting) {
        Report report = CHECK.check(meeting);
        assertThat(report.findings()).isEmpty();
        assertThat(report.allows(MinutesStage.PUBLISHED)).isEqualTo(Verdict.YES);
    }

    @Property
    void onCompleteMinutesEveryRuleThatIsOnIsHeld(@ForAll @Complete Meeting meeting) {
        assertThat(CHECK.check(meeting).getResults())
                .filteredOn(BreakersProperties::isOfMinutes)
                .allMatch(result -> result.getOutcome() == Outcome.PASSED);
    }

    @Property
    void onCompleteNotesEveryRuleThatIsOnButThoseOnVerifiersIsHeld(
            @ForAll @Complete @WithProfile(Profile.NOTES) Meeting meeting) {
        assertThat(CHECK.check(meeting).getResults())
                .filteredOn(BreakersProperties::isOfMinutes)
                .filteredOn(result -> IN_NOTES.contains(result.getRule()))
                .filteredOn(result -> !result.getRule().name().startsWith("verifier-"))
                .allMatch(result -> result.getOutcome() == Outcome.PASSED);
    }

    @Property(tries = 3000)
    void aFaultRaisesWhatItSaysAndNothingElse(
            @ForAll @Complete Meeting meeting,
            @ForAll("ofMeetings") Breaker<Meeting> breaker,
            @ForAll @IntRange(max = 999) int pick) {
        requireFault(breaker, meeting, pick);
    }

    @Property
    void aFaultInNotesRaisesWhatItSaysAndNothingElse(
            @ForAll @Complete @WithProfile(Profile.NOTES) Meeting meeting,
            @ForAll("ofMeetings") Breaker<Meeting> breaker,
            @ForAll @IntRange(max = 999) int pick) {
        Assume.that(breaker.suits(meeting));
        requireFault(breaker, meeting, pick);
    }

    private static void requireFault(Breaker<Meeting> breaker, Meeting meeting, int pick) {
        Set<FindingCode> expected = new HashSet<>(breaker.alsoBreaks());
        expected.add(breaker.breaks());
        assertThat(CHECK.check(breaker.apply(meeting, pick)).findings())
                .as(breaker.toString())
                .extracting(Finding::getCode)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void everySlotIsFilled(
            @ForAll @Complete Meeting meeting,
            @ForAll("ofMeetings") Breaker<Meeting> breaker,
            @ForAll @IntRange(max = 999) int pick) {
        for (Finding finding : CHECK.check(breaker.apply(meeting, pick)).findings()) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).isNotBlank().doesNotContain("{", "}");
                assertThat(finding.hint(language)).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    @Property
    void equalPicksBreakEqually(
            @ForAll @Complete Meeting meeting,
            @ForAll("ofMeetings") Breaker<Meeting> breaker,
            @ForAll @IntRange(max = 999) int pick) {
        Meeting broken = breaker.apply(meeting, pick);
        assertThat(breaker.apply(meeting, pick)).isEqualTo(broken);
        assertThat(broken).isNotEqualTo(meeting);
        assertThat(CHECK.check(broken)).isEqualTo(CHECK.check(broken));
    }

    @Example
    void everyRuleThatMinutesCanBreakHasABreaker() {
        assertThat(CHECK.rules())
                // A waiver stands in no minutes, and so nothing done to them makes one expire.
                .filteredOn(rule -> !rule.getCode().area().equals("waiver"))
                .allSatisfy(rule -> assertThat(Breakers.installed().of(rule.getCode()))
                        .as(rule.getCode() + " has no breaker; register one by a BreakerProvider")
                        .isNotEmpty());
    }

    @Example
    void everyBreakerBreaksARuleThatThereIs() {
        Set<FindingCode> codes = new TreeSet<>();
        CHECK.rules().forEach(rule -> codes.add(rule.getCode()));
        for (Breaker<?> breaker : Breakers.installed().all()) {
            assertThat(codes).contains(breaker.breaks()).containsAll(breaker.alsoBreaks());
        }
    }

    @Property(tries = 3000)
    void everyBreakerFindsSomethingToBreakInCompleteMinutes(@ForAll @Complete Meeting meeting) {
        assertThat(OF_MEETINGS).filteredOn(breaker -> !breaker.suits(meeting)).isEmpty();
    }

    @Property
    void everyBreakerFindsSomethingToBreakInCompleteMinutesOfACommittee(
            @ForAll @Complete @WithProfile(Profile.STATUTORY) @Sized(max = 8) Meeting meeting) {
        assertThat(OF_MEETINGS).filteredOn(breaker -> !breaker.suits(meeting)).isEmpty();
    }
}
