package se.samverkan.io;

/** How surely a document is in a format, by its head. In ascending order. */
public enum Fit {
    /** It is not. */
    NONE,
    /** It could be, if nothing else claims it: any text can be plain text. */
    POSSIBLE,
    /** Its name or its first bytes say so. */
    LIKELY,
    /** Its first bytes can be nothing else. */
    CERTAIN
}
