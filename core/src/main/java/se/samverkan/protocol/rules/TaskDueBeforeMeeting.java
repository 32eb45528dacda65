package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Task;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;
import se.samverkan.time.DateRange;

/**
 * {@code task/due-before-meeting}. A table of actions goes on from meeting to meeting, an item on the previous minutes tells what was promised then, and a task
 * with a longer history is an old one: there a day that is past is no slip of the pen.
 */
final class TaskDueBeforeMeeting extends MeetingRule {

    TaskDueBeforeMeeting() {
        super(Catalogue.rule("task/due-before-meeting", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<Task> dated = meeting.getTasks().stream()
                .filter(task -> task.getDue().isPresent())
                .toList();
        if (dated.isEmpty()) {
            findings.notApplicable(Reasons.NO_TASKS);
        } else if (meeting.getDate().isEmpty()) {
            findings.notEvaluated(Reasons.NO_DATE);
        } else {
            LocalDate held = meeting.getDate().get();
            CitedPlaces places = CitedPlaces.of(meeting, context);
            for (Task task : dated) {
                Optional<LocalDate> due = lastDay(task, held, context);
                if (due.filter(held::isAfter).isPresent() && !places.isOld(task, held)) {
                    findings.at(places.of(task))
                            .slot("due", due.get())
                            .slot("meeting", held)
                            .quote(task.getWhat())
                            .report();
                }
            }
        }
    }

    private static Optional<LocalDate> lastDay(Task task, LocalDate held, RuleContext context) {
        return task.getDue()
                .flatMap(due -> due.resolve(held, Optional.empty(), context.getCollaboration()))
                .map(DateRange::last);
    }
}
