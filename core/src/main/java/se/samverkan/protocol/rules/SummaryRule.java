package se.samverkan.protocol.rules;

import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleInfo;

/**
 * A rule that holds decisions against the summary of decisions. Without a summary, or without anything that it could repeat, there is nothing to
 * hold.
 */
abstract class SummaryRule extends MeetingRule {

    SummaryRule(RuleInfo info) {
        super(info);
    }

    @Override
    public final void check(Meeting meeting, RuleContext context, Findings findings) {
        Summary summary = Summary.of(meeting, context);
        if (!summary.isThere()) {
            findings.notApplicable(Reasons.NO_SUMMARY);
        } else if (summary.decisions().isEmpty()) {
            // Some groups write their decisions nowhere else: then nothing is repeated.
            findings.notApplicable(Reasons.ONLY_SUMMARY);
        } else if (summary.isUnread()) {
            findings.notEvaluated(Reasons.SUMMARY_UNREAD);
        } else {
            check(context.once(SummaryComparison.class, () -> SummaryComparison.of(summary)), findings);
        }
    }

    abstract void check(SummaryComparison comparison, Findings findings);
}
