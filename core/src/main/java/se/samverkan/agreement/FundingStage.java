package se.samverkan.agreement;

import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Need;

/** How far a funding has come. */
public enum FundingStage {
    /** Somebody asks for it (efterfrågad). */
    ASKED,
    /** It is proposed (föreslagen). */
    PROPOSED,
    /** It is approved (beviljad). */
    APPROVED,
    /** It goes on for longer (förlängd). */
    EXTENDED,
    /** It is more than before (utökad). */
    RAISED,
    /** It is not granted (avslagen). */
    REFUSED,
    /** It is over (avslutad). */
    ENDED;

    private static final Lifecycle<FundingStage> LIFECYCLE = Lifecycle.of(FundingStage.class)
            .startingIn(ASKED)
            .startingIn(PROPOSED)
            .startingIn(APPROVED)
            .way(ASKED, PROPOSED)
            .way(ASKED, APPROVED, Need.BASIS)
            .way(ASKED, REFUSED)
            .way(PROPOSED, APPROVED, Need.BASIS)
            .way(PROPOSED, REFUSED)
            .way(APPROVED, EXTENDED, Need.BASIS)
            .way(APPROVED, RAISED, Need.BASIS)
            .way(APPROVED, ENDED, Need.DAY)
            .way(EXTENDED, EXTENDED, Need.BASIS)
            .way(EXTENDED, RAISED, Need.BASIS)
            .way(EXTENDED, ENDED, Need.DAY)
            .way(RAISED, EXTENDED, Need.BASIS)
            .way(RAISED, RAISED, Need.BASIS)
            .way(RAISED, ENDED, Need.DAY);

    /** {@return the ways between the stages: money is approved, extended and raised by a decision} */
    public static Lifecycle<FundingStage> lifecycle() {
        return LIFECYCLE;
    }
}
