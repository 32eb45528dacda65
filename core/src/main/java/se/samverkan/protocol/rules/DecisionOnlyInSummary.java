package se.samverkan.protocol.rules;

import se.samverkan.finding.Severity;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleSource;

/** {@code decision/only-in-summary}. */
final class DecisionOnlyInSummary extends SummaryRule {

    DecisionOnlyInSummary() {
        super(Catalogue.rule("decision/only-in-summary", RuleSource.Kind.LAW)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    void check(SummaryComparison comparison, Findings findings) {
        for (Summary.Line line : comparison.extra()) {
            findings.at(line.path()).quote(line.text()).report();
        }
    }
}
