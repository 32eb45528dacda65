package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    private final Units units = new Units(Steps.WORDS);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norrbo vårdcentral|prövar",
                "Folktandvården Västmark|redovisar",
                "de lokala ledningsgrupperna|får",
                "kommunens fritidsenhet|redovisar",
                "Individ- och familjeomsorgsförvaltningen|skriver",
                "Uppdragsgrupp Barn och familj|återkommer",
                "styrgruppen|beslutar",
                "alla verksamheter|anmäler",
            })
    void aUnitIsTheWordThatTellsItsKindAndTheNameAroundIt(String unit, String after) {
        assertThat(units.end(unit + " " + after, 0)).contains(unit.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Anna Berg tar fram", "och vårdcentralen", "rutinen gäller", "i kommunen", "", "12 kommuner"})
    void otherWordsAreNone(String text) {
        assertThat(units.end(text, 0)).isEmpty();
    }
}
