package se.samverkan.testkit.breakers;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;
import se.samverkan.time.Deadline;

/** Tasks that nobody can do, or nobody in time. */
final class TaskFaults {

    private TaskFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Meeting.class,
                                "task-due-last-year",
                                "task/due-before-meeting",
                                "A task is due a year too early.",
                                TaskFaults::dueLastYear)
                        .where(meeting -> meeting.getTasks().stream().anyMatch(TaskFaults::isDue)),
                Fault.of(
                                Collaboration.class,
                                "task-on-stranger",
                                "task/responsible-unknown",
                                "A task lies on somebody whom nobody knows.",
                                (all, pick) -> Changes.replace(
                                        all,
                                        laidOnStranger(Changes.pick(all.getMeetings(), TaskFaults::hasTask, pick))))
                        .where(all -> all.getMeetings().stream().anyMatch(TaskFaults::hasTask)));
    }

    private static boolean isDue(Task task) {
        return task.getDue().isPresent();
    }

    private static boolean hasTask(Meeting meeting) {
        return !meeting.getTasks().isEmpty();
    }

    private static Meeting dueLastYear(Meeting meeting, int pick) {
        Task late = Changes.pick(meeting.getTasks(), TaskFaults::isDue, pick);
        LocalDate day = meeting.getDate().orElseThrow().minusYears(1);
        return Changes.replace(meeting, late.withDue(new Deadline.OnDate("senast " + day, day)));
    }

    private static Meeting laidOnStranger(Meeting meeting) {
        return Changes.replace(meeting, meeting.getTasks().get(0).withResponsible(Mention.of("Wilhelmina Quist")));
    }
}
