package se.samverkan.group;

/**
 * An unbroken range of item numbers (omfattning): "§§ 22–32".
 *
 * @param first the first number, from 0
 * @param last the last number, never below the first
 */
public record ItemRange(int first, int last) {

    /**
     * Checks the bounds.
     *
     * @param first the first number, from 0
     * @param last the last number, never below the first
     * @throws IllegalArgumentException if the first is negative or the last below the first
     */
    public ItemRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no range of items: " + first + "–" + last);
        }
    }

    /** {@return how many numbers the range holds} */
    public int size() {
        return last - first + 1;
    }

    /**
     * Whether a number lies in the range.
     *
     * @param number the number
     * @return true from first to last, both included
     */
    public boolean contains(int number) {
        return number >= first && number <= last;
    }
}
