package se.samverkan.group;

/** What is expected of a member who cannot come (ersättare vid frånvaro). */
public enum SubstitutePolicy {
    /** A substitute must come (ska). */
    SHALL,
    /** A substitute is expected to come (bör). */
    SHOULD,
    /** A substitute may come (kan). */
    MAY,
    /** Nobody serves for another. */
    NONE
}
