package se.samverkan.time;

import java.time.LocalDate;

/**
 * A stretch of days, both ends included.
 *
 * @param first the first day
 * @param last the last day, never before the first
 */
public record DateRange(LocalDate first, LocalDate last) {

    /**
     * Checks the order.
     *
     * @param first the first day
     * @param last the last day, never before the first
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range of days ends on " + last + " before it starts on " + first);
        }
    }

    /**
     * Whether a day lies in the range.
     *
     * @param day the day
     * @return true from first to last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
