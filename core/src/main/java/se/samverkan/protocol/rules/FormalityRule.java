package se.samverkan.protocol.rules;

import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** A rule about a formality that minutes tell of among their items, and that is custom where minutes are verified: notes do without. */
abstract class FormalityRule extends MeetingRule {

    FormalityRule(String code) {
        super(Catalogue.rule(code, RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weightsIfVerified(Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public final void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getAgenda().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ITEMS);
        } else {
            checkAgenda(meeting, context, findings);
        }
    }

    /** Holds the rule against a meeting that has items. */
    abstract void checkAgenda(Meeting meeting, RuleContext context, Findings findings);
}
