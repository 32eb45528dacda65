package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Set;
import se.samverkan.meeting.TaskStage;
import se.samverkan.plan.Activity;
import se.samverkan.plan.AnnualPlan;

/** The activities of annual plans. */
final class Activities {

    private static final Set<TaskStage> OVER = Set.of(TaskStage.DONE, TaskStage.DROPPED);

    private Activities() {}

    static List<Activity> of(AnnualPlan plan) {
        return plan.getGoals().stream()
                .flatMap(goal -> goal.getActivities().stream())
                .toList();
    }

    /** Whether it is done, or shall not be done any more. */
    static boolean isOver(Activity activity) {
        return activity.stage().filter(OVER::contains).isPresent();
    }
}
