package se.samverkan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.language.Language;

class SwedishHolidaysTest {

    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    /**
     * Jollyday's Swedish table differs in two things, both on purpose here. It lists the eves of midsummer, Christmas and New Year, which the
     * act 1989:253 does not make public holidays. And it has one table for all years: 6 June as a holiday before 2005, and no Whit Monday until
     * then, though the act named Whit Monday until the National Day took its place.
     */
    @Test
    void holidaysAreThoseOfAnIndependentLibrary() {
        for (int year = 1950; year <= 2100; year++) {
            Set<LocalDate> expected = JOLLYDAY.getHolidays(Year.of(year)).stream()
                    .map(holiday -> holiday.getDate())
                    .collect(Collectors.toCollection(TreeSet::new));
            expected.removeIf(SwedishHolidays::isEve);
            if (year < 2005) {
                LocalDate pentecost = SwedishHolidays.easter(year).plusDays(49);
                assertThat(expected).as("Pentecost of " + year).contains(pentecost);
                if (!pentecost.equals(LocalDate.of(year, 6, 6))) {
                    expected.remove(LocalDate.of(year, 6, 6));
                }
                expected.add(pentecost.plusDays(1));
            }
            assertThat(SwedishHolidays.in(year).keySet()).as("%d", year).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void evesAreThoseOfAnIndependentLibrary() {
        Set<String> eves = Set.of("MIDSUMMER_EVE", "CHRISTMAS_EVE", "NEW_YEARS_EVE");
        for (int year = 1950; year <= 2100; year++) {
            Set<LocalDate> expected = JOLLYDAY.getHolidays(Year.of(year)).stream()
                    .filter(holiday -> eves.contains(holiday.getPropertiesKey()))
                    .map(holiday -> holiday.getDate())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<LocalDate> actual = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(SwedishHolidays::isEve)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(actual).as("%d", year).hasSize(3).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "1583-04-10",
                "1818-03-22",
                "1943-04-25",
                "1950-04-09",
                "1954-04-18",
                "1981-04-19",
                "2000-04-23",
                "2008-03-23",
                "2024-03-31",
                "2025-04-20",
                "2038-04-25",
                "2049-04-18",
                "2100-03-28",
                "2285-03-22"
            })
    void easterIsWhereTheTablesHaveIt(LocalDate easter) {
        assertThat(SwedishHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void aDayCanBeTwoHolidays() {
        assertThat(SwedishHolidays.on(LocalDate.of(2008, 5, 1)))
                .containsExactly(Holiday.FIRST_OF_MAY, Holiday.ASCENSION_DAY);
        assertThat(SwedishHolidays.in(2008)).hasSize(Holiday.values().length - 2);
        assertThat(SwedishHolidays.on(LocalDate.of(2008, 5, 2))).isEmpty();
    }

    @Test
    void theNationalDayTookThePlaceOfWhitMonday() {
        assertThat(Holiday.WHIT_MONDAY.in(2004)).contains(LocalDate.of(2004, 5, 31));
        assertThat(Holiday.NATIONAL_DAY.in(2004)).isEmpty();
        assertThat(Holiday.WHIT_MONDAY.in(2005)).isEmpty();
        assertThat(Holiday.NATIONAL_DAY.in(2005)).contains(LocalDate.of(2005, 6, 6));
    }

    @ParameterizedTest(name = "{0} is a working day: {1}")
    @CsvSource({
        "2025-06-18, true",
        "2025-06-19, true",
        "2025-06-20, false",
        "2025-06-21, false",
        "2025-06-22, false",
        "2025-06-23, true",
        "2025-12-23, true",
        "2025-12-24, false",
        "2025-12-25, false",
        "2025-12-29, true",
        "2025-12-31, false",
        "2026-01-02, true",
        "2026-01-05, true",
        "2026-01-06, false",
        "2025-04-17, true",
        "2025-04-30, true"
    })
    void nobodyWorksOnHolidaysNorOnTheThreeEves(LocalDate day, boolean working) {
        assertThat(SwedishHolidays.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void aSundayIsAPublicHolidayAndASaturdayIsNone() {
        assertThat(SwedishHolidays.isPublicHoliday(LocalDate.of(2025, 10, 5))).isTrue();
        assertThat(SwedishHolidays.isPublicHoliday(LocalDate.of(2025, 10, 4))).isFalse();
        assertThat(SwedishHolidays.isPublicHoliday(LocalDate.of(2025, 12, 24))).isFalse();
    }

    @ParameterizedTest(name = "{0} ends on {1}")
    @CsvSource({
        "2025-12-23, 2025-12-23",
        "2025-12-24, 2025-12-29",
        "2025-06-20, 2025-06-23",
        "2025-10-04, 2025-10-06",
        "2026-04-02, 2026-04-02",
        "2026-04-03, 2026-04-07",
        "2024-12-31, 2025-01-02"
    })
    void aLimitSetByLawEndsOnAWorkingDay(LocalDate lastDay, LocalDate end) {
        assertThat(SwedishHolidays.endOfLegalTime(lastDay)).isEqualTo(end);
    }

    @Test
    void workingDaysAreCountedFromTheDayAfter() {
        LocalDate thursday = LocalDate.of(2026, 4, 2);
        assertThat(SwedishHolidays.plusWorkingDays(thursday, 0)).isEqualTo(thursday);
        assertThat(SwedishHolidays.plusWorkingDays(thursday, 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThatThrownBy(() -> SwedishHolidays.plusWorkingDays(thursday, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1582, 0, -4, 1_000_000})
    void aYearThatTheCalendarDoesNotReachIsRefused(int year) {
        assertThatThrownBy(() -> SwedishHolidays.easter(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(year));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHolidayHasANameOfItsOwn(Language language) {
        assertThat(Arrays.stream(Holiday.values()).map(holiday -> holiday.name(language)))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
        assertThat(Holiday.MIDSUMMER_DAY.name(Language.SWEDISH)).isEqualTo("midsommardagen");
        assertThat(Holiday.MIDSUMMER_DAY.name(Language.ENGLISH)).isEqualTo("Midsummer Day");
    }

    @Test
    void easterMovesWithinThirtyFiveDays() {
        for (int year = 1583; year < 4000; year++) {
            MonthDay easter = MonthDay.from(SwedishHolidays.easter(year));
            assertThat(easter).isBetween(MonthDay.of(3, 22), MonthDay.of(4, 25));
        }
    }
}
