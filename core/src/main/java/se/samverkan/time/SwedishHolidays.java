package se.samverkan.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which days are public holidays (allmänna helgdagar) and which are working days (arbetsdagar) in Sweden.
 *
 * <p>Public holidays are those of the act 1989:253, see {@link Holiday}. The eves of midsummer, Christmas and New Year are none, but nobody is
 * asked to act on them: the act on the reckoning of time limits (1930:173) and the annual leave act (1977:480) put them beside Sundays.
 */
public final class SwedishHolidays {

    private static final int FIRST_GREGORIAN_YEAR = 1583;
    private static final int LAST_YEAR = 999_999;

    private SwedishHolidays() {}

    /**
     * The Sunday of Easter (påskdagen): the first after the full moon, as the Gregorian calendar reckons it, on or after 21 March. By the method
     * published anonymously in Nature in 1876.
     *
     * @param year the year, from 1583, the first that the Gregorian calendar had an Easter of its own
     * @return a Sunday from 22 March to 25 April
     * @throws IllegalArgumentException if the year is before 1583 or after 999999
     */
    public static LocalDate easter(int year) {
        checkGregorian(year);
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int lunarCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - lunarCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int lateMoon = (golden + 11 * epact + 22 * weekday) / 451;
        int fromMarch = epact + weekday - 7 * lateMoon + 114;
        return LocalDate.of(year, fromMarch / 31, fromMarch % 31 + 1);
    }

    /**
     * The named public holidays that fall on a day.
     *
     * @param day the day, from the year 1583
     * @return none, one, or two: in 2008 Ascension Day was the first of May
     * @throws IllegalArgumentException if the year is before 1583
     */
    public static List<Holiday> on(LocalDate day) {
        return Arrays.stream(Holiday.values())
                .filter(holiday -> holiday.in(day.getYear()).filter(day::equals).isPresent())
                .toList();
    }

    /**
     * The named public holidays of a year by their day.
     *
     * @param year the year, from 1583
     * @return the days in order, each with what falls on it
     * @throws IllegalArgumentException if the year is before 1583
     */
    public static Map<LocalDate, List<Holiday>> in(int year) {
        Map<LocalDate, List<Holiday>> days = new TreeMap<>();
        for (Holiday holiday : Holiday.values()) {
            holiday.in(year).ifPresent(day -> days.computeIfAbsent(day, SwedishHolidays::on));
        }
        return Collections.unmodifiableMap(days);
    }

    /**
     * Whether a day is a public holiday: a Sunday or one of the named days.
     *
     * @param day the day, from the year 1583
     * @return whether the act 1989:253 counts it
     * @throws IllegalArgumentException if the year is before 1583
     */
    public static boolean isPublicHoliday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || !on(day).isEmpty();
    }

    /**
     * Whether a day is the eve of midsummer, Christmas or New Year (midsommarafton, julafton, nyårsafton), which the law on time limits puts
     * beside public holidays.
     *
     * @param day the day, from the year 1583
     * @return whether it is one of the three; no other eve is
     * @throws IllegalArgumentException if the year is before 1583
     */
    public static boolean isEve(LocalDate day) {
        boolean midsummer = Holiday.MIDSUMMER_DAY.in(day.getYear()).equals(Optional.of(day.plusDays(1)));
        return midsummer
                || day.getMonth() == Month.DECEMBER && (day.getDayOfMonth() == 24 || day.getDayOfMonth() == 31);
    }

    /**
     * Whether people are at work on a day (arbetsdag): Monday to Friday, no public holiday, none of the three eves.
     *
     * @param day the day, from the year 1583
     * @return whether it is a working day
     * @throws IllegalArgumentException if the year is before 1583
     */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && !isPublicHoliday(day) && !isEve(day);
    }

    /**
     * The first working day after a day.
     *
     * @param day the day, from the year 1583
     * @return the next working day; never the day itself
     * @throws IllegalArgumentException if the year is before 1583
     */
    public static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The day that lies so many working days ahead; the day itself is not counted.
     *
     * @param day the day, from the year 1583
     * @param days how many, from 0; the work grows with them
     * @return the day itself for 0, otherwise a working day
     * @throws IllegalArgumentException if the number is negative or the year before 1583
     */
    public static LocalDate plusWorkingDays(LocalDate day, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("no " + days + " working days lie ahead");
        }
        LocalDate end = day;
        for (int i = 0; i < days; i++) {
            end = nextWorkingDay(end);
        }
        return end;
    }

    /**
     * The day on which a time limit set by law is over at last (frist, lagstadgad tid): the act 1930:173, section 2, lets what falls due on a
     * Sunday or other public holiday, a Saturday, or the eve of midsummer, Christmas or New Year be done on the next working day.
     *
     * <p>Limits that a group sets itself are not such; {@link Deadline} does not move them.
     *
     * @param lastDay the last day by the calendar, from the year 1583
     * @return that day, or the next working day
     * @throws IllegalArgumentException if the year is before 1583
     */
    public static LocalDate endOfLegalTime(LocalDate lastDay) {
        return isWorkingDay(lastDay) ? lastDay : nextWorkingDay(lastDay);
    }

    static void checkGregorian(int year) {
        if (year < FIRST_GREGORIAN_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("the year " + year + " has no Easter in the Gregorian calendar");
        }
    }
}
