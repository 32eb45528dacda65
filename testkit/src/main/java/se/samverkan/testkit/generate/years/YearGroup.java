package se.samverkan.testkit.generate.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samverkan.group.GroupKind;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.Renumbering;
import se.samverkan.id.GroupId;
import se.samverkan.language.Text;
import se.samverkan.time.SwedishHolidays;

/**
 * A group in the course of a year: the days on which it meets, and what it has reached.
 *
 * @param place its place in the ladder, from 0
 * @param name its name
 * @param kind what it is
 * @param members who sits in it
 * @param days the days on which it meets
 */
record YearGroup(int place, String name, GroupKind kind, Members members, List<LocalDate> days) {

    GroupId id() {
        return idOf(name);
    }

    static GroupId idOf(String name) {
        return new GroupId(Text.slug(name));
    }

    /** As prose names it. */
    String inProse() {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Local groups keep notes. */
    MinutesKind minutes() {
        return place == 1 || place == 3 ? MinutesKind.NOTES : MinutesKind.PROTOCOL;
    }

    Renumbering restarts() {
        return minutes() == MinutesKind.PROTOCOL ? Renumbering.EACH_YEAR : Renumbering.EACH_MEETING;
    }

    String title() {
        return (minutes() == MinutesKind.PROTOCOL ? "Protokoll " : "Mötesanteckningar ") + inProse();
    }

    /** So many working days between two days, evenly; each group has a weekday of its own, so that nobody is in two places at once. */
    static List<LocalDate> days(int count, int place, LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        long span = last.toEpochDay() - first.toEpochDay();
        for (int i = 0; i < count; i++) {
            LocalDate day =
                    first.plusDays(span * i / count).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY.plus(place)));
            while (!SwedishHolidays.isWorkingDay(day)) {
                day = day.plusWeeks(1);
            }
            days.add(day);
        }
        return days;
    }

    /** The day of the meeting before the one with this number. */
    LocalDate before(int number) {
        return number == 0 ? days.get(0).minusWeeks(5) : days.get(number - 1);
    }

    /** The day of the meeting after the one with this number. */
    LocalDate after(int number) {
        return number + 1 < days.size()
                ? days.get(number + 1)
                : days.get(number).plusWeeks(5);
    }
}
