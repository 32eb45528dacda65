package se.samverkan.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as it stands in a text, perhaps without a year, perhaps with a weekday that need not agree.
 *
 * @param start the offset of its first character in the text
 * @param end the offset after its last character
 * @param year the year if it is written
 * @param month the month, 1–12
 * @param day the day of the month, 1–31
 * @param weekday the weekday if it is written
 */
public record WrittenDate(int start, int end, Optional<Integer> year, int month, int day, Optional<DayOfWeek> weekday) {

    /** {@return the date if its year is written} */
    public Optional<LocalDate> date() {
        return year.map(y -> LocalDate.of(y, month, day));
    }

    /**
     * The date, with a missing year taken to be such that the date is the first on or after a day.
     *
     * @param earliest the day
     * @return the date
     */
    public LocalDate dateFrom(LocalDate earliest) {
        return date().orElseGet(() -> {
            for (int y = earliest.getYear(); ; y++) {
                if (exists(y, month, day) && !LocalDate.of(y, month, day).isBefore(earliest)) {
                    return LocalDate.of(y, month, day);
                }
            }
        });
    }

    static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean existsInSomeYear(int month, int day) {
        return exists(2024, month, day);
    }
}
