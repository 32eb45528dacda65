package se.samverkan.collaboration;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.Meeting;

/**
 * Where words stand, to tell who is meant by them.
 *
 * @param meeting the meeting in whose minutes they stand; it need not be part of the collaboration yet
 * @param group the group that they speak in
 * @param day the day on which they are said: names and memberships of that day count. Without one, those of all times do
 */
public record NameScope(Optional<Meeting> meeting, Optional<GroupId> group, Optional<LocalDate> day) {

    /** {@return no place at all: the whole collaboration, at any time} */
    public static NameScope anywhere() {
        return new NameScope(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A day in the whole collaboration.
     *
     * @param day the day
     * @return the scope
     */
    public static NameScope of(LocalDate day) {
        return new NameScope(Optional.empty(), Optional.empty(), Optional.of(day));
    }

    /**
     * A group on a day.
     *
     * @param group the group
     * @param day the day
     * @return the scope
     */
    public static NameScope of(GroupId group, LocalDate day) {
        return new NameScope(Optional.empty(), Optional.of(group), Optional.of(day));
    }

    /**
     * A meeting, with its group and day.
     *
     * @param meeting the meeting
     * @return the scope
     */
    public static NameScope of(Meeting meeting) {
        return new NameScope(Optional.of(meeting), meeting.getGroup(), meeting.getDate());
    }

    /** The same place, away from the roll. */
    NameScope outsideMeeting() {
        return new NameScope(Optional.empty(), group, day);
    }
}
