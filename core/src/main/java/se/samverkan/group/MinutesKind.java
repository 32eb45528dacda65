package se.samverkan.group;

/** What kind of record a meeting leaves; custom decides which rules bind it. */
public enum MinutesKind {
    /** Minutes that are verified and signed (protokoll). */
    PROTOCOL,
    /** Notes that nobody signs (mötesanteckningar, minnesanteckningar). */
    NOTES
}
