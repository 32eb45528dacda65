package se.samverkan.meeting;

import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Need;

/** Where a forwarded question is. */
public enum QuestionStage {
    /** A group sends it on (lyfts). */
    RAISED,
    /** It has come up in the group that it was sent to (mottagen). */
    RECEIVED,
    /** That group has sent it further (lyfts vidare). */
    FORWARDED,
    /** It has an answer (besvarad). */
    ANSWERED,
    /** The answer has come back to where it was raised (återkopplad). */
    RETURNED,
    /** Nobody asks any more (återtagen). */
    WITHDRAWN;

    private static final Lifecycle<QuestionStage> LIFECYCLE = Lifecycle.of(QuestionStage.class)
            .startingIn(RAISED)
            .way(RAISED, RECEIVED, Need.BASIS)
            .way(RAISED, ANSWERED, Need.NOTE)
            .way(RAISED, WITHDRAWN, Need.NOTE)
            .way(RECEIVED, FORWARDED, Need.BASIS)
            .way(RECEIVED, ANSWERED, Need.NOTE)
            .way(RECEIVED, WITHDRAWN, Need.NOTE)
            .way(FORWARDED, RECEIVED, Need.BASIS)
            .way(FORWARDED, ANSWERED, Need.NOTE)
            .way(FORWARDED, WITHDRAWN, Need.NOTE)
            .way(ANSWERED, RETURNED, Need.BASIS);

    /**
     * The ways between the stages.
     *
     * @return the ways: reception and return rest on the item that tells of them, an answer has words. A question that left the ladder is
     *     answered without having been received: its answer is all that is ever seen
     */
    public static Lifecycle<QuestionStage> lifecycle() {
        return LIFECYCLE;
    }
}
