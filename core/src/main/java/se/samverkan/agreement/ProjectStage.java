package se.samverkan.agreement;

import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Need;

/** How far a project or pilot has come. */
public enum ProjectStage {
    /** It is planned (planerat). */
    PLANNED,
    /** It runs (pågår). */
    RUNNING,
    /** It runs longer than planned (förlängt). */
    EXTENDED,
    /** It has ended (avslutat). */
    ENDED,
    /** It has been evaluated (utvärderat). */
    EVALUATED;

    private static final Lifecycle<ProjectStage> LIFECYCLE = Lifecycle.of(ProjectStage.class)
            .startingIn(PLANNED)
            .startingIn(RUNNING)
            .way(PLANNED, RUNNING)
            .way(PLANNED, ENDED, Need.NOTE)
            .way(RUNNING, EXTENDED, Need.DAY)
            .way(RUNNING, ENDED)
            .way(EXTENDED, EXTENDED, Need.DAY)
            .way(EXTENDED, ENDED)
            .way(ENDED, EVALUATED);

    /** {@return the ways between the stages; the day of an extension is the new last day} */
    public static Lifecycle<ProjectStage> lifecycle() {
        return LIFECYCLE;
    }
}
