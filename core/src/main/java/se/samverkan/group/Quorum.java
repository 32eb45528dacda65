package se.samverkan.group;

/**
 * How many must be there for a group to decide (beslutförhet).
 *
 * @param present how many members must be present, from 0
 * @param ofEachParty whether that many are needed from each expected party instead of in all
 */
public record Quorum(int present, boolean ofEachParty) {

    /**
     * Checks the number.
     *
     * @param present how many members must be present, from 0
     * @param ofEachParty whether that many are needed from each expected party instead of in all
     * @throws IllegalArgumentException if it is negative
     */
    public Quorum {
        if (present < 0) {
            throw new IllegalArgumentException("a quorum of " + present);
        }
    }
}
