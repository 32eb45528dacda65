package se.samverkan.organisation;

/**
 * By what a unit is reached, as an open code.
 *
 * @param code lower-case words parted by hyphens
 */
public record ContactMeans(String code) {

    /** Telephone (telefon) */
    public static final ContactMeans PHONE = new ContactMeans("phone");

    /** Electronic mail (e-post) */
    public static final ContactMeans EMAIL = new ContactMeans("email");

    /** Fax */
    public static final ContactMeans FAX = new ContactMeans("fax");

    /** A system for shared care information (IT-tjänst) */
    public static final ContactMeans SYSTEM = new ContactMeans("system");

    /** A page with forms or directions (webbsida) */
    public static final ContactMeans PAGE = new ContactMeans("page");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens
     * @throws IllegalArgumentException if the code is blank
     */
    public ContactMeans {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of a means of contact is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
