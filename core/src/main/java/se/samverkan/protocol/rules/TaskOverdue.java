package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code task/overdue}. A task whose time is over when the group meets, and of which no minutes since say a word. What is due at that
 * meeting itself is the matter of {@code task/not-reported}.
 */
final class TaskOverdue extends OpenMatterRule {

    TaskOverdue() {
        super(
                Catalogue.rule("task/overdue", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                        .severities(Catalogue.weights(Severity.INFO, Severity.WARNING, Severity.WARNING))
                        .build(),
                Reasons.NO_DATED_TASK);
    }

    @Override
    Stream<OpenMatter> leftOpenBy(Meeting meeting, Course course, RuleContext context) {
        return meeting.getTasks().stream()
                .filter(task -> !Dues.isNextMeeting(task.getDue()))
                .flatMap(task -> {
                    Optional<LocalDate> due = task.getDue().flatMap(time -> Dues.lastDay(time, meeting, context));
                    return due.map(last -> Tasks.open(task, meeting, last, Map.of("due", last))).stream();
                });
    }
}
