package se.samverkan.testkit.generate.years;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.time.SwedishHolidays;

/** Days on which groups meet: working days, and more often than chance would have it the leap day and the first and last of a year. */
final class Days {

    static final int FIRST_YEAR = 2023;
    static final int LAST_YEAR = 2028;

    private Days() {}

    static Arbitrary<LocalDate> in(Optional<Integer> year) {
        LocalDate first = LocalDate.of(year.orElse(FIRST_YEAR), 1, 1);
        LocalDate last = LocalDate.of(year.orElse(LAST_YEAR), 12, 31);
        int days = (int) (last.toEpochDay() - first.toEpochDay());
        List<LocalDate> special = special(first, last);
        return Combinators.combine(Shapes.upTo(32), Shapes.upTo(days))
                .as((how, number) ->
                        how < 32 ? workingDay(first.plusDays(number)) : special.get(number % special.size()));
    }

    /** The working day on or next to a day, and in its year. */
    private static LocalDate workingDay(LocalDate day) {
        LocalDate earlier = day;
        while (!SwedishHolidays.isWorkingDay(earlier)) {
            earlier = earlier.minusDays(1);
        }
        LocalDate later = day;
        while (!SwedishHolidays.isWorkingDay(later)) {
            later = later.plusDays(1);
        }
        return earlier.getYear() == day.getYear() ? earlier : later;
    }

    private static List<LocalDate> special(LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>(List.of(first.plusDays(1), last.minusDays(1)));
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (Year.isLeap(year)) {
                days.add(LocalDate.of(year, 2, 29));
            }
        }
        return days;
    }
}
