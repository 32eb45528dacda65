package se.samverkan.testkit.generate.years;

/**
 * How many there shall be of something.
 *
 * @param min the fewest
 * @param usual up to here all are as frequent, above they are rare
 * @param max the most
 */
public record Size(int min, int usual, int max) {

    /** From none to the longest agenda that was ever seen, mostly as many items as are usual. */
    public static final Size ANY = new Size(0, 14, 60);

    /**
     * Checks the bounds.
     *
     * @param min the fewest, from 0
     * @param usual what is usual, between the others
     * @param max the most
     * @throws IllegalArgumentException if the fewest are negative or more than the most, or what is usual is outside
     */
    public Size {
        if (min < 0 || max < min || usual < min || usual > max) {
            throw new IllegalArgumentException("from " + min + " to " + max + " is no size");
        }
    }

    /**
     * Sizes of which all are as frequent.
     *
     * @param min the fewest, from 0
     * @param max the most
     * @return the size
     * @throws IllegalArgumentException if the fewest are negative or more than the most
     */
    public static Size between(int min, int max) {
        return new Size(min, max, max);
    }

    /** The same without what is less. */
    Size from(int least) {
        return new Size(Math.max(least, min), Math.max(least, usual), max);
    }
}
