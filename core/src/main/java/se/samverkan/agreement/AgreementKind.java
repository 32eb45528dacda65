package se.samverkan.agreement;

/**
 * What binds the parties, as an open code.
 *
 * @param code lower-case words parted by hyphens
 */
public record AgreementKind(String code) {

    /** A contract (avtal) */
    public static final AgreementKind CONTRACT = new AgreementKind("contract");

    /** An agreement (överenskommelse) */
    public static final AgreementKind ACCORD = new AgreementKind("accord");

    /** A guideline (riktlinje) */
    public static final AgreementKind GUIDELINE = new AgreementKind("guideline");

    /** How a wider agreement is applied here (delregional tillämpning) */
    public static final AgreementKind APPLICATION = new AgreementKind("application");

    /** A routine (rutin) */
    public static final AgreementKind ROUTINE = new AgreementKind("routine");

    /** A plan for one local care area (närområdesplan) */
    public static final AgreementKind AREA_PLAN = new AgreementKind("area-plan");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens
     * @throws IllegalArgumentException if the code is blank
     */
    public AgreementKind {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of a kind of agreement is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
