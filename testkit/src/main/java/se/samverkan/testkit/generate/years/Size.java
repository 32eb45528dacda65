package se.samverkan.testkit.generate.years;

/**
 * How many there shall be of something.
 *
 * @param min the fewest
 * @param max the most
 */
public record Size(int min, int max) {

    /** From none to the longest agenda that was ever seen. */
    public static final Size ANY = new Size(0, 60);

    /**
     * Checks the bounds.
     *
     * @param min the fewest, from 0
     * @param max the most
     * @throws IllegalArgumentException if the fewest are negative or more than the most
     */
    public Size {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("from " + min + " to " + max + " is no size");
        }
    }
}
