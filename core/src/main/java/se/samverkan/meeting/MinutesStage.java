package se.samverkan.meeting;

/** How far a meeting and its minutes have come, in order; a rule says which of these it stands in the way of. */
public enum MinutesStage {
    /** The meeting is called (kallad). */
    CALLED,
    /** The meeting has been held (hållet); the minutes are drafted. */
    HELD,
    /** The minutes are verified (justerade), or the comment window of notes has passed. */
    VERIFIED,
    /** The minutes are published (publicerade, anslagna). */
    PUBLISHED
}
