package se.samverkan.protocol.rules;

import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code agenda/approval-missing}. The approval needs no item of its own: often it is said when the meeting is opened. Networks and working groups that
 * keep notes often approve nothing, so the rule is off for them.
 */
final class ApprovalMissing extends MeetingRule {

    ApprovalMissing() {
        super(Catalogue.rule("agenda/approval-missing", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weightsIfVerified(Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getAgenda().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ITEMS);
            return;
        }
        if (!AgendaApproval.isIn(meeting, context)) {
            findings.at(meeting, "agenda").report();
        }
    }
}
