package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {

    /** The headings of the series as written, each line of the text a paragraph of its own. */
    private static List<String> series(String... lines) {
        return new Series(Steps.WORDS)
                .find(Steps.lines(String.join("\n\n", lines))).values().stream()
                        .map(n -> (n.mark().text() + " " + n.title().text()).strip())
                        .toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"%d. ", "%d) ", "%d: ", "%d ", "§ %d ", "§%d. ", "§.%d. ", "FHR %d ", "%d/24 ", "Punkt %d "})
    void numbersThatFollowEachOtherAreASeriesInAnyDress(String dress) {
        String one = dress.replace("%d", "9") + "Rapport";
        String two = dress.replace("%d", "10") + "Val";
        assertThat(series(one, "Text.", two)).containsExactly(one, two);
    }

    @Test
    void aSeriesMaySkipANumber() {
        assertThat(series("1. Öppnande", "2. Val", "4. Rapport", "5. Avslutning"))
                .containsExactly("1. Öppnande", "2. Val", "4. Rapport", "5. Avslutning");
    }

    @Test
    void aSeriesMayRepeatANumber() {
        assertThat(series("1. Öppnande", "2. Val", "2. Rapport", "3. Avslutning"))
                .containsExactly("1. Öppnande", "2. Val", "2. Rapport", "3. Avslutning");
    }

    @Test
    void aNumberThatComesAgainRightBelowIsNoList() {
        assertThat(series("1. Skolbussar", "1. Öppnande", "Text.", "2. Rapport"))
                .containsExactly("1. Skolbussar", "1. Öppnande", "2. Rapport");
        assertThat(series("1. Skolbussar", "Text.", "1. Fritid", "1. Trygghet"))
                .containsExactly("1. Skolbussar", "1. Fritid", "1. Trygghet");
        assertThat(series("1. Skolbussar", "1. Fritid", "2. Trygghet", "2. Syrgas"))
                .containsExactly("1. Skolbussar", "1. Fritid", "2. Trygghet", "2. Syrgas");
    }

    @Test
    void aListInsideAnItemIsNoPartOfTheSeries() {
        assertThat(series(
                        "1. Öppnande", "2. Rapport", "1. En buss är bra.", "2. Två bilar är bättre.", "3. Avslutning"))
                .containsExactly("1. Öppnande", "2. Rapport", "3. Avslutning");
        assertThat(series("1. Öppnande", "2. Rapport", "1) En buss", "2) Två bilar", "3. Avslutning"))
                .containsExactly("1. Öppnande", "2. Rapport", "3. Avslutning");
    }

    @Test
    void lettersBelowANumberAreNoPartOfTheSeries() {
        assertThat(series("1. Öppnande", "2. Rapport", "a) Skolan", "b) Vården", "3. Avslutning"))
                .containsExactly("1. Öppnande", "2. Rapport", "3. Avslutning");
    }

    @Test
    void aListOfContentsIsNoPartOfTheSeries() {
        assertThat(series("1. Öppnande ........ 1", "2. Rapport ........ 2", "1. Öppnande", "Text", "2. Rapport"))
                .containsExactly("1. Öppnande", "2. Rapport");
    }

    @Test
    void aListOfContentsComesAgainFromItsFirstLineOn() {
        assertThat(series("1. Skolbussar", "2. Lägret", "1. Skolbussar", "Text", "2. Lägret", "Text"))
                .containsExactly("1. Skolbussar", "2. Lägret");
        assertThat(series("1. Öppnande", "2. Lägret", "Text", "2. Lägret", "Text"))
                .containsExactly("1. Öppnande", "2. Lägret", "2. Lägret");
        assertThat(series("§ 1 Lägret", "§ 1 Lägret", "Text")).containsExactly("§ 1 Lägret", "§ 1 Lägret");
    }

    @Test
    void whatCountsOnRightBelowAnItemIsOneToo() {
        assertThat(series("1. Skolbussar", "2. Lägret", "Text.", "2. Budget", "Text."))
                .containsExactly("1. Skolbussar", "2. Lägret", "2. Budget");
        assertThat(series("1) Skolbussar", "Text.", "2) Lägret", "2) Budget"))
                .containsExactly("1) Skolbussar", "2) Lägret", "2) Budget");
        assertThat(series("1) Skolbussar", "Text.", "1) Lägret", "2) Övriga frågor"))
                .containsExactly("1) Skolbussar", "1) Lägret", "2) Övriga frågor");
        assertThat(series("1) Skolbussar", "Text.", "2) Lägret", "2) Övriga frågor"))
                .containsExactly("1) Skolbussar", "2) Lägret", "2) Övriga frågor");
        assertThat(series("1) Skolbussar", "1) Röda", "2) Gröna", "Text.", "2) Lägret", "Text."))
                .containsExactly("1) Skolbussar", "2) Lägret");
    }

    @Test
    void numbersThatNoListIsCountedByMayStandInARow() {
        assertThat(series("1/25 Skolbussar", "2/25 Lägret")).containsExactly("1/25 Skolbussar", "2/25 Lägret");
    }

    @Test
    void sectionSignsThatLostTheirNumbersCountWithTheOthers() {
        assertThat(series("§ 22 Öppnande", "§ Val av justerare", "§ 24 Rapport"))
                .containsExactly("§ 22 Öppnande", "§ Val av justerare", "§ 24 Rapport");
        assertThat(series("§", "Öppnande", "§", "Val")).containsExactly("§", "§");
    }

    @Test
    void oneNumberAloneConvincesWithASectionSignOrAKnownTitle() {
        assertThat(series("§ 5 Skolbussar", "Text.")).containsExactly("§ 5 Skolbussar");
        assertThat(series("5. Övriga frågor", "Text.")).containsExactly("5. Övriga frågor");
        assertThat(series("5. Skolbussar", "Text.")).isEmpty();
    }

    @Test
    void aTextWithoutNumbersHasNoSeries() {
        assertThat(series("Vi åkte 3 mil.", "2026-03-27", "16 vårdcentraler kom."))
                .isEmpty();
    }
}
