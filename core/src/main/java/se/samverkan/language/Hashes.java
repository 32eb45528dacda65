package se.samverkan.language;

/** Some hashes of words, to see at a glance that a word is none of those. Whoever is told that it may be compares the letters. */
final class Hashes {

    /** Each at its slot or, if that is taken, at the next that is free; 0 is free, so that a word with this hash may always be one. */
    private final int[] slots;

    /**
     * @param most how many are added at most
     */
    Hashes(int most) {
        slots = new int[4 * Integer.highestOneBit(most + 1)];
    }

    void add(int hash) {
        slots[slot(hash)] = hash;
    }

    boolean mayHave(int hash) {
        return slots[slot(hash)] == hash;
    }

    /** The slot of a hash, or the free one where it would be. */
    private int slot(int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
