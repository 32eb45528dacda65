package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.time.DateRange;

class PlanTimesTest {

    private static final Optional<Integer> YEAR = Optional.of(2026);

    private final PlanTimes times = new PlanTimes(Steps.WORDS);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mötena hålls i mars.|2026-03-01|2026-03-31|true",
                "Mötena hålls i september–november.|2026-09-01|2026-11-30|true",
                "De läggs i februari och mars 2027.|2027-02-01|2027-03-31|true",
                "Från oktober till februari.|2026-10-01|2027-02-28|true",
                "Under våren, i maj.|2026-05-01|2026-05-31|true",
                "Under hösten 2028.|2028-08-01|2028-12-31|false",
                "Vårens möten.|2026-01-01|2026-06-30|false",
                "Vecka 40–45.|2026-09-28|2026-11-08|true",
            })
    void a_season_is_months_or_weeks_or_else_its_name(String text, LocalDate first, LocalDate last, boolean exact) {
        assertThat(times.season(text, YEAR)).contains(new PlanTimes.Season(new DateRange(first, last), exact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAS och MAR deltar.", "Mötena hålls på plats.", "Jan Ek kallar.", ""})
    void other_words_are_no_season(String text) {
        assertThat(times.season(text, YEAR)).isEmpty();
        assertThat(times.saysSeason(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Under våren.", "I mars.", "September–november."})
    void without_a_year_there_are_no_days(String text) {
        assertThat(times.season(text, Optional.empty())).isEmpty();
        assertThat(times.saysSeason(text)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tisdagar|TUESDAY",
                "måndag–torsdag eftermiddag|MONDAY TUESDAY WEDNESDAY THURSDAY",
                "tisdagar eller torsdagar|TUESDAY THURSDAY",
                "torsdag till måndag|THURSDAY FRIDAY SATURDAY SUNDAY MONDAY",
                "varje dag|''",
            })
    void weekdays_are_named_one_by_one_or_from_one_to_another(String text, String days) {
        assertThat(times.weekdays(text).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"Mötesplan 2028|2028", "Tidplan 2027–2028|2027", "Nr 12345|", "År 1750|"})
    void a_year_is_four_digits_of_our_time(String text, Integer year) {
        assertThat(PlanTimes.yearIn(text)).isEqualTo(Optional.ofNullable(year));
    }
}
