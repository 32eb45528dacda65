package se.samverkan.testkit.generate.years;

/** What some minutes have and others do not. A set of habits is a number: the bit at its place stands for each. */
enum Habit {
    /** Says the weekday beside the date. */
    WEEKDAY(0),
    /** Says when it started and ended. */
    TIMES(1),
    /** Says where. */
    PLACE(2),
    /** Says which items the minutes hold. */
    DECLARED(3),
    /** Has names under it. */
    SIGNED(4),
    /** Tells the decisions once more. */
    SUMMARY(5),
    /** Quotes the common goals above the items. */
    GOALS(6),
    /** Has a list of attachments. */
    ATTACHED(7),
    /** Keeps the agenda that was sent out. */
    NOTICE(8),
    /** Tells what stages meeting and minutes have come to. */
    STAGES(9),
    /** Has an item in which another group is reported from. */
    REPORT(10),
    /** Has an item for questions raised at the meeting. */
    OTHER_BUSINESS(11),
    /** Closes the meeting in an item of its own. */
    CLOSING_APART(12),
    /** Refers to the previous minutes in a heading. */
    REFERENCE(13),
    /** Keeps those absent among those present on the roll. */
    MIXED_ROLL(14),
    /** Has two people verify, where there are minutes to verify. */
    TWO_VERIFIERS(15),
    /** Points at a figure, at another item and at pages. */
    POINTS(16);

    /** Every habit. */
    static final int ALL = (1 << values().length) - 1;

    private final int bit;

    Habit(int place) {
        this.bit = 1 << place;
    }

    boolean isIn(int habits) {
        return (habits & bit) != 0;
    }

    int without(int habits) {
        return habits & ~bit;
    }
}
