package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.NextMeeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code meeting/next-not-later}. */
final class NextNotLater extends MeetingRule {

    static final FindingCode CODE = FindingCode.parse("meeting/next-not-later");

    NextNotLater() {
        super(Catalogue.rule(CODE.toString(), RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        Optional<LocalDate> next = meeting.getNextMeeting().flatMap(NextMeeting::getDate);
        if (next.isEmpty()) {
            findings.notApplicable(Reasons.NO_NEXT_DATE);
        } else if (meeting.getDate().isEmpty()) {
            findings.notEvaluated(Reasons.NO_DATE);
        } else if (!next.get().isAfter(meeting.getDate().get())) {
            findings.at(meeting.path().then("nextMeeting").then("date"))
                    .slot("date", meeting.getDate().get())
                    .slot("next", next.get())
                    .quote(next.get().toString())
                    .report();
        }
    }
}
