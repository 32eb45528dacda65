package se.samverkan.protocol.rules;

import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;

/**
 * {@code agenda/opening-closing}. Notes need neither, so the rule is off for them. Where the minutes say at what time the meeting began or ended,
 * the record lacks no more than a formality.
 */
final class OpeningClosing extends FormalityRule {

    OpeningClosing() {
        super("agenda/opening-closing");
    }

    @Override
    void checkAgenda(Meeting meeting, RuleContext context, Findings findings) {
        for (FramePart part : FramePart.values()) {
            if (!part.isIn(meeting, context)) {
                Findings.Draft draft = findings.at(meeting, "agenda")
                        .slot("partSv", part.wording().swedish())
                        .slot("partEn", part.wording().english());
                (part.time(meeting).isPresent() ? draft.atMost(Severity.INFO) : draft).report();
            }
        }
    }
}
