package se.samverkan.meeting;

/** In what form a meeting is held. */
public enum MeetingForm {
    /** In one room (fysiskt). */
    ON_SITE,
    /** By link (digitalt). */
    ONLINE,
    /** Both (hybrid). */
    HYBRID
}
