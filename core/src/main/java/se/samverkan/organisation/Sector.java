package se.samverkan.organisation;

/**
 * Whose a unit is (sektor), as an open code.
 *
 * @param code lower-case words parted by hyphens
 */
public record Sector(String code) {

    /** A municipality's (kommunal) */
    public static final Sector MUNICIPAL = new Sector("municipal");

    /** A region's (regional) */
    public static final Sector REGIONAL = new Sector("regional");

    /** Private (privat) */
    public static final Sector PRIVATE = new Sector("private");

    /** The state's (statlig) */
    public static final Sector NATIONAL_GOVERNMENT = new Sector("national-government");

    /** An association's (civilsamhället) */
    public static final Sector CIVIL_SOCIETY = new Sector("civil-society");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens
     * @throws IllegalArgumentException if the code is blank
     */
    public Sector {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of a sector is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
