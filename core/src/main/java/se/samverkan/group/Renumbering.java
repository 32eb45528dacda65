package se.samverkan.group;

/** When the numbers of agenda items start again from 1. */
public enum Renumbering {
    /** At every meeting. */
    EACH_MEETING,
    /** In January; within the year they run on from meeting to meeting. */
    EACH_YEAR
}
