package se.samverkan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);

    @Test
    void aRangeHoldsBothItsEnds() {
        DateRange march = new DateRange(MARCH_1, MARCH_31);
        assertThat(march.contains(MARCH_1)).isTrue();
        assertThat(march.contains(MARCH_31)).isTrue();
        assertThat(march.contains(MARCH_1.minusDays(1))).isFalse();
        assertThat(march.contains(MARCH_31.plusDays(1))).isFalse();
    }

    @Test
    void aRangeOfOneDayIsOne() {
        assertThat(new DateRange(MARCH_1, MARCH_1).contains(MARCH_1)).isTrue();
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> new DateRange(MARCH_31, MARCH_1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2026-03-01", "2026-03-31");
    }
}
