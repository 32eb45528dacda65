package se.samverkan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishDatesTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2026-03-27",
                "2026.03.27",
                "27 mars 2026",
                "27 mar 2026",
                "den 27 mars 2026",
                "den 27:e mars 2026",
                "d. 27 mars 2026",
                "Fredagen den 27 mars 2026",
                "fredag 27 mars 2026",
                "fredag, 27 mars 2026",
                "FREDAG 260327",
                "20260327",
                "27/3 2026",
                "27/3-26",
                "27/3-2026",
                "27-03-2026",
                "27–03–2026",
                "27.3.2026",
                "27  mars  2026",
                "27 mars, 2026",
            })
    void aDateIsReadInEveryWayOfWritingIt(String text) {
        assertThat(SwedishDates.find(text, 0).flatMap(WrittenDate::date)).contains(LocalDate.of(2026, 3, 27));
        assertThat(SwedishDates.find(text, 0).map(WrittenDate::end)).contains(text.length());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1 jan. 2026, 2026-01-01",
        "1 febr 2026, 2026-02-01",
        "1 sept 2026, 2026-09-01",
        "31 dec. 2026, 2026-12-31",
        "den 1:a maj 2026, 2026-05-01",
    })
    void aMonthMayBeShortened(String text, LocalDate date) {
        assertThat(SwedishDates.findAll(text).stream().map(WrittenDate::date)).containsExactly(Optional.of(date));
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                "Dnr 2025-0061-1212",
                "KS 2025/0123",
                "§§ 22–32",
                "§ 12-14",
                "070-123 45 67",
                "+46 70 123 45 67",
                "0701-23 45 69",
                "033-35 70 00",
                "08-10 20 30",
                "32/13",
                "31/4",
                "0/5",
                "30 februari",
                "29 februari 2025",
                "2025-02-29",
                "29/2 2025",
                "29/2-25",
                "31 april 2026",
                "2026-13-01",
                "2026-00-10",
                "PROTOKOLL 3/2024",
                "Protokoll nr 12/24",
                "13.15",
                "kl 13.15-14.45",
                "27 marsipangrisar",
                "den 27",
                "i mars 2026",
                "tisdag",
                "260327",
                "2026",
                "1 250 000 kr",
                "A27 mars2026",
                "123456789",
            })
    void whatIsNoDateIsLeftAlone(String text) {
        assertThat(SwedishDates.findAll(text)).isEmpty();
    }

    @Test
    void aLeapDayExistsInALeapYearAndWithoutAYear() {
        assertThat(SwedishDates.find("29 februari 2024", 0).flatMap(WrittenDate::date))
                .contains(LocalDate.of(2024, 2, 29));
        WrittenDate leap = SwedishDates.find("den 29 februari", 0).orElseThrow();
        assertThat(leap.dateFrom(LocalDate.of(2024, 2, 29))).isEqualTo("2024-02-29");
        assertThat(leap.dateFrom(LocalDate.of(2024, 3, 1))).isEqualTo("2028-02-29");
        assertThat(leap.dateFrom(LocalDate.of(2096, 3, 1))).isEqualTo("2104-02-29");
    }

    @Test
    void aDateWithoutAYearIsTheNextOnOrAfterTheDay() {
        WrittenDate written = SwedishDates.find("den 31 mars", 0).orElseThrow();
        assertThat(written.dateFrom(LocalDate.of(2026, 3, 31))).isEqualTo("2026-03-31");
        assertThat(written.dateFrom(LocalDate.of(2026, 4, 1))).isEqualTo("2027-03-31");
    }

    @Test
    void aYearThatIsWrittenIsNeverInferred() {
        WrittenDate written = SwedishDates.find("31 mars 2020", 0).orElseThrow();
        assertThat(written.dateFrom(LocalDate.of(2026, 3, 31))).isEqualTo("2020-03-31");
    }

    @Test
    void aNumberAfterADateIsItsYearOnlyIfItCanBeOne() {
        assertThat(SwedishDates.find("27 mars 1500 deltagare", 0))
                .contains(new WrittenDate(0, 7, Optional.empty(), 3, 27, Optional.empty()));
        assertThat(SwedishDates.find("27 mars 20 deltagare", 0).flatMap(WrittenDate::year))
                .isEmpty();
    }

    @Test
    void aWeekdayThatDoesNotAgreeIsKeptAsWritten() {
        WrittenDate written = SwedishDates.find("Måndagen den 27 mars 2026", 0).orElseThrow();
        assertThat(written.weekday()).contains(DayOfWeek.MONDAY);
        assertThat(written.date()).contains(LocalDate.of(2026, 3, 27));
        assertThat(written.start()).isZero();
    }

    @Test
    void datesOfARangeAreTwo() {
        assertThat(SwedishDates.findAll("2026-03-27–2026-04-10").stream().map(WrittenDate::date))
                .containsExactly(Optional.of(LocalDate.of(2026, 3, 27)), Optional.of(LocalDate.of(2026, 4, 10)));
        assertThat(SwedishDates.findAll("27/3–3/4 2026").stream().map(WrittenDate::day))
                .containsExactly(27, 3);
        assertThat(SwedishDates.findAll("27 mars 10 april 2026").stream().map(WrittenDate::year))
                .containsExactly(Optional.empty(), Optional.of(2026));
    }

    @Test
    void lookingFromAnOffsetPassesWhatStandsBefore() {
        assertThat(SwedishDates.find("2026-03-27 och 2026-04-10", 10).flatMap(WrittenDate::date))
                .contains(LocalDate.of(2026, 4, 10));
        assertThat(SwedishDates.find("2026-03-27", 1)).isEmpty();
    }

    @Test
    void sixDigitsAreADateOnlyWhenTheyAreAllThereIs() {
        assertThat(SwedishDates.whole(" 260327. ").flatMap(WrittenDate::date)).contains(LocalDate.of(2026, 3, 27));
        assertThat(SwedishDates.whole("260327 och mer")).isEmpty();
        assertThat(SwedishDates.whole("261327")).isEmpty();
        assertThat(SwedishDates.whole("")).isEmpty();
    }
}
