package se.samverkan.protocol.rules;

import java.time.LocalTime;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code meeting/time-order}. No meeting of these groups goes on past midnight. */
final class TimeOrder extends MeetingRule {

    TimeOrder() {
        super(Catalogue.rule("meeting/time-order", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getStart().isEmpty() || meeting.getEnd().isEmpty()) {
            findings.notApplicable(Reasons.NO_TIMES);
            return;
        }
        LocalTime start = meeting.getStart().get();
        LocalTime end = meeting.getEnd().get();
        if (!end.isAfter(start)) {
            findings.at(meeting, "end")
                    .slot("start", start)
                    .slot("end", end)
                    .quote(start + "–" + end)
                    .report();
        }
    }
}
