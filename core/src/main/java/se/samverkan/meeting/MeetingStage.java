package se.samverkan.meeting;

import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Need;

/** How far a meeting has come. */
public enum MeetingStage {
    /** It has a date (planerat). */
    PLANNED,
    /** The notice with the agenda is out (kallat). */
    CALLED,
    /** It was held (hållet). */
    HELD,
    /** It was not held (inställt). */
    CANCELLED;

    private static final Lifecycle<MeetingStage> LIFECYCLE = Lifecycle.of(MeetingStage.class)
            .startingIn(PLANNED)
            .startingIn(CALLED, Need.DAY)
            .startingIn(HELD)
            .way(PLANNED, CALLED, Need.DAY)
            .way(PLANNED, HELD)
            .way(PLANNED, CANCELLED)
            .way(CALLED, HELD)
            .way(CALLED, CANCELLED)
            .way(CANCELLED, PLANNED, Need.DAY);

    /** {@return the ways between the stages; a cancelled meeting can be planned again} */
    public static Lifecycle<MeetingStage> lifecycle() {
        return LIFECYCLE;
    }
}
