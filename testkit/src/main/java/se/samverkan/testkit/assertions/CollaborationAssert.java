package se.samverkan.testkit.assertions;

import org.assertj.core.api.AbstractAssert;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.ProtocolCheck;

/** Assertions about a collaboration. */
public final class CollaborationAssert extends AbstractAssert<CollaborationAssert, Collaboration> {

    CollaborationAssert(Collaboration actual) {
        super(actual, CollaborationAssert.class);
    }

    /**
     * The collaboration says the same as another: both are equal when {@linkplain Collaboration#normalised() normalised}.
     *
     * @param expected the other
     * @return this
     */
    public CollaborationAssert hasSameContentAs(Collaboration expected) {
        isNotNull();
        Differences differences = Differences.between(expected.normalised(), actual.normalised());
        if (!differences.isEmpty()) {
            failWithMessage("Expected the collaborations to have the same content but:%n%s", differences);
        }
        return this;
    }

    /**
     * Nothing in the collaboration contradicts anything else.
     *
     * @return this
     */
    public CollaborationAssert hasNoConflicts() {
        isNotNull();
        if (!actual.conflicts().isEmpty()) {
            failWithMessage("Expected no conflicts but there are:%n%s", actual.conflicts());
        }
        return this;
    }

    /**
     * No installed rule fires on any meeting, each in the profile that its minutes call for.
     *
     * @return this
     */
    public CollaborationAssert keepsEveryRule() {
        isNotNull();
        ProtocolCheck check = ProtocolCheck.installed();
        for (Meeting meeting : actual.getMeetings()) {
            new ReportAssert(check.check(actual, meeting.getId()))
                    .as((info.descriptionText() + " " + meeting.path()).strip())
                    .hasNoFindings();
        }
        return this;
    }
}
