package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;
import se.samverkan.time.Deadline;

/**
 * {@code decision/tacit-window-undefined}. A window is defined by its last day, or by words that say how long it is; it opens when the minutes go out if
 * nothing else is said.
 */
final class TacitWindowUndefined extends MeetingRule {

    TacitWindowUndefined() {
        super(Catalogue.rule("decision/tacit-window-undefined", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.INFO, Severity.INFO))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Decision> tacit = TacitDecisions.of(meeting, context);
        if (tacit.isEmpty()) {
            findings.notApplicable(Reasons.NOTHING_TACIT);
        }
        for (Decision decision : tacit) {
            boolean told = TacitDecisions.windowEnd(decision).isPresent()
                    || Deadline.find(decision.getText(), meeting.getDate(), true)
                            .isPresent();
            if (!told) {
                findings.at(decision, "text").quote(decision.getText()).report();
            }
        }
    }
}
