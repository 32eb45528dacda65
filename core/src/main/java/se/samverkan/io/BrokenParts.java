package se.samverkan.io;

/** What happens to a part of a document that cannot be read where the other parts can, such as one line of JSON Lines. */
public enum BrokenParts {
    /** The document is refused. */
    REFUSE,
    /** The part is left out, and a finding says what is wrong with it; the others are read. */
    LEAVE_OUT
}
