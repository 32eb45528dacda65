package se.samverkan.collaboration;

/** Where a name was found, from the inside out. A name is looked for among those who are near first. */
public enum Reach {
    /** On the roll of the meeting. */
    MEETING(1),
    /** In the group: its members and substitutes, the parties that own it or are expected, who has been at its meetings, and the groups next to it in the ladder. */
    GROUP(0.9),
    /** Anywhere else. */
    COLLABORATION(0.7);

    private final double worth;

    Reach(double worth) {
        this.worth = worth;
    }

    /** {@return by what the worth of a match is multiplied, from 0 to 1} */
    public double worth() {
        return worth;
    }
}
