package se.samverkan.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.time.DateRange;

/** The dated meetings of groups, oldest first, and what is asked of them. Meetings that were cancelled are not among them. */
final class DatedMeetings {

    private DatedMeetings() {}

    static Map<GroupId, List<Meeting>> byGroup(Collection<Meeting> meetings) {
        Map<GroupId, List<Meeting>> byGroup = new HashMap<>();
        for (Meeting meeting : meetings) {
            boolean cancelled =
                    meeting.stage().filter(MeetingStage.CANCELLED::equals).isPresent();
            if (!cancelled && meeting.getDate().isPresent()) {
                meeting.getGroup()
                        .ifPresent(group -> byGroup.computeIfAbsent(group, key -> new ArrayList<>())
                                .add(meeting));
            }
        }
        byGroup.replaceAll((group, dated) -> {
            dated.sort(Comparator.comparing(DatedMeetings::day));
            return Collections.unmodifiableList(dated);
        });
        return Collections.unmodifiableMap(byGroup);
    }

    /** The latest of a group's meetings before a day; of two on one day, the first. */
    static Optional<Meeting> before(List<Meeting> dated, LocalDate day) {
        int end = countBefore(dated, day);
        if (end == 0) {
            return Optional.empty();
        }
        return Optional.of(dated.get(countBefore(dated, day(dated.get(end - 1)))));
    }

    /**
     * The days of a group's meetings. What minutes announce as the next meeting is known as well, until a later one has been
     * held: then that is what came of it.
     */
    static List<LocalDate> days(List<Meeting> dated, DateRange range) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int i = countBefore(dated, range.first()); i < dated.size() && range.contains(day(dated.get(i))); i++) {
            days.add(day(dated.get(i)));
        }
        List<Meeting> held =
                dated.stream().filter(meeting -> !isToCome(meeting)).toList();
        if (!held.isEmpty()) {
            LocalDate last = day(held.get(held.size() - 1));
            held.subList(countBefore(held, last), held.size()).stream()
                    .flatMap(meeting -> meeting.getNextMeeting().stream())
                    .flatMap(next -> next.getDate().stream())
                    .filter(day -> day.isAfter(last) && range.contains(day))
                    .forEach(days::add);
        }
        return List.copyOf(days);
    }

    /** A meeting that is only planned says nothing of what became of an announcement. */
    private static boolean isToCome(Meeting meeting) {
        return meeting.stage()
                .filter(stage -> stage == MeetingStage.PLANNED || stage == MeetingStage.CALLED)
                .isPresent();
    }

    private static int countBefore(List<Meeting> dated, LocalDate day) {
        int low = 0;
        int high = dated.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day(dated.get(middle)).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.getDate().orElseThrow();
    }
}
