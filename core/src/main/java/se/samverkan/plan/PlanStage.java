package se.samverkan.plan;

import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Need;

/** How far an annual plan has come. */
public enum PlanStage {
    /** The group writes it (utkast). */
    DRAFT,
    /** It lies with the parent group (inskickad). */
    SUBMITTED,
    /** It came back with wishes (återremitterad). */
    RETURNED,
    /** The wishes are worked in (omarbetad). */
    AMENDED,
    /** It is approved (godkänd). */
    APPROVED;

    private static final Lifecycle<PlanStage> LIFECYCLE = Lifecycle.of(PlanStage.class)
            .startingIn(DRAFT)
            .startingIn(SUBMITTED)
            .way(DRAFT, SUBMITTED, Need.DAY)
            .way(SUBMITTED, RETURNED, Need.NOTE)
            .way(SUBMITTED, APPROVED, Need.DAY, Need.MODE)
            .way(RETURNED, AMENDED)
            .way(AMENDED, SUBMITTED, Need.DAY)
            .way(AMENDED, APPROVED, Need.DAY, Need.MODE)
            .way(APPROVED, AMENDED, Need.NOTE);

    /** {@return the ways between the stages: it is returned with wishes, and approved on a day, at a meeting, by e-mail or tacitly} */
    public static Lifecycle<PlanStage> lifecycle() {
        return LIFECYCLE;
    }
}
