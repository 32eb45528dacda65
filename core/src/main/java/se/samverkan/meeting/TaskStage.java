package se.samverkan.meeting;

import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Need;

/** What has become of a task. */
public enum TaskStage {
    /** Nobody has said anything of it yet (ej påbörjad). */
    OPEN,
    /** It is being done (pågår). */
    IN_PROGRESS,
    /** It is done (klar). */
    DONE,
    /** It shall not be done any more (utgår). */
    DROPPED;

    private static final Lifecycle<TaskStage> LIFECYCLE = Lifecycle.of(TaskStage.class)
            .startingIn(OPEN)
            .way(OPEN, IN_PROGRESS)
            .way(OPEN, DONE, Need.BASIS)
            .way(OPEN, DROPPED, Need.NOTE)
            .way(IN_PROGRESS, DONE, Need.BASIS)
            .way(IN_PROGRESS, DROPPED, Need.NOTE)
            .way(DONE, OPEN, Need.NOTE)
            .way(DROPPED, OPEN, Need.NOTE);

    /** {@return the ways between the stages: that a task is done rests on what says so; dropping or reopening it has a reason} */
    public static Lifecycle<TaskStage> lifecycle() {
        return LIFECYCLE;
    }
}
