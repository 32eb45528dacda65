package se.samverkan.group;

/** What a group may do in common matters (mandat). */
public enum Mandate {
    /** Decides. */
    DECIDES,
    /** Proposes to another group. */
    RECOMMENDS,
    /** Informs and learns. */
    INFORMS
}
