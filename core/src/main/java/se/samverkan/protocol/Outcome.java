package se.samverkan.protocol;

/** What came of holding one rule against one subject. */
public enum Outcome {
    /** The rule is broken; there are findings. */
    FIRED,
    /** The rule is broken, but every finding is silenced by a {@link Waiver}. */
    WAIVED,
    /** The rule was held against the subject and is kept. */
    PASSED,
    /** The rule could not be judged, or is off in the profile; the result says why. */
    NOT_EVALUATED
}
