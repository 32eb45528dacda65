package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.id.GroupId;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingStage;
import se.samverkan.protocol.RuleContext;
import se.samverkan.time.DateRange;

/**
 * The meetings that a group has held and has minutes of, oldest first, and for which days these are known to be all.
 *
 * <p>Meetings that are planned, called or cancelled prove nothing, and neither does one without minutes.
 */
final class Course {

    private final GroupId group;
    private final List<Meeting> meetings;
    private final List<DateRange> whole;
    private final Map<Class<?>, Object> shared = new HashMap<>();

    /** The courses of all groups, each made when it is first asked for. */
    private static final class Courses {
        private final Map<GroupId, Course> byGroup = new HashMap<>();
    }

    private Course(GroupId group, Collaboration collaboration) {
        this.group = group;
        this.meetings =
                collaboration.meetings(group).stream().filter(Course::isHeld).toList();
        this.whole = Days.united(collaboration.getCoverage().stream()
                .filter(coverage -> one(coverage.group(), collaboration).equals(group))
                .map(coverage -> coverage.days())
                .toList());
    }

    /** The course of a group, and of whatever groups are one with it. */
    static Course of(GroupId group, RuleContext context) {
        Collaboration collaboration = context.getCollaboration();
        return context.onceForAll(Courses.class, Courses::new)
                .byGroup
                .computeIfAbsent(one(group, collaboration), id -> new Course(id, collaboration));
    }

    /** The courses of every group that has met. */
    static Collection<Course> all(RuleContext context) {
        return context.getCollaboration().meetingsByGroup().keySet().stream()
                .sorted()
                .map(group -> of(group, context))
                .toList();
    }

    /** The one id that stands for all groups that are one with a group. */
    static GroupId one(GroupId group, Collaboration collaboration) {
        return (GroupId) collaboration.sameAs(group).get(0);
    }

    private static boolean isHeld(Meeting meeting) {
        return !meeting.getMinutes().isEmpty()
                && meeting.stage().filter(stage -> stage != MeetingStage.HELD).isEmpty();
    }

    GroupId group() {
        return group;
    }

    List<Meeting> meetings() {
        return meetings;
    }

    /** The meetings later than a day. */
    List<Meeting> after(LocalDate day) {
        return meetings.subList(countUntil(day), meetings.size());
    }

    /** The day of the first meeting later than a day. */
    Optional<LocalDate> firstAfter(LocalDate day) {
        return after(day).stream().findFirst().map(Course::day);
    }

    /** The meetings later than one day, until another. */
    List<Meeting> between(LocalDate after, LocalDate last) {
        return meetings.subList(countUntil(after), Math.max(countUntil(after), countUntil(last)));
    }

    /** The meetings before a day. */
    List<Meeting> before(LocalDate day) {
        return meetings.subList(0, countUntil(day.minusDays(1)));
    }

    /** The last meeting before a day. */
    Optional<Meeting> lastBefore(LocalDate day) {
        List<Meeting> earlier = before(day);
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    /** Whether all minutes of the group are held for every day from one to another. */
    boolean isWhole(LocalDate first, LocalDate last) {
        return whole.stream().anyMatch(days -> days.contains(first) && days.contains(last));
    }

    /** What rules need of the course and is costly to make: it is made once. */
    <T> T once(Class<T> type, Supplier<T> make) {
        Object known = shared.get(type);
        if (known == null) {
            known = make.get();
            shared.put(type, known);
        }
        return type.cast(known);
    }

    static LocalDate day(Meeting meeting) {
        return meeting.getDate().orElseThrow();
    }

    private int countUntil(LocalDate day) {
        int low = 0;
        int high = meetings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day(meetings.get(middle)).isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Stretches of days. */
    private static final class Days {

        private Days() {}

        /** The same days in as few stretches as can be. */
        static List<DateRange> united(List<DateRange> ranges) {
            List<DateRange> united = new ArrayList<>();
            ranges.stream()
                    .sorted((one, other) -> one.first().compareTo(other.first()))
                    .forEach(range -> {
                        int end = united.size() - 1;
                        if (end >= 0 && !range.first().isAfter(dayAfter(united.get(end)))) {
                            DateRange last = united.get(end);
                            united.set(
                                    end,
                                    new DateRange(
                                            last.first(),
                                            range.last().isAfter(last.last()) ? range.last() : last.last()));
                        } else {
                            united.add(range);
                        }
                    });
            return List.copyOf(united);
        }

        private static LocalDate dayAfter(DateRange range) {
            return range.last().equals(LocalDate.MAX)
                    ? range.last()
                    : range.last().plusDays(1);
        }
    }
}
