package se.samverkan.group;

/** How the roll of a meeting is set. */
public enum RollLayout {
    /** A table with one row an entry. */
    TABLE,
    /** A list with one line an entry. */
    LIST
}
