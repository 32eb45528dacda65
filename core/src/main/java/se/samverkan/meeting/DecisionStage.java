package se.samverkan.meeting;

import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Need;

/** What has become of a decision. */
public enum DecisionStage {
    /** It lies open: proposed, or sent out with a window to object (föreslaget). */
    PROPOSED,
    /** It is taken under a condition that is not settled (under förutsättning att). */
    CONDITIONAL,
    /** It holds (gäller). */
    EFFECTIVE,
    /** What it asked for is done (verkställt). */
    FULFILLED,
    /** It holds no more, or never came to hold (förfallet). */
    LAPSED;

    private static final Lifecycle<DecisionStage> LIFECYCLE = Lifecycle.of(DecisionStage.class)
            .startingIn(PROPOSED)
            .startingIn(CONDITIONAL, Need.NOTE)
            .startingIn(EFFECTIVE)
            .way(PROPOSED, CONDITIONAL, Need.NOTE)
            .way(PROPOSED, EFFECTIVE, Need.DAY, Need.MODE)
            .way(PROPOSED, LAPSED, Need.NOTE)
            .way(CONDITIONAL, EFFECTIVE, Need.BASIS)
            .way(CONDITIONAL, LAPSED, Need.NOTE)
            .way(EFFECTIVE, FULFILLED, Need.BASIS)
            .way(EFFECTIVE, LAPSED, Need.NOTE);

    /** {@return the ways between the stages: a condition is settled, and a decision fulfilled, by what a later meeting says} */
    public static Lifecycle<DecisionStage> lifecycle() {
        return LIFECYCLE;
    }
}
