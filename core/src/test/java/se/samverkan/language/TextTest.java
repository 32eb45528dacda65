package se.samverkan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @Test
    void lettersAreComposedEvenWhenSomethingInvisibleStoodBetween() {
        assertThat(Text.clean("Eka\u030asa")).isEqualTo("Ekåsa");
        assertThat(Text.clean("Eka\u00ad\u030asa")).isEqualTo("Ekåsa");
    }

    @Test
    void blanksOfEveryKindAreSpacesAndLineBreaksAndTabsStay() {
        assertThat(Text.clean("§\u00a05\u2007a\tb\nc")).isEqualTo("§ 5 a\tb\nc");
    }

    @Test
    void whatShowsNothingIsGone() {
        assertThat(Text.clean("\ufeffstyr\u00adgrup\u200bpen\u0007")).isEqualTo("styrgruppen");
    }

    @Test
    void halfACharacterIsTheReplacementCharacter() {
        assertThat(Text.clean("a\ud834b\udd1e")).isEqualTo("a\ufffdb\ufffd");
        assertThat(Text.clean("a𝄞b")).isEqualTo("a𝄞b");
    }

    @Test
    void aCleanTextIsGivenBackAsItIs() {
        String text = "Åtgärd – “klart”: 5 §\n";
        assertThat(Text.clean(text)).isSameAs(text);
    }

    @Test
    void everyDashAndQuotationMarkFoldsToThePlainOne() {
        assertThat(Text.fold("9–12 — ”A” ‘B’ «C»")).isEqualTo("9-12 - \"a\" 'b' \"c\"");
    }

    @Test
    void lettersFoldTheSameWayUnderEveryLocale() {
        assertThat(Text.fold("I JULI, ÅÄÖ")).isEqualTo("i juli, åäö");
        assertThat(Text.slug("INFORMATION I VINTORP")).isEqualTo("information-i-vintorp");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Lokal ledningsgrupp Ekåsa, lokal-ledningsgrupp-ekasa",
        "'  § 5: Övrigt!  ', 5-ovrigt",
        "Ærø & Straße, aero-strasse",
        "André-Åke, andre-ake",
        "'…', ''",
        "Ω, ''",
    })
    void aSlugHasPlainLettersDigitsAndHyphens(String text, String slug) {
        assertThat(Text.slug(text)).isEqualTo(slug);
    }

    @Test
    void aLongSlugIsCutAtAWord() {
        String word = "samverkansgrupp ";
        assertThat(Text.slug(word.repeat(10)))
                .isEqualTo("samverkansgrupp-".repeat(5).substring(0, 79));
        assertThat(Text.slug("a".repeat(200))).isEqualTo("a".repeat(80));
    }
}
