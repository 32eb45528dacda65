package se.samverkan.protocol.rules;

import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code meeting/date-missing}. Where the document says when it was in words that no date could be read from, it is no proof that none stands there. */
final class DateMissing extends MeetingRule {

    DateMissing() {
        super(Catalogue.rule("meeting/date-missing", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.ERROR, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getDate().isPresent()) {
            return;
        }
        if (meeting.getWhenAsWritten().isPresent()) {
            findings.notEvaluated(Reasons.DATE_UNREAD);
        } else {
            findings.at(meeting, "date").report();
        }
    }
}
