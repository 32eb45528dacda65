package se.samverkan.plan;

/** A part of the working day. */
public enum PartOfDay {
    /** Before noon (förmiddag). */
    MORNING,
    /** After noon (eftermiddag). */
    AFTERNOON,
    /** The whole day (heldag). */
    WHOLE_DAY
}
