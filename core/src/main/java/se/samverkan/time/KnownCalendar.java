package se.samverkan.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.id.GroupId;

/**
 * The meetings of groups as far as they are known, held or planned (mötesplan, tidplan): what a {@link Deadline} such as "till nästa möte" is
 * resolved against.
 *
 * <p>A calendar is what it is known to be: that it holds no meeting does not say that there will be none. A collaboration is a known
 * calendar, and a host with a calendar of its own can be one. Answers do not change during a resolution.
 */
@FunctionalInterface
public interface KnownCalendar {

    /** How many years ahead {@link #nextMeeting} looks: nobody plans longer. */
    int AHEAD = 100;

    /**
     * The days on which a group meets.
     *
     * @param group the group
     * @param days the days looked at
     * @return the known days within those, ascending, each once; empty if the group is unknown
     */
    List<LocalDate> meetings(GroupId group, DateRange days);

    /**
     * The first meeting of a group after a day.
     *
     * @param group the group
     * @param after the day; a meeting on the day itself is not after it
     * @return the day of the next known meeting, or nothing
     */
    default Optional<LocalDate> nextMeeting(GroupId group, LocalDate after) {
        return meetings(group, new DateRange(after.plusDays(1), after.plusYears(AHEAD))).stream()
                .findFirst();
    }

    /** {@return the calendar in which no meeting is known} */
    static KnownCalendar none() {
        return (group, days) -> List.of();
    }
}
