package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Årsplan 2025, 2025",
        "2025, 2025",
        "Mål 2024–2026, 2024–2026",
        "Läsåret 2024/25, 2024–2025",
        "Läsåret 2024-25 och framåt, 2024–2025",
        "Läsåret 2024–25., 2024–2025",
        "1990 och 2099, 1990–2099",
    })
    void bothEndsOfASpanAreYears(String text, String years) {
        assertThat(Years.shown(Years.in(text))).isEqualTo(years);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2024/",
                "2024/2",
                "2024/2x",
                "2024/x5",
                "2024/250",
                "2024 25",
                "2024:25",
                "Plan 2024/ tjugofem",
            })
    void whatHasNotTwoDigitsBehindIsOneYear(String text) {
        assertThat(Years.in(text)).containsExactly(2024);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1989", "2100", "12024", "20250522", "202", "år"})
    void otherNumbersAreNoYears(String text) {
        assertThat(Years.in(text)).isEmpty();
    }

    @Test
    void aSpanHoldsWhatLiesBetweenItsEnds() {
        assertThat(Years.spans(Set.of(2024, 2026), 2024)).isTrue();
        assertThat(Years.spans(Set.of(2024, 2026), 2025)).isTrue();
        assertThat(Years.spans(Set.of(2024, 2026), 2026)).isTrue();
        assertThat(Years.spans(Set.of(2024, 2026), 2023)).isFalse();
        assertThat(Years.spans(Set.of(2024, 2026), 2027)).isFalse();
    }
}
