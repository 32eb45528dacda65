package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;
import se.samverkan.time.Term;

/** The tacit decisions of a meeting, and when the time to object to them is over. */
final class TacitDecisions {

    private TacitDecisions() {}

    static List<Decision> of(Meeting meeting, RuleContext context) {
        return Decided.in(meeting, context).stream()
                .map(Decided::decision)
                .filter(decision -> decision.getMode() == DecisionMode.TACIT)
                .toList();
    }

    /** The last day of the window; where nothing more is known, the day on which the decision is taken, which is that day. */
    static Optional<LocalDate> windowEnd(Decision decision) {
        return decision.getTacitWindow().map(Term::until).orElseGet(decision::getDecidedOn);
    }
}
