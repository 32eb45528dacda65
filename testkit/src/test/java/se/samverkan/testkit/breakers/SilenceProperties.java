package se.samverkan.testkit.breakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.FindingCode;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleScope;
import se.samverkan.testkit.generate.Generate;

/**
 * Ten thousand good meetings, and not a word against them, though every rule had something to look at: a false alarm costs more trust than a miss. The
 * same ones every time, so that what fails here fails again.
 */
class SilenceProperties {

    private static final int MEETINGS = 10_000;

    /** The part of the meetings on which a rule must have been held. */
    private static final double HELD = 0.05;

    private final Map<FindingCode, Integer> held = new HashMap<>();

    private static <T> Stream<T> drawn(Arbitrary<T> arbitrary, int seed) {
        Random random = new Random(seed);
        RandomGenerator<T> generator = arbitrary.generator(1_000, true);
        return Stream.generate(() -> generator.next(random).value());
    }

    private void count(Report report) {
        report.getResults().stream()
                .filter(result -> result.getOutcome() == Outcome.PASSED)
                .forEach(result -> held.merge(result.getRule(), 1, Integer::sum));
    }

    private void requireSilenceOnMeetings(Profile profile) {
        ProtocolCheck check = ProtocolCheck.installed().withProfile(profile);
        drawn(Generate.meetings().withProfile(profile), profile.code().length())
                .limit(MEETINGS)
                .forEach(meeting -> {
                    Report report = check.check(meeting);
                    assertThat(report.findings()).isEmpty();
                    count(report);
                });
        for (RuleInfo rule : check.rules()) {
            // Good notes have no verifier; the rules on verifiers are on for those that have one all the same.
            boolean ofVerifiers =
                    profile == Profile.NOTES && rule.getCode().name().startsWith("verifier-");
            boolean on = rule.getSeverities().containsKey(profile) && !ofVerifiers;
            if (rule.getScope() == RuleScope.MINUTES && on) {
                assertThat(held.getOrDefault(rule.getCode(), 0))
                        .as("meetings on which " + rule.getCode() + " was held")
                        .isGreaterThanOrEqualTo((int) (MEETINGS * HELD));
            }
        }
    }

    @Example
    void onTenThousandNotesNoRuleFires() {
        requireSilenceOnMeetings(Profile.NOTES);
    }

    @Example
    void onTenThousandVerifiedMinutesNoRuleFires() {
        requireSilenceOnMeetings(Profile.PROTOCOL);
    }

    @Example
    void onTenThousandMinutesOfCommitteesNoRuleFires() {
        requireSilenceOnMeetings(Profile.STATUTORY);
    }

    @Example
    void onYearsOfTenThousandMeetingsNoRuleFires() {
        ProtocolCheck check = ProtocolCheck.installed();
        List<Collaboration> years =
                drawn(Generate.collaborations(), 1).limit(MEETINGS / 30).toList();
        int meetings = 0;
        for (Collaboration year : years) {
            Report report = check.check(year);
            assertThat(report.findings()).isEmpty();
            count(report);
            report.getMeetings().forEach(this::count);
            meetings += year.getMeetings().size();
        }
        for (RuleInfo rule : check.rules()) {
            int of = rule.getScope() == RuleScope.COLLABORATION ? years.size() : meetings;
            // What a host has granted stands in no year, so nothing can have expired.
            boolean judged = !rule.getCode().area().equals("waiver") && rule.getScope() != RuleScope.MINUTES;
            assertThat(!judged || held.getOrDefault(rule.getCode(), 0) >= of * HELD)
                    .as(rule.getCode() + " was held " + held.get(rule.getCode()) + " times in " + of)
                    .isTrue();
        }
    }
}
