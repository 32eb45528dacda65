package se.samverkan.lifecycle;

/** How a decision was made. */
public enum DecisionMode {
    /** At the meeting itself. */
    MEETING,
    /** By e-mail between meetings (per capsulam, via mejl); it has a date of its own. */
    BY_EMAIL,
    /** Sent out with a window to object, and taken when the window ended (tyst beslut). */
    TACIT
}
