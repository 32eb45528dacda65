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
import java.util.stream.Stream;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.time.DateRange;

/** The dated meetings of groups, oldest first, and what is asked of them: groups that are one are one here, and a cancelled meeting is not held. */
final class DatedMeetings {

    private DatedMeetings() {}

    static Map<GroupId, List<Meeting>> byGroup(Collection<Meeting> meetings, Sameness sameness) {
        Map<GroupId, List<Meeting>> byGroup = new HashMap<>();
        for (Meeting meeting : meetings) {
            if (meeting.getDate().isPresent()) {
                meeting.getGroup()
                        .map(sameness::canonical)
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
        int last = countBefore(dated, day) - 1;
        while (last >= 0 && is(dated.get(last), MeetingStage.CANCELLED)) {
            last--;
        }
        return last < 0
                ? Optional.empty()
                : dated.subList(countBefore(dated, day(dated.get(last))), last + 1).stream()
                        .filter(meeting -> !is(meeting, MeetingStage.CANCELLED))
                        .findFirst();
    }

    /**
     * The days of a group's meetings. What minutes announce as the next meeting is known as well, until a later one has been
     * held: then that is what came of it.
     */
    static List<LocalDate> days(List<Meeting> dated, DateRange range) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int i = countBefore(dated, range.first()); i < dated.size() && range.contains(day(dated.get(i))); i++) {
            if (!is(dated.get(i), MeetingStage.CANCELLED)) {
                days.add(day(dated.get(i)));
            }
        }
        int last = dated.size() - 1;
        while (last >= 0 && isNotHeld(dated.get(last))) {
            last--;
        }
        if (last >= 0) {
            announced(dated, day(dated.get(last)))
                    .filter(range::contains)
                    .filter(day -> !isCancelled(dated, day))
                    .forEach(days::add);
        }
        return List.copyOf(days);
    }

    /** The later days that the minutes of a day announce. */
    private static Stream<LocalDate> announced(List<Meeting> dated, LocalDate told) {
        return dated.subList(countBefore(dated, told), countBefore(dated, told.plusDays(1))).stream()
                .flatMap(meeting -> meeting.getNextMeeting().stream())
                .flatMap(next -> next.getDate().stream())
                .filter(told::isBefore);
    }

    private static boolean isCancelled(List<Meeting> dated, LocalDate day) {
        return dated.subList(countBefore(dated, day), countBefore(dated, day.plusDays(1))).stream()
                .anyMatch(meeting -> is(meeting, MeetingStage.CANCELLED));
    }

    /** A meeting that is only planned, or that was cancelled, says nothing of what became of an announcement. */
    private static boolean isNotHeld(Meeting meeting) {
        return is(meeting, MeetingStage.PLANNED)
                || is(meeting, MeetingStage.CALLED)
                || is(meeting, MeetingStage.CANCELLED);
    }

    private static boolean is(Meeting meeting, MeetingStage stage) {
        return meeting.stage().filter(stage::equals).isPresent();
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
