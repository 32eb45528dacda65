package se.samverkan.protocol.rules;

import java.util.Map;
import java.util.stream.Stream;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code task/not-reported}. A task for which no time is said, or that is due at the next meeting, and of which neither that meeting nor a later
 * one says a word. Words that name a time which cannot be known ("snarast", "när det är klart") put nothing past.
 */
final class TaskNotReported extends OpenMatterRule {

    TaskNotReported() {
        super(
                Catalogue.rule("task/not-reported", RuleSource.Kind.CUSTOM, RuleScope.COLLABORATION)
                        .severities(Catalogue.weights(Severity.INFO, Severity.WARNING, Severity.WARNING))
                        .build(),
                Reasons.NO_UNDATED_TASK);
    }

    @Override
    Stream<OpenMatter> leftOpenBy(Meeting meeting, Course course, RuleContext context) {
        return meeting.getTasks().stream()
                .filter(task -> Dues.isNextMeeting(task.getDue()))
                .map(task -> Tasks.open(task, meeting, Course.day(meeting), Map.of()));
    }
}
