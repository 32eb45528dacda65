package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be nothing but the name of a person, and where a text says who that is. */
class FullNameTest {

    @ParameterizedTest(name = "»{0}«")
    @ValueSource(strings = {"Anna Berg", "Anna-Lena Ek", "Anna Maria Berg", "  Åke   Öst  ", "Bo Ek"})
    void givenNameAndSurnameAreAName(String words) {
        assertThat(FullName.is(words)).isTrue();
    }

    @ParameterizedTest(name = "»{0}«")
    @ValueSource(
            strings = {
                "Anna",
                "Anna Maria Lena Berg",
                "Anna berg",
                "anna Berg",
                "Anna B",
                "Anna BERG",
                "Anna Berg2",
                "Anna B/Berg",
                "Kommunen Ekåsa",
                "Närvårdsgruppen Ekåsa",
                "Stadskontoret Ekåsa",
                "Driftsamordnare Berg",
                "",
            })
    void otherWordsMayBeABodyACodeOrAFunction(String words) {
        assertThat(FullName.is(words)).isFalse();
    }

    @ParameterizedTest(name = "»{0}«")
    @ValueSource(
            strings = {
                "Anna Berg, Ekåsa kommun, kallar.",
                "Anna Berg (habiliteringen) kallar.",
                "Anna Berg från habiliteringen kallar.",
                "Frågan går till professor Anna Berg.",
                "Frågan går till enhetschef Anna Berg.",
                "docent Anna Berg kallar.",
                "Filmen ”Anna Berg minns” visas.",
                "Anna Berg kallar. Det gör Anna Berg vid habiliteringen varje år.",
            })
    void aTitleBeforeAnOrganisationAfterOrQuotationMarksSayWhoItIs(String text) {
        assertThat(FullName.isIntroducedIn(text, "Anna Berg")).isTrue();
    }

    @ParameterizedTest(name = "»{0}«")
    @ValueSource(
            strings = {
                "Anna Berg",
                "Anna Berg kallar.",
                "Frågan går till Anna Berg.",
                "E Anna Berg kallar.",
                "Frågan tas av vår enhetschef\nAnna Berg kallar.",
                "Bo Ek från habiliteringen kallar.",
            })
    void aBareNameSaysNothing(String text) {
        assertThat(FullName.isIntroducedIn(text, "Anna Berg")).isFalse();
    }
}
