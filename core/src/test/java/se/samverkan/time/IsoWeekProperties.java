package se.samverkan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IsoWeekProperties {

    @Property(tries = 3000)
    void aDayLiesInItsWeekAndTheWeekIsWrittenAsThePlatformWritesIt(@ForAll("days") LocalDate day) {
        IsoWeek week = IsoWeek.of(day);
        assertThat(week.days().contains(day)).isTrue();
        assertThat(week.first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(DateTimeFormatter.ISO_WEEK_DATE.format(day)).startsWith(week + "-");
        assertThat(IsoWeek.parse(week.toString())).isEqualTo(week);
    }

    @Property(tries = 2000)
    void theDayAfterAWeekIsOfTheNextOne(@ForAll("days") LocalDate day) {
        IsoWeek week = IsoWeek.of(day);
        assertThat(week.next()).isEqualTo(IsoWeek.of(week.last().plusDays(1))).isGreaterThan(week);
        assertThat(week.next().previous()).isEqualTo(week);
        assertThat(week.until(week.next())).isEqualTo(1);
    }

    @Property(tries = 2000)
    void theWeekAheadIsTheFirstOfItsNumberThatIsNotOver(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 53) int number) {
        IsoWeek ahead = IsoWeek.ahead(number, day).orElseThrow();
        assertThat(ahead.week()).isEqualTo(number);
        assertThat(ahead.last()).isAfterOrEqualTo(day);
        for (IsoWeek week = IsoWeek.of(day); week.compareTo(ahead) < 0; week = week.next()) {
            assertThat(week.week()).isNotEqualTo(number);
        }
    }

    @Property(tries = 500)
    void aYearHas53WeeksIfItsFirstOrLastDayIsAThursday(@ForAll @IntRange(min = 1, max = 9999) int year) {
        boolean longYear = LocalDate.of(year, 1, 1).getDayOfWeek() == DayOfWeek.THURSDAY
                || LocalDate.of(year, 12, 31).getDayOfWeek() == DayOfWeek.THURSDAY;
        assertThat(IsoWeek.weeksOf(year)).isEqualTo(longYear ? 53 : 52);
        assertThat(IsoWeek.exists(year, 53)).isEqualTo(longYear);
        assertThat(IsoWeek.exists(year, 54)).isFalse();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2300, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
