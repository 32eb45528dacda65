package se.samverkan.time;

import java.time.LocalDate;

/** What the forms of a deadline share: bounds of their numbers, and ranges that do not begin before the meeting. */
final class Bounds {

    private Bounds() {}

    static void check(String what, int number, int most) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("a deadline lies no " + number + " " + what + " ahead");
        }
    }

    static void checkNoDate(When when) {
        if (when instanceof When.Date) {
            throw new IllegalArgumentException("a deadline on the day " + when + " is a date");
        }
    }

    /** The days that are left of a range, or all of it if it is over. */
    static DateRange notBefore(LocalDate day, DateRange days) {
        return days.contains(day) ? new DateRange(day, days.last()) : days;
    }

    /** From a day up to the last, or the last alone if it is over. */
    static DateRange upTo(LocalDate last, LocalDate day) {
        return new DateRange(day.isAfter(last) ? last : day, last);
    }
}
