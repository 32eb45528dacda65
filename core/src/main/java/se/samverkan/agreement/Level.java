package se.samverkan.agreement;

/**
 * How far something reaches (nivå), as an open code.
 *
 * @param code lower-case words parted by hyphens
 */
public record Level(String code) {

    /** The country (nationell) */
    public static final Level NATIONAL = new Level("national");

    /** The county (länsgemensam) */
    public static final Level COUNTY = new Level("county");

    /** The sub-region (delregional) */
    public static final Level SUB_REGIONAL = new Level("sub-regional");

    /** One local care area (lokal) */
    public static final Level LOCAL = new Level("local");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens
     * @throws IllegalArgumentException if the code is blank
     */
    public Level {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of a level is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
