package se.samverkan.plan;

/** How many meetings a series has. */
public enum MeetingsPer {
    /** One for each area of the plan. */
    AREA,
    /** One for each unit in the areas of the plan. */
    UNIT,
    /** As many as the series says. */
    SERIES
}
