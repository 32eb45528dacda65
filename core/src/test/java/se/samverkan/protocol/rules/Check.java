package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Wording;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleResult;

/** Holds one rule against one meeting. */
final class Check {

    private final ProtocolCheck check;
    private final ProtocolRule<?> rule;

    private Check(ProtocolRule<?> rule, ProtocolCheck check) {
        this.rule = rule;
        this.check = check;
    }

    static Check that(ProtocolRule<?> rule) {
        return new Check(rule, ProtocolCheck.empty().withRules(List.of(rule)));
    }

    Check in(Profile profile) {
        return new Check(rule, check.withProfile(profile));
    }

    /** The findings, which are there, and whose sentences are whole in both languages. */
    List<Finding> firesOn(Given given) {
        return firesOn(given.meeting());
    }

    List<Finding> firesOn(Meeting meeting) {
        Report report = report(meeting);
        assertThat(result(report).getOutcome()).isEqualTo(Outcome.FIRED);
        for (Finding finding : report.findings()) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).doesNotContain("{", "}").isNotBlank();
                assertThat(finding.hint(language)).doesNotContain("{", "}").isNotBlank();
            }
        }
        return report.findings();
    }

    /** The one finding. */
    Finding firesOnceOn(Given given) {
        return firesOnceOn(given.meeting());
    }

    Finding firesOnceOn(Meeting meeting) {
        List<Finding> findings = firesOn(meeting);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    void passes(Given given) {
        passes(given.meeting());
    }

    void passes(Meeting meeting) {
        Report report = report(meeting);
        assertThat(report.findings()).isEmpty();
        assertThat(result(report).getOutcome()).isEqualTo(Outcome.PASSED);
    }

    void isUncertainOn(Given given) {
        isUncertainOn(given.meeting());
    }

    void isUncertainOn(Meeting meeting) {
        RuleResult result = result(report(meeting));
        assertThat(result.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(result.isApplicable()).isTrue();
        assertThat(result.getReason()).isPresent();
    }

    void isUncertainOn(Given given, Wording reason) {
        isUncertainOn(given);
        assertThat(result(report(given.meeting())).getReason()).contains(reason);
    }

    void doesNotApplyTo(Given given) {
        doesNotApplyTo(given.meeting());
    }

    void doesNotApplyTo(Meeting meeting) {
        RuleResult result = result(report(meeting));
        assertThat(result.getOutcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(result.isApplicable()).isFalse();
        assertThat(result.getReason()).isPresent();
    }

    Report report(Meeting meeting) {
        return check.check(meeting);
    }

    private RuleResult result(Report report) {
        return report.find(rule.info().getCode()).orElseThrow();
    }
}
