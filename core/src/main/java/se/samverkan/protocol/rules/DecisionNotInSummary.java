package se.samverkan.protocol.rules;

import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Severity;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleSource;

/** {@code decision/not-in-summary}. A summary holds what the meeting decided; what was decided by e-mail before it need not be there. */
final class DecisionNotInSummary extends SummaryRule {

    DecisionNotInSummary() {
        super(Catalogue.rule("decision/not-in-summary", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    void check(SummaryComparison comparison, Findings findings) {
        for (Decision decision : comparison.missing()) {
            if (decision.getMode() == DecisionMode.MEETING) {
                Findings.Draft draft = findings.at(decision, "text").quote(decision.getText());
                comparison.summary().item().ifPresent(item -> draft.suggest(toldIn(item, decision)));
                draft.report();
            }
        }
    }

    /** A line is one line, whatever the paragraphs of the decision. */
    private static Edit toldIn(AgendaItem summary, Decision decision) {
        return new Edit.Summarise(
                summary.getId(), decision.getId(), decision.getText().replace('\n', ' '));
    }
}
