package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.protocol.RuleContext;

/** The meetings of all groups by day; cancelled ones are not held. */
final class DayBook {

    private final Map<LocalDate, List<Meeting>> byDay = new HashMap<>();

    private DayBook(List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            if (meeting.stage().filter(MeetingStage.CANCELLED::equals).isEmpty()) {
                meeting.getDate()
                        .ifPresent(day -> byDay.computeIfAbsent(day, key -> new ArrayList<>())
                                .add(meeting));
            }
        }
    }

    static DayBook of(RuleContext context) {
        return context.onceForAll(
                DayBook.class, () -> new DayBook(context.getCollaboration().getMeetings()));
    }

    /** The other meetings of a day. */
    List<Meeting> others(Meeting meeting, LocalDate day) {
        return byDay.getOrDefault(day, List.of()).stream()
                .filter(other -> !Objects.equals(other.getId(), meeting.getId()))
                .toList();
    }
}
