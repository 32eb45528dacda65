package se.samverkan.meeting;

/**
 * What a link leads to, as an open code.
 *
 * @param code lower-case words parted by hyphens
 */
public record LinkKind(String code) {

    /** Other minutes (protokoll, mötesanteckningar) */
    public static final LinkKind MINUTES = new LinkKind("minutes");

    /** A document (dokument) */
    public static final LinkKind DOCUMENT = new LinkKind("document");

    /** A page (webbsida) */
    public static final LinkKind PAGE = new LinkKind("page");

    /** An e-mail address (e-postadress) */
    public static final LinkKind EMAIL = new LinkKind("email");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens
     * @throws IllegalArgumentException if the code is blank
     */
    public LinkKind {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of a link kind is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
