package se.samverkan.protocol.rules;

import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code agenda/opening-closing}. Notes need neither, so the rule is off for them. Where the minutes say at what time the meeting began or ended,
 * the record lacks no more than a formality.
 */
final class OpeningClosing extends MeetingRule {

    OpeningClosing() {
        super(Catalogue.rule("agenda/opening-closing", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weightsIfVerified(Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getAgenda().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ITEMS);
            return;
        }
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
