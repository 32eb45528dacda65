package se.samverkan.examples.host;

import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.FollowsProtocol;

/** Where minutes are announced. What a Spring bean or a CDI bean asks of its parameters, the container validates at every call. */
public interface NoticeBoard {

    /**
     * Announces a meeting.
     *
     * @param meeting the meeting, without as much as a warning in the profile that it calls for
     */
    void announce(@FollowsProtocol(atLeast = Severity.WARNING) Meeting meeting);
}
