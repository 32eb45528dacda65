package se.samverkan.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.FindingCode;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleScope;

/** That years give every rule that looks around or beyond a meeting something to judge. */
class YearStatisticsProperties {

    /** It judges what a host was granted, and a year grants nothing. */
    private static final FindingCode OF_WAIVERS = FindingCode.parse("waiver/expired");

    private static final ProtocolCheck CHECK = ProtocolCheck.installed();

    private final Map<FindingCode, Integer> held = new HashMap<>();

    private void count(Report report) {
        report.getResults().stream()
                .filter(result -> result.getOutcome() == Outcome.PASSED)
                .forEach(result -> held.merge(result.getRule(), 1, Integer::sum));
    }

    private void requireHeld(RuleScope scope, int of) {
        assertThat(CHECK.rules())
                .filteredOn(rule -> rule.getScope() == scope && !rule.getCode().equals(OF_WAIVERS))
                .allSatisfy(rule -> assertThat(held.getOrDefault(rule.getCode(), 0))
                        .as(rule.getCode().toString())
                        .isGreaterThan(of / 20));
    }

    @Example
    void everyRuleIsHeldInYears() {
        Random random = new Random(1);
        var generator = Generate.collaborations().generator(1_000, true);
        List<Collaboration> years =
                Stream.generate(() -> generator.next(random).value()).limit(300).toList();
        int meetings = 0;
        for (Collaboration year : years) {
            Report report = CHECK.check(year);
            count(report);
            report.getMeetings().forEach(this::count);
            meetings += report.getMeetings().size();
        }
        requireHeld(RuleScope.COLLABORATION, years.size());
        requireHeld(RuleScope.GROUP, meetings);
    }
}
