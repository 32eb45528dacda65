package se.samverkan.agreement;

/**
 * What somebody is in an agreement, as an open code.
 *
 * @param code lower-case words parted by hyphens
 */
public record AgreementRole(String code) {

    /** Answers in law (huvudman) */
    public static final AgreementRole RESPONSIBLE_AUTHORITY = new AgreementRole("responsible-authority");

    /** Carries it out (utförare) */
    public static final AgreementRole PROVIDER = new AgreementRole("provider");

    /** Signs (avtalspart) */
    public static final AgreementRole CONTRACTING_PARTY = new AgreementRole("contracting-party");

    /** Pays a share (medfinansiär) */
    public static final AgreementRole CO_FINANCIER = new AgreementRole("co-financier");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens
     * @throws IllegalArgumentException if the code is blank
     */
    public AgreementRole {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of a role in an agreement is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
