package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.language.Language;

class RollDoubtsTest {

    private static List<String> findings(String roll) {
        String document = "Protokoll styrgrupp Ekåsa 2026-03-27\n\n" + roll + "\n\n§ 1. Öppnande\nMötet öppnas.";
        return Steps.read(document).getFindings().stream()
                .map(RollDoubtsTest::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        return finding.getCode() + ": " + finding.message(Language.ENGLISH);
    }

    @Test
    void aRollThatSaysEverythingRaisesNoDoubt() {
        assertThat(findings("Närvarande:\nAnna Berg, Ekåsa kommun, ordförande\nBerg, Bo (S), Region Väst, enhetschef"))
                .isEmpty();
    }

    @Test
    void aListWithoutALabelIsTakenForTheRoll() {
        assertThat(findings("Anna Berg, Ekåsa kommun\nBo Ek, Region Väst\nCia Dal, Polisen"))
                .containsExactly("read/roll-without-label: A list with no label was read as those present.");
    }

    @Test
    void oneWordCanBeSomethingElseThanAName() {
        assertThat(findings("Närvarande:\nAnna Berg, Ekåsa kommun\nStrandgatan, Region Väst"))
                .containsExactly(
                        "read/name-doubtful: \"Strandgatan\" was read as a name; it can be a place or a unit as well.");
    }

    @Test
    void namesJoinedShareAnOrganisation() {
        assertThat(findings("Närvarande: Anna Berg och Bo Ek från Ekåsa kommun"))
                .containsExactly(
                        "read/affiliation-shared: Anna Berg was given the organisation of Bo Ek: Ekåsa kommun.");
        assertThat(findings("Närvarande: Anna Berg (Polisen), Bo Ek och Cia Dal (Polisen)"))
                .containsExactly("read/affiliation-shared: Bo Ek was given the organisation of Cia Dal: Polisen.");
    }

    @Test
    void anOrganisationThatStandsBeforeSeveralNamesIsEverybodysAndNoGuess() {
        assertThat(findings("""
                        Närvarande
                        Ekåsa kommun      Anna Berg, ordförande
                                          Bo Ek
                        Region Väst       Cia Dal""")).isEmpty();
        assertThat(findings("Närvarande\nEkåsa kommun: Anna Berg, Bo Ek\nRegion Väst: Cia Dal"))
                .isEmpty();
    }

    @Test
    void wordsThatTheVocabularyDoesNotKnowCanBeAnything() {
        assertThat(findings("Närvarande:\nAnna Berg, Ekåsa kommun, peer support\nBo Ek, Hospicet Björken"))
                .singleElement()
                .asString()
                .startsWith("read/affiliation-uncertain: ")
                .endsWith("(2): peer support, Hospicet Björken");
    }
}
