package se.samverkan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every time of day is read back from every form it can be written in. */
class SwedishTimesProperties {

    @Property(tries = 1000)
    void aTimeIsReadBackFromEveryForm(@ForAll("times") LocalTime time) {
        for (String mark : List.of(":", ".")) {
            String clock = String.format(Locale.ROOT, "%02d%s%02d", time.getHour(), mark, time.getMinute());
            for (String before : List.of("", "kl ", "kl. ", "kl.", "Klockan ", "klockan: ")) {
                String text = "Mötet öppnas " + before + clock + ", Rådhuset.";
                WrittenTimes found = SwedishTimes.find(text, 0).orElseThrow(() -> new AssertionError(text));
                assertThat(found.from()).as(text).isEqualTo(time);
                assertThat(found.to()).as(text).isEmpty();
                assertThat(text.substring(found.start(), found.end())).isEqualTo(before + clock);
            }
        }
    }

    @Property(tries = 1000)
    void aSpanIsReadBackFromEveryForm(@ForAll("times") LocalTime from, @ForAll("times") LocalTime to) {
        for (String between : List.of("-", "–", " - ", " – ", " till ", "–kl ", " till kl. ")) {
            for (String mark : List.of(":", ".")) {
                String first = String.format(Locale.ROOT, "%d%s%02d", from.getHour(), mark, from.getMinute());
                String second = String.format(Locale.ROOT, "%02d%s%02d", to.getHour(), mark, to.getMinute());
                String text = "Tid: kl. " + first + between + second + " Teams";
                WrittenTimes found = SwedishTimes.find(text, 0).orElseThrow(() -> new AssertionError(text));
                assertThat(found)
                        .as(text)
                        .isEqualTo(new WrittenTimes(5, text.length() - " Teams".length(), from, Optional.of(to)));
            }
        }
    }

    @Property(tries = 500)
    void noDateIsATime(@ForAll("dates") LocalDate date) {
        assertThat(SwedishTimes.find(date.toString(), 0)).isEmpty();
        assertThat(SwedishTimes.find(date.toString().replace('-', '.'), 0)).isEmpty();
        assertThat(SwedishTimes.find(
                        String.format(
                                Locale.ROOT,
                                "%02d.%02d.%d",
                                date.getDayOfMonth(),
                                date.getMonthValue(),
                                date.getYear()),
                        0))
                .isEmpty();
        assertThat(SwedishTimes.find(date.getDayOfMonth() + "/" + date.getMonthValue(), 0))
                .isEmpty();
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.of(minute / 60, minute % 60));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1950, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
