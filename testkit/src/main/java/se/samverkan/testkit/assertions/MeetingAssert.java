package se.samverkan.testkit.assertions;

import org.assertj.core.api.AbstractAssert;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.ProtocolCheck;

/** Assertions about a meeting. */
public final class MeetingAssert extends AbstractAssert<MeetingAssert, Meeting> {

    MeetingAssert(Meeting actual) {
        super(actual, MeetingAssert.class);
    }

    /**
     * The meeting says the same as another: both are equal when {@linkplain Collaboration#normalised() normalised}.
     *
     * @param expected the other
     * @return this
     */
    public MeetingAssert hasSameContentAs(Meeting expected) {
        isNotNull();
        return isSame("have the same content", normalised(expected), normalised(actual));
    }

    /**
     * The meeting is the same as another as far as minutes tell: both have an equal {@link Meeting#asMinuted()}.
     *
     * @param expected the other
     * @return this
     */
    public MeetingAssert isMinutedAs(Meeting expected) {
        isNotNull();
        return isSame("be minuted the same", expected.asMinuted(), actual.asMinuted());
    }

    /**
     * No installed rule fires on the meeting, taken by itself in the profile that its minutes call for.
     *
     * @return this
     */
    public MeetingAssert keepsEveryRule() {
        isNotNull();
        new ReportAssert(ProtocolCheck.installed().check(actual))
                .as(info.description())
                .hasNoFindings();
        return this;
    }

    private MeetingAssert isSame(String what, Meeting expected, Meeting found) {
        Differences differences = Differences.between(expected, found);
        if (!differences.isEmpty()) {
            failWithMessage("Expected the meetings to %s but:%n%s", what, differences);
        }
        return this;
    }

    private static Meeting normalised(Meeting meeting) {
        return Collaboration.of(meeting).normalised().getMeetings().get(0);
    }
}
