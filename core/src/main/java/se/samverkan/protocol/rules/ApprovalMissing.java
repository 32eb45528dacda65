package se.samverkan.protocol.rules;

import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;

/**
 * {@code agenda/approval-missing}. The approval needs no item of its own: often it is said when the meeting is opened. Networks and working groups that
 * keep notes often approve nothing, so the rule is off for them.
 */
final class ApprovalMissing extends FormalityRule {

    ApprovalMissing() {
        super("agenda/approval-missing");
    }

    @Override
    void checkAgenda(Meeting meeting, RuleContext context, Findings findings) {
        if (!AgendaApproval.isIn(meeting, context)) {
            findings.at(meeting, "agenda").report();
        }
    }
}
