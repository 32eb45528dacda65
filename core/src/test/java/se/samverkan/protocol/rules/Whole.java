package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Wording;
import se.samverkan.language.Language;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleResult;

/** Holds one rule against a whole collaboration. */
final class Whole {

    private final ProtocolCheck check;
    private final ProtocolRule<?> rule;

    private Whole(ProtocolRule<?> rule, ProtocolCheck check) {
        this.rule = rule;
        this.check = check;
    }

    static Whole that(ProtocolRule<?> rule) {
        return new Whole(rule, ProtocolCheck.empty().withRules(List.of(rule)));
    }

    Whole on(LocalDate day) {
        return new Whole(rule, check.asOf(day));
    }

    /** The findings, which are there, and whose sentences are whole in both languages. */
    List<Finding> firesOn(Collaboration all) {
        Report report = check.check(all);
        assertThat(result(report).getOutcome()).isEqualTo(Outcome.FIRED);
        for (Finding finding : report.findings()) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).doesNotContain("{", "}").isNotBlank();
                assertThat(finding.hint(language)).doesNotContain("{", "}").isNotBlank();
            }
            assertThat(finding.getQuote()).isPresent();
        }
        return report.findings();
    }

    /** The one finding. */
    Finding firesOnceOn(Collaboration all) {
        List<Finding> findings = firesOn(all);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    void passes(Collaboration all) {
        Report report = check.check(all);
        assertThat(report.findings()).isEmpty();
        assertThat(result(report).getOutcome()).isEqualTo(Outcome.PASSED);
    }

    void isUncertainOn(Collaboration all) {
        RuleResult result = result(check.check(all));
        assertThat(result.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(result.isApplicable()).isTrue();
    }

    void isUncertainOn(Collaboration all, Wording reason) {
        isUncertainOn(all);
        assertThat(result(check.check(all)).getReason()).contains(reason);
    }

    void doesNotApplyTo(Collaboration all) {
        RuleResult result = result(check.check(all));
        assertThat(result.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(result.isApplicable()).isFalse();
    }

    private RuleResult result(Report report) {
        return report.find(rule.info().getCode()).orElseThrow();
    }
}
