package se.samverkan.examples.host;

import jakarta.validation.Valid;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.FollowsProtocol;
import se.samverkan.protocol.Profile;

/** A meeting that somebody is working on: one of the host's own objects, validated before it is stored. */
public final class Draft {

    private final Meeting meeting;

    /**
     * A draft of a meeting.
     *
     * @param meeting the meeting
     */
    public Draft(Meeting meeting) {
        this.meeting = meeting;
    }

    /** {@return the meeting: well formed, and with no errors by the rules of verified minutes} */
    @Valid
    @FollowsProtocol(profile = Profile.PROTOCOL)
    public Meeting getMeeting() {
        return meeting;
    }
}
