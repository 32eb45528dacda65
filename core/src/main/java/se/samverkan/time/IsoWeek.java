package se.samverkan.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * A week by its number (vecka), as Swedish calendars count them: ISO 8601, Monday to Sunday, week 1 being the one with the year's first
 * Thursday.
 *
 * <p>The year is that of the week, not of the day: 29 December 2025 lies in week 1 of 2026 and 1 January 2027 in week 53 of 2026. A year has
 * 53 weeks if it starts on a Thursday, or is a leap year that starts on a Wednesday; otherwise 52.
 *
 * @param year the year that the week belongs to, 1–9999
 * @param week the number, 1–52, or 53 in a year that has so many
 */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {

    private static final int LENGTH = "2025-W43".length();

    /**
     * Checks that there is such a week.
     *
     * @param year the year that the week belongs to, 1–9999
     * @param week the number, 1–52, or 53 in a year that has so many
     * @throws IllegalArgumentException if the year has no such week
     */
    public IsoWeek {
        if (!exists(year, week)) {
            throw new IllegalArgumentException("the year " + year + " has no week " + week);
        }
    }

    /**
     * The week in which a day lies.
     *
     * @param day the day
     * @return its week
     * @throws IllegalArgumentException if the week's year is not within 1–9999
     */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /**
     * Reads the ISO form, such as 2025-W43; the inverse of {@link #toString()}.
     *
     * @param text four digits, {@code -W}, two digits
     * @return the week
     * @throws IllegalArgumentException if the text has another form or its year no such week
     */
    public static IsoWeek parse(String text) {
        Digits digits = new Digits(text, 0);
        if (text.length() == LENGTH && digits.count() == 4) {
            int year = digits.take(4);
            if (digits.passes("-W") && digits.count() == 2) {
                return new IsoWeek(year, digits.take(2));
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is no week such as 2025-W43");
    }

    /**
     * Whether a year has a week.
     *
     * @param year the year
     * @param week the number
     * @return true from 1 to the number of weeks of a year from 1 to 9999
     */
    public static boolean exists(int year, int week) {
        return year >= 1 && year <= 9999 && week >= 1 && week <= weeksOf(year);
    }

    /**
     * How many weeks a year has.
     *
     * @param year the year
     * @return 52 or 53
     */
    public static int weeksOf(int year) {
        // The 28th of December lies in the last week of every year.
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /**
     * The week that a number without a year means to somebody who speaks on a day: the first with the number that is not over.
     *
     * @param number the number of the week
     * @param day the day
     * @return the week, on the other side of New Year if need be (for 53 perhaps years ahead); nothing if no year has such a week
     */
    public static Optional<IsoWeek> ahead(int number, LocalDate day) {
        IsoWeek current = of(day);
        // Between two years of 53 weeks lie at most six others.
        for (int year = current.year; year <= current.year + 7; year++) {
            if (exists(year, number) && current.compareTo(new IsoWeek(year, number)) <= 0) {
                return Optional.of(new IsoWeek(year, number));
            }
        }
        return Optional.empty();
    }

    /** {@return the Monday} */
    public LocalDate first() {
        return LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
    }

    /** {@return the Sunday} */
    public LocalDate last() {
        return first().plusDays(6);
    }

    /** {@return the seven days} */
    public DateRange days() {
        return new DateRange(first(), last());
    }

    /**
     * {@return the week after}
     *
     * @throws IllegalArgumentException if it is of the year 10000
     */
    public IsoWeek next() {
        return of(first().plusWeeks(1));
    }

    /**
     * {@return the week before}
     *
     * @throws IllegalArgumentException if it is of the year 0
     */
    public IsoWeek previous() {
        return of(first().minusWeeks(1));
    }

    /**
     * How many weeks lie between this and another.
     *
     * @param other the other week
     * @return 0 for the same week, 1 if the other is the next, negative if it is earlier
     */
    public long until(IsoWeek other) {
        return ChronoUnit.WEEKS.between(first(), other.first());
    }

    /** Orders by time. */
    @Override
    public int compareTo(IsoWeek other) {
        return year == other.year ? Integer.compare(week, other.week) : Integer.compare(year, other.year);
    }

    /** {@return the ISO form, such as 2025-W43} */
    @Override
    public String toString() {
        return pad(year, 4) + "-W" + pad(week, 2);
    }

    private static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
