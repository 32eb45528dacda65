package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.finding.Severity;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code decision/condition-open}. A decision under a condition of which no minutes say a word since: neither of the condition nor of the decision. A
 * condition that has a time lies open until that time is over.
 */
final class ConditionOpen extends OpenMatterRule {

    ConditionOpen() {
        super(
                Catalogue.rule("decision/condition-open", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                        .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                        .build(),
                Reasons.NO_CONDITION);
    }

    @Override
    Stream<OpenMatter> leftOpenBy(Meeting meeting, Course course, RuleContext context) {
        return meeting.decisions().stream()
                .flatMap(decision -> condition(decision).stream()
                        .flatMap(condition -> open(decision, condition, meeting, context).stream()));
    }

    /** The words of the condition, or of the decision where only its stage tells that it has one. */
    private static Optional<String> condition(Decision decision) {
        return decision.getCondition()
                .or(() -> decision.getHistory().steps().stream()
                        .filter(step -> step.stage() == DecisionStage.CONDITIONAL)
                        .findFirst()
                        .map(step -> step.note().orElseGet(decision::getText)));
    }

    private static Optional<OpenMatter> open(
            Decision decision, String condition, Meeting meeting, RuleContext context) {
        Optional<LocalDate> until = decision.getDue().isEmpty()
                ? meeting.getDate()
                : decision.getDue().flatMap(due -> Dues.lastDay(due, meeting, context));
        return until.map(last -> new OpenMatter(
                decision.path().then(decision.getCondition().isPresent() ? "condition" : "history"),
                condition,
                () -> Matter.of(Set.of(decision.getId()), decision.getResponsible(), condition, decision.getText()),
                isSettled(decision),
                last,
                Optional.empty(),
                Map.of()));
    }

    /** Settled is what holds, is done or has lapsed; nothing of that is known while the last stage is that it is open. */
    private static boolean isSettled(Decision decision) {
        return decision.getHistory()
                .last()
                .map(Step::stage)
                .filter(stage -> stage != DecisionStage.PROPOSED && stage != DecisionStage.CONDITIONAL)
                .isPresent();
    }
}
