package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.finding.Severity;
import se.samverkan.id.DecisionId;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code decision/not-followed-up}. A decision that somebody shall carry out, of which no minutes say a word when its time is over, or if it has
 * none, since the next meeting; that one is only told. A decision that nobody is to carry out asks for nothing, and one with a task is followed up
 * as that task.
 */
final class DecisionNotFollowedUp extends OpenMatterRule {

    DecisionNotFollowedUp() {
        super(
                Catalogue.rule("decision/not-followed-up", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                        .severities(Catalogue.weights(Severity.INFO, Severity.WARNING, Severity.WARNING))
                        .build(),
                Reasons.NOTHING_TO_CARRY_OUT);
    }

    @Override
    Stream<OpenMatter> leftOpenBy(Meeting meeting, Course course, RuleContext context) {
        Set<DecisionId> tasks = new HashSet<>();
        meeting.getTasks().forEach(task -> task.getDecision().ifPresent(tasks::add));
        return meeting.decisions().stream()
                .filter(decision -> !decision.getResponsible().isEmpty() && !tasks.contains(decision.getId()))
                .flatMap(decision -> open(decision, meeting, context).stream());
    }

    private static Optional<OpenMatter> open(Decision decision, Meeting meeting, RuleContext context) {
        boolean next = Dues.isNextMeeting(decision.getDue());
        Optional<LocalDate> last =
                next ? meeting.getDate() : decision.getDue().flatMap(due -> Dues.lastDay(due, meeting, context));
        return last.map(until -> new OpenMatter(
                decision.path().then("text"),
                decision.getText(),
                () -> Matter.of(Set.of(decision.getId()), decision.getResponsible(), decision.getText()),
                Tasks.isSettled(decision, meeting),
                until,
                Optional.of(Severity.INFO).filter(most -> decision.getDue().isEmpty()),
                Map.of()));
    }
}
