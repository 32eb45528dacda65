package se.samverkan.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberTest {

    @ParameterizedTest(name = "{0} is number {1}")
    @CsvSource({"22, 22", "0, 0", "007, 7", "8e, 8", "5.1, 5", "12/24, 12", "a, 1", "A, 1", "z, 26", "e, 5"})
    void aNumberHasAPlaceInTheCount(String number, int ordinal) {
        assertThat(new ItemNumber(number, NumberStyle.POINT).ordinal()).hasValue(ordinal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"å", "ab", "ii", "§", "-", "x1"})
    void whatIsNeitherANumberNorALetterHasNoPlace(String number) {
        assertThat(new ItemNumber(number, NumberStyle.POINT).ordinal()).isEmpty();
    }

    @Test
    void aNumberWithNoEndOfDigitsHasAPlaceStill() {
        assertThat(new ItemNumber("9".repeat(40), NumberStyle.POINT).ordinal()).hasValue(999_999_999);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"22, true", "007, true", "8e, false", "5.1, false", "12/24, false", "a, false", "٢٢, false"})
    void aPlainNumberIsNothingButDigits(String number, boolean plain) {
        assertThat(new ItemNumber(number, NumberStyle.SECTION).isPlain()).isEqualTo(plain);
    }

    @Test
    void aNumberIsWrittenInItsDress() {
        assertThat(ItemNumber.of(22, NumberStyle.SECTION).asWritten()).isEqualTo("§ 22.");
        assertThat(ItemNumber.of(20, NumberStyle.PARENTHESIS).asWritten()).isEqualTo("20)");
        assertThat(ItemNumber.of(3, NumberStyle.POINT).asWritten()).isEqualTo("3.");
        assertThat(new ItemNumber("29", new NumberStyle("FHR\u00a0", "")).asWritten())
                .isEqualTo("FHR 29");
    }

    @Test
    void aNumberIsNeverBlank() {
        assertThatThrownBy(() -> new ItemNumber(" ", NumberStyle.POINT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeCountsBothItsEnds() {
        ItemRange range = new ItemRange(22, 32);
        assertThat(range.size()).isEqualTo(11);
        assertThat(range.contains(22)).isTrue();
        assertThat(range.contains(32)).isTrue();
        assertThat(range.contains(21)).isFalse();
        assertThat(range.contains(33)).isFalse();
        assertThat(new ItemRange(0, 0).size()).isEqualTo(1);
    }

    @Test
    void aRangeThatRunsBackwardsOrBelowNoughtIsRefused() {
        assertThatThrownBy(() -> new ItemRange(32, 22))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32–22");
        assertThatThrownBy(() -> new ItemRange(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codesAreOpenButNeverBlank() {
        assertThat(new Role("treasurer")).hasToString("treasurer").isNotEqualTo(Role.CHAIR);
        assertThat(new Role("chair")).isEqualTo(Role.CHAIR);
        assertThat(new ItemKind("closing")).isEqualTo(ItemKind.CLOSING).hasToString("closing");
        assertThat(new GroupKind("network")).isEqualTo(GroupKind.NETWORK).hasToString("network");
        assertThatThrownBy(() -> new Role("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ItemKind(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GroupKind(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
