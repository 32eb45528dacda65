package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code text/unplaced}. It blocks nothing: that a reader did not understand some words is no fault of the minutes. */
final class UnplacedText extends MeetingRule {

    UnplacedText() {
        super(Catalogue.rule("text/unplaced", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<String> unplaced = meeting.getUnplaced();
        for (int i = 0; i < unplaced.size(); i++) {
            String text = unplaced.get(i);
            Findings.Draft draft =
                    findings.at(meeting.path().then("unplaced", i)).quote(text);
            if (text.chars().noneMatch(Character::isLetterOrDigit)) {
                // A comma or a line of dashes says nothing that could be lost.
                draft.atMost(Severity.INFO);
            }
            draft.report();
        }
    }
}
