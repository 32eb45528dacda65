package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.Meeting;

/**
 * What earlier meetings of a group leave for each later one to take up: everything waits from the meeting at which it came up until the first one
 * after its time.
 *
 * @param <T> what waits
 */
class Expected<T extends Expected.Waiting> {

    private final Map<MeetingId, List<T>> byMeeting = new HashMap<>();

    /** Something that waits. */
    interface Waiting {

        /** The meeting that left it. */
        Meeting left();

        /** The day after which the first meeting must have taken it up. */
        LocalDate until();
    }

    /** What waits from each meeting of a course, put where it is expected. */
    final void put(T waiting, Course course) {
        for (Meeting meeting : course.after(Course.day(waiting.left()))) {
            byMeeting.computeIfAbsent(meeting.getId(), id -> new ArrayList<>()).add(waiting);
            if (Course.day(meeting).isAfter(waiting.until())) {
                return;
            }
        }
    }

    /** What waits for a meeting, whether this one is the last that can take it up or not. */
    final List<T> at(Meeting meeting) {
        return byMeeting.getOrDefault(meeting.getId(), List.of());
    }
}
