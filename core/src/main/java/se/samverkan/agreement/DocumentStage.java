package se.samverkan.agreement;

import se.samverkan.lifecycle.Lifecycle;
import se.samverkan.lifecycle.Need;

/** How far an agreement or governing document has come. */
public enum DocumentStage {
    /** Somebody proposes it (förslag). */
    PROPOSED,
    /** It is out for comments (remiss, synpunktsrunda). */
    CONSULTED,
    /** It is decided (beslutad). */
    DECIDED,
    /** It applies (gäller). */
    IN_FORCE,
    /** It is being revised (revideras). */
    UNDER_REVISION,
    /** Something newer took its place, or it ended (upphört). */
    REPLACED;

    private static final Lifecycle<DocumentStage> LIFECYCLE = Lifecycle.of(DocumentStage.class)
            .startingIn(PROPOSED)
            .startingIn(DECIDED)
            .startingIn(IN_FORCE)
            .way(PROPOSED, CONSULTED)
            .way(PROPOSED, DECIDED, Need.DAY)
            .way(CONSULTED, PROPOSED)
            .way(CONSULTED, DECIDED, Need.DAY)
            .way(DECIDED, IN_FORCE, Need.DAY)
            .way(IN_FORCE, UNDER_REVISION)
            .way(IN_FORCE, REPLACED, Need.DAY)
            .way(UNDER_REVISION, CONSULTED)
            .way(UNDER_REVISION, DECIDED, Need.DAY)
            .way(UNDER_REVISION, IN_FORCE);

    /** {@return the ways between the stages: proposed, consulted, decided, in force, revised} */
    public static Lifecycle<DocumentStage> lifecycle() {
        return LIFECYCLE;
    }
}
