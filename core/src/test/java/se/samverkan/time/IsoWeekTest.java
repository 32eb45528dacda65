package se.samverkan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({
        "2025-12-28, 2025-W52",
        "2025-12-29, 2026-W01",
        "2026-01-01, 2026-W01",
        "2026-12-31, 2026-W53",
        "2027-01-01, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
        "2024-02-29, 2024-W09",
        "2021-01-03, 2020-W53"
    })
    void aDayLiesInTheWeekOfItsThursday(LocalDate day, String week) {
        assertThat(IsoWeek.of(day)).hasToString(week).isEqualTo(IsoWeek.parse(week));
    }

    @ParameterizedTest(name = "week {0} said on {1} is {2}")
    @CsvSource({
        "43, 2025-09-09, 2025-W43",
        "43, 2025-10-26, 2025-W43",
        "43, 2025-10-27, 2026-W43",
        "2, 2025-12-10, 2026-W02",
        "1, 2025-12-28, 2026-W01",
        "1, 2025-12-29, 2026-W01",
        "52, 2025-12-29, 2026-W52",
        "53, 2025-12-10, 2026-W53",
        "53, 2027-01-03, 2026-W53",
        "53, 2027-01-04, 2032-W53",
        "53, 2097-06-01, 2099-W53"
    })
    void aNumberMeansTheNextWeekThatIsNotOver(int number, LocalDate day, String week) {
        assertThat(IsoWeek.ahead(number, day)).contains(IsoWeek.parse(week));
    }

    @Test
    void noYearHasAWeek54() {
        assertThat(IsoWeek.ahead(54, LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(IsoWeek.ahead(0, LocalDate.of(2025, 1, 1))).isEmpty();
    }

    @Test
    void aWeekHasSevenDays() {
        IsoWeek week = IsoWeek.parse("2026-W53");
        assertThat(week.first()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(week.last()).isEqualTo(LocalDate.of(2027, 1, 3));
        assertThat(week.days()).isEqualTo(new DateRange(week.first(), week.last()));
    }

    @Test
    void weeksFollowOneAnotherAcrossNewYear() {
        IsoWeek last = IsoWeek.parse("2026-W53");
        assertThat(last.next()).hasToString("2027-W01");
        assertThat(last.next().previous()).isEqualTo(last);
        assertThat(last.until(IsoWeek.parse("2027-W02"))).isEqualTo(2);
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                "2025-W5",
                "2025W05",
                "2025-w05",
                "2025-W53",
                "2025-W00",
                "2025-W54",
                "0000-W01",
                "2025-W05 ",
                "25-W05",
                "2025-W5x",
                "+2025-W5"
            })
    void whatIsNoWeekIsRefused(String text) {
        assertThatThrownBy(() -> IsoWeek.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
