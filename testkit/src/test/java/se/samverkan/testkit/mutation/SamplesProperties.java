package se.samverkan.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleScope;
import se.samverkan.testkit.breakers.Breaker;
import se.samverkan.testkit.breakers.Breakers;
import se.samverkan.testkit.generate.Generate;
import se.samverkan.testkit.laws.MeetingChanges;
import se.samverkan.testkit.laws.Metamorphosis;

/**
 * What rules and findings promise, over a few samples that are the same every time and made once. Mutation testing runs its tests thousands of times
 * and must kill again what it has killed before; contracts and laws, which try something new every time, say the same of much more.
 */
class SamplesProperties {

    private static final Map<Profile, List<Meeting>> COMPLETE = new EnumMap<>(Profile.class);
    private static final List<Meeting> VALID = some(60, Generate.meetings());
    private static final List<Meeting> WILD = some(30, Generate.wild(Meeting.class));
    private static final List<Collaboration> YEARS = some(3, Generate.collaborations());

    static {
        for (Profile profile : Profile.values()) {
            COMPLETE.put(profile, some(6, Generate.meetings().complete().withProfile(profile)));
        }
    }

    private static <T> List<T> some(int count, Arbitrary<T> arbitrary) {
        return arbitrary.generator(1000).stream(new Random(1))
                .map(Shrinkable::value)
                .limit(count)
                .toList();
    }

    /** Made anew for each test, so that a mutant in what makes it is met. */
    private final ProtocolCheck check = ProtocolCheck.installed();

    private ProtocolCheck check(Profile profile) {
        return profile == Profile.STATUTORY ? check.withProfile(profile) : check;
    }

    @Example
    void onValidMinutesAndYearsNoRuleFires() {
        assertThat(VALID)
                .allSatisfy(meeting ->
                        assertThat(codes(check, Collaboration.of(meeting))).isEmpty());
        assertThat(YEARS).allSatisfy(year -> assertThat(codes(check, year)).isEmpty());
    }

    @Example
    void onCompleteMinutesEveryRuleOfMinutesIsHeld() {
        List<FindingCode> ofMinutes = check.rules().stream()
                .filter(rule -> rule.getScope() == RuleScope.MINUTES)
                .map(RuleInfo::getCode)
                .toList();
        for (Meeting meeting : COMPLETE.get(Profile.PROTOCOL)) {
            assertThat(check.check(meeting).getResults())
                    .filteredOn(result -> ofMinutes.contains(result.getRule()))
                    .allMatch(result -> result.getOutcome() == Outcome.PASSED);
        }
    }

    @Example
    void everyFaultRaisesWhatItSaysAndNothingElse() {
        for (RuleInfo rule : check.rules()) {
            for (Breaker<?> breaker : Breakers.installed().of(rule.getCode())) {
                Set<FindingCode> raised = new TreeSet<>(breaker.alsoBreaks());
                raised.add(breaker.breaks());
                assertThat(broken(breaker, rule))
                        .isNotEmpty()
                        .allSatisfy(broken -> assertThat(codes(check(breaking(rule)), broken))
                                .as(breaker.toString())
                                .isEqualTo(raised));
            }
        }
    }

    @Example
    void everyFindingIsToldInFull() {
        for (RuleInfo rule : check.rules()) {
            for (Breaker<?> breaker : Breakers.installed().of(rule.getCode())) {
                for (Collaboration broken : broken(breaker, rule)) {
                    assertThat(check(breaking(rule)).check(broken).findings())
                            .as(breaker.toString())
                            .allSatisfy(SamplesProperties::requireTold);
                }
            }
        }
    }

    private static void requireTold(Finding finding) {
        assertThat(finding.getPath()).isPresent();
        for (Language language : Language.values()) {
            assertThat(finding.message(language)).isNotBlank().doesNotContain("{", "}");
            assertThat(finding.hint(language)).isNotBlank().doesNotContain("{", "}");
        }
    }

    @Example
    void whateverMinutesHoldNoRuleThrows() {
        for (Profile profile : Profile.values()) {
            ProtocolCheck asked = check.withProfile(profile);
            assertThat(WILD)
                    .allSatisfy(meeting ->
                            assertThatCode(() -> asked.check(meeting)).doesNotThrowAnyException());
        }
    }

    @Example
    void otherNumbersAndAnotherOrderOfTheRollChangeNoFinding() {
        for (Breaker<?> breaker : Breakers.installed().all()) {
            if (breaker.subject() == Meeting.class) {
                Meeting broken = broken(breaker, COMPLETE.get(Profile.PROTOCOL)).stream()
                        .flatMap(collaboration -> collaboration.getMeetings().stream())
                        .findFirst()
                        .orElseGet(() -> VALID.get(0));
                requireSame(broken, MeetingChanges.renumber());
                requireSame(broken, MeetingChanges.reorderAttendance());
            }
        }
    }

    private void requireSame(Meeting meeting, Metamorphosis<Meeting> change) {
        assertThat(codes(check, Collaboration.of(change.apply(meeting, 7))))
                .isEqualTo(codes(check, Collaboration.of(meeting)));
    }

    /** The profile in which a rule is broken: the first that it is on in, those that ask for more first. */
    private static Profile breaking(RuleInfo rule) {
        return Stream.of(Profile.PROTOCOL, Profile.STATUTORY, Profile.NOTES)
                .filter(rule.getSeverities()::containsKey)
                .findFirst()
                .orElseThrow();
    }

    private static List<Collaboration> broken(Breaker<?> breaker, RuleInfo rule) {
        return broken(breaker, breaker.subject() == Meeting.class ? COMPLETE.get(breaking(rule)) : YEARS);
    }

    private static <S> List<Collaboration> broken(Breaker<S> breaker, List<?> samples) {
        List<Collaboration> broken = new ArrayList<>();
        for (Object sample : samples) {
            S valid = breaker.subject().cast(sample);
            if (breaker.suits(valid)) {
                Object made = breaker.apply(valid, 31 * broken.size());
                broken.add(made instanceof Meeting meeting ? Collaboration.of(meeting) : (Collaboration) made);
            }
        }
        return broken;
    }

    private static Set<FindingCode> codes(ProtocolCheck check, Collaboration collaboration) {
        Set<FindingCode> codes = new TreeSet<>();
        check.check(collaboration).findings().forEach(finding -> codes.add(finding.getCode()));
        return codes;
    }
}
