package se.samverkan.protocol.rules;

import java.util.Optional;
import se.samverkan.finding.Wording;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleInfo;

/** A rule that holds the roll of a meeting against who sat in its group that day, where both are known. */
abstract class SittingRule extends MeetingRule {

    SittingRule(RuleInfo info) {
        super(info);
    }

    @Override
    public final void check(Meeting meeting, RuleContext context, Findings findings) {
        Optional<Wording> unknown = Sitting.unknown(meeting, context);
        if (unknown.isPresent()) {
            findings.notEvaluated(unknown.get());
        } else {
            check(meeting, Sitting.of(meeting, context).orElseThrow(), findings);
        }
    }

    abstract void check(Meeting meeting, Sitting sitting, Findings findings);
}
