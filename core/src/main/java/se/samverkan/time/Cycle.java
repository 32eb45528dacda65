package se.samverkan.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** What comes again and again: "varje vecka", "varannan fredag", "varje månadsskifte". */
public enum Cycle {
    /** Dag. */
    DAY,
    /** Vecka. */
    WEEK,
    /** Månad. */
    MONTH,
    /** Kvartal: three months. */
    QUARTER,
    /** Halvår: six months. */
    HALF_YEAR,
    /** Termin: six months. */
    TERM,
    /** År. */
    YEAR,
    /** Månadsskifte: the last day of a month. */
    TURN_OF_MONTH,
    /** Måndag. */
    MONDAY,
    /** Tisdag. */
    TUESDAY,
    /** Onsdag. */
    WEDNESDAY,
    /** Torsdag. */
    THURSDAY,
    /** Fredag. */
    FRIDAY,
    /** Lördag. */
    SATURDAY,
    /** Söndag. */
    SUNDAY;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Cycle ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The days on which the first of them can fall for what is agreed on a day and comes every so many times. */
    DateRange first(LocalDate agreed, int every) {
        return switch (this) {
            case DAY -> new DateRange(agreed, agreed.plusDays(every));
            case WEEK -> new DateRange(agreed, agreed.plusWeeks(every));
            case MONTH -> new DateRange(agreed, agreed.plusMonths(every));
            case QUARTER -> new DateRange(agreed, agreed.plusMonths(3L * every));
            case HALF_YEAR, TERM -> new DateRange(agreed, agreed.plusMonths(6L * every));
            case YEAR -> new DateRange(agreed, agreed.plusYears(every));
            case TURN_OF_MONTH ->
                new DateRange(
                        agreed.with(TemporalAdjusters.lastDayOfMonth()),
                        agreed.plusMonths(every - 1L).with(TemporalAdjusters.lastDayOfMonth()));
            default -> {
                LocalDate next = agreed.with(TemporalAdjusters.next(DayOfWeek.valueOf(name())));
                yield new DateRange(next, next.plusWeeks(every - 1L));
            }
        };
    }
}
