package se.samverkan.group;

import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Need;

/** How far a temporary group has come (tillfällig arbetsgrupp). */
public enum GroupStage {
    /** Somebody wants it (föreslagen). */
    PROPOSED,
    /** It has an assignment (uppdrag givet). */
    MANDATED,
    /** Its seats are being filled (bemannas). */
    BEING_STAFFED,
    /** It works (igång). */
    ACTIVE,
    /** It rests (vilande). */
    DORMANT,
    /** It has ended (avslutad). */
    CLOSED;

    private static final Lifecycle<GroupStage> LIFECYCLE = Lifecycle.of(GroupStage.class)
            .startingIn(PROPOSED)
            .startingIn(MANDATED, Need.BASIS)
            .way(PROPOSED, MANDATED, Need.BASIS)
            .way(PROPOSED, CLOSED, Need.NOTE)
            .way(MANDATED, BEING_STAFFED)
            .way(MANDATED, CLOSED, Need.NOTE)
            .way(BEING_STAFFED, ACTIVE, Need.DAY)
            .way(BEING_STAFFED, DORMANT, Need.NOTE)
            .way(BEING_STAFFED, CLOSED, Need.NOTE)
            .way(ACTIVE, DORMANT, Need.NOTE)
            .way(ACTIVE, CLOSED, Need.DAY)
            .way(DORMANT, BEING_STAFFED)
            .way(DORMANT, ACTIVE, Need.DAY)
            .way(DORMANT, CLOSED, Need.DAY);

    /** {@return the ways between the stages: a group starts with the decision that gives it an assignment, and ends on a day or for a reason} */
    public static Lifecycle<GroupStage> lifecycle() {
        return LIFECYCLE;
    }
}
