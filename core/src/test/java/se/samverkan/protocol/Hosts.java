package se.samverkan.protocol;

import jakarta.validation.Payload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Severity;
import se.samverkan.meeting.Meeting;

/**
 * Objects of hosts. They have public getters and nothing else, since a validator on the module path may not look into more of what nobody opened.
 */
public interface Hosts {

    // The hosts. A validator on the module path may look into nothing else of theirs, since nobody opened it: public
    // getters of public types.

    /** Notes. */
    interface Draft {
        @FollowsProtocol(profile = Profile.NOTES)
        @Nullable
        Meeting getMeeting();
    }

    /** Verified minutes. */
    interface Strict {
        @FollowsProtocol(profile = Profile.PROTOCOL)
        Meeting getMeeting();
    }

    /** Notes, with all that a person should look at. */
    interface Mild {
        @FollowsProtocol(profile = Profile.NOTES, atLeast = Severity.WARNING)
        Meeting getMeeting();
    }

    /** Whatever the meeting says it is. */
    interface Any {
        @FollowsProtocol
        Meeting getMeeting();
    }

    /** A mistake. */
    interface Torn {
        @FollowsProtocol(profile = {Profile.NOTES, Profile.PROTOCOL})
        Meeting getMeeting();
    }

    /** A mistake, too. */
    interface Odd {
        @FollowsProtocol
        String getText();
    }

    /** In words of its own. */
    interface Own {
        @FollowsProtocol(profile = Profile.NOTES, message = "Fel {findingCode}: {findingSv}")
        Meeting getMeeting();
    }

    /** Only before publishing. */
    interface Late {
        @FollowsProtocol(profile = Profile.NOTES, groups = Publishing.class, payload = Grave.class)
        Meeting getMeeting();
    }

    /** A group of constraints. */
    interface Publishing {}

    /** What a host attaches. */
    interface Grave extends Payload {}

    /** Many. */
    interface Archive {
        @FollowsProtocol(profile = Profile.NOTES)
        @Nullable
        Collaboration getAll();
    }

    /** Some, in containers. */
    interface Season {
        List<@FollowsProtocol(profile = Profile.NOTES) Meeting> getMeetings();

        Map<String, @FollowsProtocol(profile = Profile.NOTES) Meeting> getByName();

        Optional<@FollowsProtocol(profile = Profile.NOTES) Meeting> getNext();
    }
}
