package se.samverkan.protocol.rules;

import se.samverkan.finding.Severity;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleSource;

/** {@code decision/summary-differs}. Two wordings leave open what was decided; a slip of the pen does not, and is a warning at most. */
final class SummaryDiffers extends SummaryRule {

    SummaryDiffers() {
        super(Catalogue.rule("decision/summary-differs", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.ERROR, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    void check(SummaryComparison comparison, Findings findings) {
        for (SummaryComparison.Pair pair : comparison.differing()) {
            Findings.Draft draft = findings.at(pair.line().path())
                    .slot("inline", pair.difference().inline())
                    .slot("summary", pair.difference().summary())
                    .quote(pair.line().text());
            if (pair.difference().isSlip()) {
                draft.atMost(Severity.WARNING);
            }
            draft.report();
        }
    }
}
