package se.samverkan.meeting;

/** How an item came onto the agenda. */
public enum ItemOrigin {
    /** It stood in the notice (kallelsen). */
    CALLED,
    /** It was added when the agenda was approved (tillägg). */
    ADDED,
    /** It came up at the meeting (övriga frågor). */
    RAISED
}
