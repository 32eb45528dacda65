package se.samverkan.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The part of a stretch of days that is meant by "början av", "mitten av" and "slutet av": a third, cut at the turn of a month where the
 * stretch has three months or more. The end of a 31-day month is its last eleven days, that of a year September–December; what counts for
 * most is its last day.
 */
public enum TimePart {
    /** Början. */
    BEGINNING(0),
    /** Mitten. */
    MIDDLE(1),
    /** Slutet. */
    END(2);

    private final int thirdsBefore;

    TimePart(int thirdsBefore) {
        this.thirdsBefore = thirdsBefore;
    }

    /** The part of a stretch, which has at least three days. */
    DateRange of(DateRange whole) {
        LocalDate last =
                this == END ? whole.last() : cut(whole, thirdsBefore + 1).minusDays(1);
        return new DateRange(cut(whole, thirdsBefore), last);
    }

    private static LocalDate cut(DateRange whole, int thirds) {
        LocalDate end = whole.last().plusDays(1);
        long months = ChronoUnit.MONTHS.between(whole.first(), end);
        return months >= 3
                ? whole.first().plusMonths(months * thirds / 3)
                : whole.first().plusDays(ChronoUnit.DAYS.between(whole.first(), end) * thirds / 3);
    }
}
