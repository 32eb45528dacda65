package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.id.MeetingId;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleResult;

/** What one rule says of a meeting, alone or in its collaboration. */
final class Outcomes {

    private final ProtocolRule<?> rule;
    private final ProtocolCheck check;

    private Outcomes(ProtocolRule<?> rule, ProtocolCheck check) {
        this.rule = rule;
        this.check = check;
    }

    static Outcomes of(ProtocolRule<?> rule) {
        return new Outcomes(rule, ProtocolCheck.empty().withRules(List.of(rule)));
    }

    static Outcomes of(ProtocolRule<?> rule, Profile profile) {
        return new Outcomes(rule, ProtocolCheck.empty().withRules(List.of(rule)).withProfile(profile));
    }

    /** The one finding, whose sentences are whole in both languages. */
    Finding finding(Meeting meeting) {
        return finding(check.check(meeting));
    }

    Finding finding(Collaboration all, MeetingId meeting) {
        return finding(check.check(all, meeting));
    }

    private static Finding finding(Report report) {
        assertThat(report.findings()).hasSize(1);
        Finding finding = report.findings().get(0);
        for (Language language : Language.values()) {
            assertThat(finding.message(language)).doesNotContain("{", "}").isNotBlank();
            assertThat(finding.hint(language)).doesNotContain("{", "}").isNotBlank();
        }
        return finding;
    }

    List<Finding> findings(Meeting meeting) {
        return check.check(meeting).findings();
    }

    /** "passed", "fired", "does not apply", or "uncertain". */
    String of(Meeting meeting) {
        return told(check.check(meeting));
    }

    String of(Collaboration all, MeetingId meeting) {
        return told(check.check(all, meeting));
    }

    private String told(Report report) {
        RuleResult result = report.find(rule.info().getCode()).orElseThrow();
        if (result.getOutcome() != Outcome.NOT_EVALUATED) {
            return result.getOutcome() == Outcome.PASSED ? "passed" : "fired";
        }
        assertThat(result.getReason()).isPresent();
        return result.isApplicable() ? "uncertain" : "does not apply";
    }
}
