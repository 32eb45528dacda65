package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.NumberStyle;

class NumberSeriesTest {

    private static NumberSeries of(String... numbers) {
        return NumberSeries.of(notes().items(numbers).meeting());
    }

    private static List<String> texts(String... numbers) {
        return of(numbers).entries().stream().map(NumberSeries.Entry::text).toList();
    }

    @Test
    void theSeriesIsTheLongestRunOfOneDress() {
        assertThat(texts("1)", "1.", "2.", "3.", "4)")).containsExactly("1", "2", "3");
        assertThat(texts("§ 1", "§2", "§ 3.", "4.")).containsExactly("1", "2", "3");
    }

    @Test
    void ofTwoEquallyLongRunsTheFirstCounts() {
        assertThat(texts("1.", "3.", "7)", "8)")).containsExactly("1", "3");
    }

    @Test
    void everyDigitCountsAndNoLetterDoes() {
        assertThat(texts("0.", "9.", "a.", "x.")).containsExactly("0", "9");
    }

    @Test
    void aNumberThatStartsWithAMarkIsNoneOfTheSeries() {
        ItemNumber marked = new ItemNumber("-1", NumberStyle.POINT);
        assertThat(NumberSeries.of(notes().item("", item -> item.withNumber(marked))
                                .meeting())
                        .entries())
                .isEmpty();
    }

    @Test
    void aPlainNumberIsOneHoweverManyDigitsItHasAndALetterMakesItAnother() {
        assertThat(texts("07.", "8.", "8A.")).containsExactly("7", "8", "8a");
    }

    @Test
    void whatIsMissingBetweenTwoNumbersIsToldAroundWhatStandsElsewhere() {
        assertThat(of("1.", "3.", "6.", "7.").missingBetween(1, 7))
                .containsExactly(new ItemRange(2, 2), new ItemRange(4, 5));
        assertThat(of("1.", "2.").missingBetween(1, 2)).isEmpty();
        assertThat(of("1.", "2.").missingBetween(2, 1)).isEmpty();
    }

    @Test
    void theSpanIsFromTheLowestToTheHighest() {
        assertThat(of("4.", "2.", "9.", "3.").span()).contains(new ItemRange(2, 9));
        assertThat(of("", "").span()).isEmpty();
    }

    @Test
    void numbersAreShownAsRanges() {
        assertThat(NumberSeries.shown(new TreeSet<>(List.of(4, 6, 7, 8)))).isEqualTo("4, 6–8");
    }
}
