package se.samverkan.meeting;

/** Whether somebody on the roll was at the meeting. */
public enum AttendanceStatus {
    /** Was there, in the room or by link (närvarande). */
    PRESENT,
    /** Was called and not there (frånvarande, ej närvarande, förhinder). */
    ABSENT,
    /** Was not called to this meeting (ej kallad). */
    NOT_CALLED,
    /** The roll does not say. */
    UNKNOWN
}
