package se.samverkan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishTimesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "13:15-14:45, 13:15, 14:45",
        "13:15–14:45, 13:15, 14:45",
        "09.00–12.00, 09:00, 12:00",
        "9.00 - 12.00, 09:00, 12:00",
        "kl 9–12, 09:00, 12:00",
        "Kl. 9-12.30, 09:00, 12:30",
        "klockan 13.00 till 15.30, 13:00, 15:30",
        "KLOCKAN 13.00 TILL 15.30, 13:00, 15:30",
        "kl. 13.00 till kl. 15.30, 13:00, 15:30",
        "kl: 13.00–15.30, 13:00, 15:30",
        "22.00–24.00, 22:00, 00:00",
    })
    void aSpanOfTimeIsReadInEveryWayOfWritingIt(String text, LocalTime from, LocalTime to) {
        assertThat(SwedishTimes.find(text, 0)).contains(new WrittenTimes(0, text.length(), from, Optional.of(to)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "17:30, 17:30",
        "kl. 17:30, 17:30",
        "kl 9, 09:00",
        "klockan 17, 17:00",
        "0.15, 00:15",
        "24.00, 00:00",
        "00:00, 00:00",
        "23:59, 23:59",
    })
    void aTimeOfDayIsReadInEveryWayOfWritingIt(String text, LocalTime time) {
        assertThat(SwedishTimes.find("Start " + text + ".", 0))
                .contains(new WrittenTimes(6, 6 + text.length(), time, Optional.empty()));
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                "2026-03-27",
                "27.3.2026",
                "13.15.2026",
                "2026.03.27",
                "27/3",
                "3,50 kr",
                "99.75 kr",
                "12.5 procent",
                "12.500 kr",
                "1.250.000",
                "1 250 kr",
                "24:15",
                "25:00",
                "12:60",
                "9–12",
                "13",
                "kl",
                "kl 25",
                "klockan är mycket",
                "§ 5.1",
                "070-12 15 30",
                "version2.15",
                "2.15b",
                "skl 9",
            })
    void whatIsNoTimeIsLeftAlone(String text) {
        assertThat(SwedishTimes.find(text, 0)).isEmpty();
    }

    @Test
    void aTimeAfterADateIsFoundAndTheDateIsNot() {
        assertThat(SwedishTimes.find("2026-03-27 13.15", 0))
                .contains(new WrittenTimes(11, 16, LocalTime.of(13, 15), Optional.empty()));
        assertThat(SwedishTimes.find("27.3.2026 kl 9–12", 0).flatMap(WrittenTimes::to))
                .contains(LocalTime.NOON);
    }

    @Test
    void hoursAloneCountOnlyWhereTheTextSpeaksOfTheClock() {
        assertThat(SwedishTimes.find("den 3 mars 13–15", 0)).isEmpty();
        assertThat(SwedishTimes.findHours("13–15", 0))
                .contains(new WrittenTimes(0, 5, LocalTime.of(13, 0), Optional.of(LocalTime.of(15, 0))));
        assertThat(SwedishTimes.findHours("9–11:15", 0).flatMap(WrittenTimes::to))
                .contains(LocalTime.of(11, 15));
        assertThat(SwedishTimes.findHours("13", 0)).isEmpty();
        assertThat(SwedishTimes.findHours("§§ 22–32", 0)).isEmpty();
    }

    @Test
    void aSecondTimeNeedNotBeLater() {
        assertThat(SwedishTimes.find("15.00–13.00", 0).flatMap(WrittenTimes::to))
                .contains(LocalTime.of(13, 0));
    }

    @Test
    void aDashWithNoTimeAfterItEndsTheTime() {
        assertThat(SwedishTimes.find("13.00 – Teams", 0).map(WrittenTimes::end)).contains(5);
    }
}
