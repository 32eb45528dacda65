package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import se.samverkan.group.Group;
import se.samverkan.group.Renumbering;
import se.samverkan.id.MeetingId;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.RuleContext;

/**
 * The numbers of a group's items where they run on from meeting to meeting and start again in January (årsserie).
 *
 * <p>Items that the reader did not find must not look lost: numbers that the minutes say they hold count as there.
 */
final class YearSeries {

    private final Course course;
    private final Map<MeetingId, Run> runs = new HashMap<>();

    /**
     * The numbers of one meeting.
     *
     * @param meeting the meeting
     * @param used those of its items
     * @param held those and the ones that the minutes say they hold
     */
    record Run(Meeting meeting, NavigableSet<Integer> used, NavigableSet<Integer> held) {

        LocalDate day() {
            return Course.day(meeting);
        }

        boolean isNumbered() {
            return !used.isEmpty();
        }

        /** Whether text of the document found no place: then an item may be in it. */
        boolean isUncertain() {
            return !meeting.getUnplaced().isEmpty();
        }

        int first() {
            return held.first();
        }
    }

    private YearSeries(Course course) {
        this.course = course;
    }

    static YearSeries of(Course course) {
        return course.once(YearSeries.class, () -> new YearSeries(course));
    }

    /** Whether a group has laid down that its numbers run on through the year. */
    static boolean isLaidDown(RuleContext context) {
        return context.getGroup()
                .flatMap(Group::getNumbering)
                .filter(policy -> policy.restarts() == Renumbering.EACH_YEAR)
                .isPresent();
    }

    Run run(Meeting meeting) {
        return runs.computeIfAbsent(meeting.getId(), id -> read(meeting));
    }

    private static Run read(Meeting meeting) {
        NavigableSet<Integer> used = new TreeSet<>();
        NumberSeries.of(meeting).entries().forEach(entry -> used.add(entry.ordinal()));
        NavigableSet<Integer> held = new TreeSet<>(used);
        meeting.latestMinutes().flatMap(minutes -> minutes.getDeclaredRange()).ifPresent(range -> {
            held.add(range.first());
            held.add(range.last());
        });
        return new Run(meeting, used, held);
    }

    /** The runs of the group's meetings in the year of a day and before it, oldest first. */
    List<Run> earlierInYear(LocalDate day) {
        return runs(lastDayOfYearBefore(day), day.minusDays(1));
    }

    /** Whether the group met more than once on a day: then it cannot be told which meeting came first. */
    boolean isOneOfSeveral(LocalDate day) {
        return course.between(day.minusDays(1), day).size() > 1;
    }

    /** The highest number of the year before that of a day, if minutes of it are held. */
    Optional<Integer> highestOfYearBefore(LocalDate day) {
        LocalDate last = lastDayOfYearBefore(day);
        return runs(lastDayOfYearBefore(last), last).stream()
                .filter(Run::isNumbered)
                .map(run -> run.held().last())
                .max(Comparator.naturalOrder());
    }

    private List<Run> runs(LocalDate after, LocalDate last) {
        return course.between(after, last).stream().map(this::run).toList();
    }

    private static LocalDate lastDayOfYearBefore(LocalDate day) {
        return LocalDate.of(day.getYear(), 1, 1).minusDays(1);
    }
}
