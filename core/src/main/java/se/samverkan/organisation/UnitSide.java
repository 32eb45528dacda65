package se.samverkan.organisation;

/** On which side of a municipal matter a unit stands; the two meet other organisations in different ways. */
public enum UnitSide {
    /** Assesses needs and decides on support (myndighet). */
    ASSESSING,
    /** Carries the support out (verkställighet, utförare). */
    PROVIDING
}
