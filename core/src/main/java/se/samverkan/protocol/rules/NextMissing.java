package se.samverkan.protocol.rules;

import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code meeting/next-missing}. Minutes that take the matter up say something of it, if only that the day is not settled; what they say may be
 * more than could be read.
 */
final class NextMissing extends MeetingRule {

    NextMissing() {
        super(Catalogue.rule("meeting/next-missing", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.INFO, Severity.INFO))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getNextMeeting().isPresent()) {
            return;
        }
        if (meeting.getAgenda().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ITEMS);
        } else if (meeting.allItems().anyMatch(item -> item.is(ItemKind.NEXT_MEETING))) {
            findings.notEvaluated(Reasons.NEXT_UNREAD);
        } else {
            findings.at(meeting, "nextMeeting").report();
        }
    }
}
