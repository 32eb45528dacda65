package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Set;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;

/** The meetings of groups that took place, as far as is known: neither cancelled nor only planned. */
final class HeldMeetings {

    private static final Set<MeetingStage> NOT_HELD =
            Set.of(MeetingStage.PLANNED, MeetingStage.CALLED, MeetingStage.CANCELLED);

    private HeldMeetings() {}

    static boolean isHeld(Meeting meeting) {
        return meeting.stage().filter(NOT_HELD::contains).isEmpty();
    }

    /** Those of a group, dated, oldest first. */
    static List<Meeting> of(GroupId group, Collaboration collaboration) {
        return collaboration.meetings(group).stream()
                .filter(HeldMeetings::isHeld)
                .toList();
    }

    /** Those of a group within a year. */
    static List<Meeting> in(int year, GroupId group, Collaboration collaboration) {
        return of(group, collaboration).stream()
                .filter(meeting -> meeting.getDate().orElseThrow().getYear() == year)
                .toList();
    }
}
