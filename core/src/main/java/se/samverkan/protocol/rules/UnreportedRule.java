package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.id.ModelPath;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * A rule about decisions that lay open when a meeting was over and were taken in one way before the next: the next one minutes them. That they
 * were taken,
 * and when, their history tells. Any word on them at that meeting is enough.
 */
abstract class UnreportedRule extends CourseRule {

    private final Wording nothingTaken;

    UnreportedRule(String code, Wording nothingTaken) {
        super(Catalogue.rule(code, RuleSource.Kind.CUSTOM, RuleScope.GROUP)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .build());
        this.nothingTaken = nothingTaken;
    }

    /**
     * A decision taken after the meeting that it stands in.
     *
     * @param left that meeting
     * @param decision the decision
     * @param until the day on which it was taken
     * @param told what the history says it rests on
     */
    record Taken(Meeting left, Decision decision, LocalDate until, Optional<ModelPath> told)
            implements Expected.Waiting {

        /** Whether the history says that a meeting tells of it. */
        boolean restsOn(Meeting meeting) {
            return told.map(ModelPath::thing)
                    .filter(thing -> Collaboration.of(meeting).thingsById().values().stream()
                            .anyMatch(one -> one.path().equals(thing)))
                    .isPresent();
        }

        Matter matter() {
            return Matter.of(Set.of(decision.getId()), decision.getResponsible(), decision.getText());
        }
    }

    /** The decisions of a course that the rule is about, by the meeting that must tell of them. */
    abstract Expected<Taken> expected(Course course);

    /** The decisions of a meeting that were taken in a way on a later day. */
    static Stream<Taken> takenAfter(Meeting meeting, DecisionMode mode) {
        return meeting.decisions().stream()
                .filter(decision -> !decision.getHistory().steps().isEmpty())
                .flatMap(decision -> step(decision, mode, Course.day(meeting)).stream()
                        .map(step -> new Taken(meeting, decision, step.on().orElseThrow(), step.basis())));
    }

    private static Optional<Step<DecisionStage>> step(Decision decision, DecisionMode mode, LocalDate day) {
        return decision.getHistory().steps().stream()
                .filter(step -> step.how().filter(mode::equals).isPresent())
                .filter(step -> step.on().filter(day::isBefore).isPresent())
                .findFirst();
    }

    @Override
    final void check(Meeting meeting, LocalDate day, Course course, RuleContext context, Findings findings) {
        List<Taken> due = expected(course).at(meeting).stream()
                .filter(taken -> day.isAfter(taken.until()))
                .toList();
        if (due.isEmpty()) {
            findings.notApplicable(nothingTaken);
        }
        for (Taken taken : due) {
            LocalDate left = Course.day(taken.left());
            List<Meeting> since = course.between(left, day);
            boolean told = Talk.about(taken.matter(), since, context)
                    || since.stream().anyMatch(later -> taken.restsOn(later));
            if (!told && course.isWhole(left, day)) {
                findings.at(meeting, "agenda")
                        .slot("day", taken.until())
                        .slot("left", left)
                        .quote(taken.decision().getText())
                        .report();
            } else if (!told) {
                findings.notEvaluated(Reasons.NO_COVERAGE);
            }
        }
    }
}
