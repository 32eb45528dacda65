package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.language.Telling;

class WordDifferenceTest {

    private static WordDifference between(String inline, String summary) {
        return WordDifference.between(Telling.of(inline), Telling.of(summary));
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "vi köper fem sadlar nu    | vi köper sex sadlar nu       | fem           | sex",
                "vi köper sadlar           | vi köper nya sadlar          | köper         | köper nya",
                "nya sadlar                | sadlar                       | nya sadlar    | sadlar",
                "vi cyklar                 | vi cyklar nu                 | cyklar        | cyklar nu",
                "jour                      | jour jour                    | jour          | jour jour",
                "jour jour                 | jour                         | jour jour     | jour",
                "sadlar pedaler            | nya sadlar däck              | sadlar … pedaler | nya sadlar … däck",
                "nya sadlar fina pedaler x | sadlar pedaler y             | nya sadlar … sadlar fina … x | sadlar … sadlar … y",
                "nya sadlar                | sadlar pedaler däck ramar    | nya sadlar … sadlar | sadlar … sadlar pedaler däck ramar",
                "sadlar pedaler            | pedaler sadlar               | sadlar pedaler … pedaler | pedaler … pedaler sadlar",
                "bo cyklar och ada går hem | ada cyklar och bo springer   | bo … ada går hem | ada … bo springer",
            })
    void wordsThatOnlyOneHasAreShownWithWhatStandsInTheirPlace(
            String inline, String summary, String shownInline, String shownSummary) {
        WordDifference difference = between(inline, summary);
        assertThat(difference.inline()).isEqualTo(shownInline);
        assertThat(difference.summary()).isEqualTo(shownSummary);
    }

    @Test
    void ofALongTellingOnlyWhatDiffersIsShown() {
        String before = "vi lagar cyklar ".repeat(400);
        String between = " dagar ".repeat(500);
        String after = " när vi hinner".repeat(400);
        WordDifference difference =
                between(before + "fem" + between + "maj" + after, before + "sex" + between + "juni" + after);
        assertThat(difference.inline()).isEqualTo("fem … maj");
        assertThat(difference.summary()).isEqualTo("sex … juni");
    }

    @Test
    void whereLongTellingsDifferFromEndToEndTheirBeginningIsShown() {
        String same = "vi lagar cyklar ".repeat(400);
        WordDifference difference = between("ofta " + same + "nu", "alltid " + same + "sedan");
        assertThat(difference.inline()).startsWith("ofta vi lagar cyklar vi").endsWith(" …");
        assertThat(difference.summary()).startsWith("alltid vi lagar cyklar vi").endsWith(" …");
    }

    @Test
    void aLineOfWordsIsShownAsFarAsItFits() {
        String fits = "a".repeat(59) + " " + "b".repeat(60);
        assertThat(between(fits, "c").inline()).isEqualTo(fits);
        assertThat(between("a".repeat(59) + " " + "b".repeat(59) + " d", "c").inline())
                .isEqualTo("a".repeat(59) + " …");
    }

    @Test
    void aWordSpeltOtherwiseIsASlip() {
        assertThat(between("Ordförande kontaktar Mia", "Ordförande kontakter Mia")
                        .isSlip())
                .isTrue();
        assertThat(between("Ordförande kontaktar Mia", "Ordförande kontaktar Bo")
                        .isSlip())
                .isFalse();
    }
}
