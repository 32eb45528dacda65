package se.samverkan.protocol;

/** The answer to "may it be verified, published?". */
public enum Verdict {
    /** Every rule that bears on it was evaluated and none stands in the way. */
    YES,
    /** A broken rule stands in the way. */
    NO,
    /** Nothing that was evaluated stands in the way, but a rule that bears on it could not be evaluated. */
    UNKNOWN
}
