package se.samverkan.protocol;

/** How far a rule looks, and so what must be known for it to be judged. */
public enum RuleScope {
    /** At the minutes alone. */
    MINUTES,
    /** At what is known around the minutes too: the group, its members and policies, its other meetings. */
    GROUP,
    /** At the whole collaboration over time. */
    COLLABORATION
}
