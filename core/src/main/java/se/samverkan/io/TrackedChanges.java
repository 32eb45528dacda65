package se.samverkan.io;

/** What is read of a document with tracked changes (spårade ändringar) that nobody has accepted or rejected. */
public enum TrackedChanges {
    /** The text as it is when all changes are accepted: what was inserted is there, what was deleted is not. */
    ACCEPTED,
    /** The text as it was before the changes: what was deleted is there, what was inserted is not. */
    ORIGINAL
}
