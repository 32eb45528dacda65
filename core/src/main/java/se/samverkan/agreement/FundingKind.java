package se.samverkan.agreement;

/**
 * Where money comes from, as an open code.
 *
 * @param code lower-case words parted by hyphens
 */
public record FundingKind(String code) {

    /** The parties share the cost (samfinansiering) */
    public static final FundingKind CO_FUNDING = new FundingKind("co-funding");

    /** The state pays (statliga medel, statsbidrag) */
    public static final FundingKind STATE_GRANT = new FundingKind("state-grant");

    /** Money set aside for prioritised work (priomedel) */
    public static final FundingKind PRIORITY_FUNDS = new FundingKind("priority-funds");

    /** A party pays by itself (egen budget) */
    public static final FundingKind OWN_BUDGET = new FundingKind("own-budget");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens
     * @throws IllegalArgumentException if the code is blank
     */
    public FundingKind {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of a kind of funding is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
