package se.samverkan.meeting;

import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Need;

/**
 * How far a meeting and its minutes have come, in the order of custom; a rule says which of these it stands in the way of.
 * Minutes themselves begin with {@link #DRAFTED}; the stages before it are those of their meeting.
 */
public enum MinutesStage {
    /** The meeting is called (kallad). */
    CALLED,
    /** The meeting has been held (hållet). */
    HELD,
    /** The minutes are drafted (upprättade) and lie open to comment. */
    DRAFTED,
    /** The minutes are verified (justerade), or the comment window of notes has passed. */
    VERIFIED,
    /** The minutes are published (publicerade, anslagna). */
    PUBLISHED,
    /** The minutes are registered (diarieförda). */
    REGISTERED,
    /** A later meeting has filed them (lagda till handlingarna). */
    FILED;

    private static final Lifecycle<MinutesStage> LIFECYCLE = Lifecycle.of(MinutesStage.class)
            .startingIn(DRAFTED)
            .way(DRAFTED, VERIFIED, Need.DAY)
            .way(VERIFIED, PUBLISHED, Need.DAY)
            .way(VERIFIED, REGISTERED, Need.NOTE)
            .way(VERIFIED, FILED, Need.BASIS)
            .way(PUBLISHED, REGISTERED, Need.NOTE)
            .way(PUBLISHED, FILED, Need.BASIS)
            .way(REGISTERED, PUBLISHED, Need.DAY)
            .way(REGISTERED, FILED, Need.BASIS)
            .way(FILED, PUBLISHED, Need.DAY)
            .way(FILED, REGISTERED, Need.NOTE);

    /**
     * The ways between the stages of minutes.
     *
     * @return the ways: verification and publication have a day, registration a number as its note, and filing rests on the item that tells it.
     *     Custom knows published, registered and filed in any order; none comes before verification
     */
    public static Lifecycle<MinutesStage> lifecycle() {
        return LIFECYCLE;
    }
}
