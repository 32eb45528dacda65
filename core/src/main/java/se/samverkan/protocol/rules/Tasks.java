package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.id.Id;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.DecisionStage;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Task;
import se.samverkan.meeting.TaskStage;

/** Tasks as matters that lie open. */
final class Tasks {

    private Tasks() {}

    /** A task until a day. It is one commitment with the decision that it comes from: what is said of that one is said of both. */
    static OpenMatter open(Task task, Meeting meeting, LocalDate until, Map<String, Object> slots) {
        Set<Id> ids = new HashSet<>(Set.of(task.getId()));
        task.getDecision().ifPresent(ids::add);
        Optional<Decision> decision = task.getDecision()
                .flatMap(id -> meeting.decisions().stream()
                        .filter(one -> one.getId().equals(id))
                        .findFirst());
        boolean settled = isSettled(task, meeting)
                || decision.filter(one -> isSettled(one, meeting)).isPresent();
        return new OpenMatter(
                task.path().then("what"),
                task.getWhat(),
                () -> Matter.of(ids, task.getResponsible(), task.getWhat()),
                settled,
                until,
                Optional.empty(),
                slots);
    }

    private static boolean isSettled(Task task, Meeting meeting) {
        return Histories.has(TaskStage.DONE, task.getHistory())
                || Histories.has(TaskStage.DROPPED, task.getHistory())
                || Histories.goesOnAfter(Course.day(meeting), task.getHistory());
    }

    /** Whether it is known what became of a decision, or that it was spoken of since its meeting. */
    static boolean isSettled(Decision decision, Meeting meeting) {
        return Histories.has(DecisionStage.FULFILLED, decision.getHistory())
                || Histories.has(DecisionStage.LAPSED, decision.getHistory())
                || Histories.goesOnAfter(Course.day(meeting), decision.getHistory());
    }
}
