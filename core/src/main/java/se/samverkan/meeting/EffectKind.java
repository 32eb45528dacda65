package se.samverkan.meeting;

/**
 * What a decision does to something else, as an open code.
 *
 * @param code lower-case words parted by hyphens
 */
public record EffectKind(String code) {

    /** Approves it (godkänner) */
    public static final EffectKind APPROVES = new EffectKind("approves");

    /** Starts it (startar) */
    public static final EffectKind STARTS = new EffectKind("starts");

    /** Stands behind it (ställer sig bakom) */
    public static final EffectKind ENDORSES = new EffectKind("endorses");

    /** Appoints somebody (utser) */
    public static final EffectKind APPOINTS = new EffectKind("appoints");

    /** Gives an assignment (ger i uppdrag) */
    public static final EffectKind ASSIGNS = new EffectKind("assigns");

    /** Pays for it (finansierar) */
    public static final EffectKind FUNDS = new EffectKind("funds");

    /** Sends it back with wishes (återremitterar). */
    public static final EffectKind RETURNS = new EffectKind("returns");

    /** Takes the place of an earlier decision (ersätter) */
    public static final EffectKind REPLACES = new EffectKind("replaces");

    /**
     * Checks the code.
     *
     * @param code lower-case words parted by hyphens
     * @throws IllegalArgumentException if the code is blank
     */
    public EffectKind {
        if (code.isBlank()) {
            throw new IllegalArgumentException("the code of an effect is blank");
        }
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
