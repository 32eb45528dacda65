package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.QuotedGoals;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code goals/period-over}. Goals above the items are told as those that hold. Goals inside an item are perhaps looked back at, which is only worth
 * knowing, and goals of a time to come are perhaps being settled.
 */
final class PeriodOver extends MeetingRule {

    PeriodOver() {
        super(Catalogue.rule("goals/period-over", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<QuotedGoals> quoted = meeting.getQuotedGoals();
        if (quoted.stream().allMatch(goals -> goals.getPeriod().until().isEmpty())) {
            findings.notApplicable(Reasons.NO_GOALS);
            return;
        }
        if (meeting.getDate().isEmpty()) {
            findings.notEvaluated(Reasons.NO_DATE);
            return;
        }
        LocalDate date = meeting.getDate().get();
        for (int i = 0; i < quoted.size(); i++) {
            Optional<LocalDate> over = quoted.get(i).getPeriod().until().filter(date::isAfter);
            if (over.isPresent()) {
                Findings.Draft draft = findings.at(meeting.path().then("quotedGoals", i))
                        .slot("until", over.get())
                        .slot("date", date);
                quoted.get(i).getGoals().stream().findFirst().ifPresent(draft::quote);
                (isInItem(quoted.get(i), meeting) ? draft.atMost(Severity.INFO) : draft).report();
            }
        }
    }

    private static boolean isInItem(QuotedGoals goals, Meeting meeting) {
        return goals.getCited()
                .map(ModelPath::thing)
                .filter(thing -> !thing.equals(meeting.path()))
                .isPresent();
    }
}
