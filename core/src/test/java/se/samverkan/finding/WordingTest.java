package se.samverkan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.language.Language;
import se.samverkan.minutes.MinutesReader;

class WordingTest {

    private final Wording wording = new Wording("{name} står två gånger", "{name} is listed twice");

    @Test
    void aWordingSpeaksTheLanguageItIsAskedFor() {
        assertThat(wording.template(Language.SWEDISH)).isEqualTo("{name} står två gånger");
        assertThat(wording.fill(Language.ENGLISH, Map.of("name", "Bo Ek"))).isEqualTo("Bo Ek is listed twice");
    }

    @Test
    void aSlotWithoutAValueStaysAsItStands() {
        assertThat(wording.fill(Language.ENGLISH, Map.of("other", "Bo Ek"))).isEqualTo("{name} is listed twice");
    }

    @Test
    void aBraceThatOpensNoSlotStaysAsItStands() {
        Wording odd = new Wording("{ {name} } {", "{{name}}");
        assertThat(odd.fill(Language.SWEDISH, Map.of("name", "Bo"))).isEqualTo("{ Bo } {");
        assertThat(odd.fill(Language.ENGLISH, Map.of("name", "Bo"))).isEqualTo("{Bo}");
    }

    @Test
    void aWordingHasSomethingToSayInBothLanguages() {
        assertThatThrownBy(() -> new Wording(" ", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wording("a", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsAreFoundUnderTheirCodeInBothLanguages() {
        FindingText text = FindingText.load(MinutesReader.class, "findings", FindingCode.parse("read/date-not-found"));
        assertThat(text.message())
                .isEqualTo(new Wording("Inget mötesdatum hittades.", "No date of the meeting was found."));
        assertThat(text.hint().template(Language.ENGLISH))
                .isEqualTo("Write the date of the meeting in the title or after \"Datum:\".");
    }

    @Test
    void aMissingBundleOrKeyIsNamed() {
        assertThatThrownBy(() -> Wording.load(MinutesReader.class, "nowhere", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere_sv.properties");
        assertThatThrownBy(() -> Wording.load(MinutesReader.class, "findings", "no/such.message"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no/such.message");
        assertThatThrownBy(() -> FindingText.load(MinutesReader.class, "findings", FindingCode.parse("no/such")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no/such.message");
    }
}
