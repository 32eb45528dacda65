package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

class SubItemsTest {

    private static List<String> in(String number, Outline outline) {
        SubItems subItems = new SubItems(Steps.WORDS, Steps.desk().scan);
        Optional<ItemNumber> above = Optional.of(new ItemNumber(number, NumberStyle.POINT));
        return subItems.find(Steps.lines(outline), above, false).values().stream()
                .map(heading -> (heading.number().map(ItemNumber::asWritten).orElse("") + " "
                                + heading.title().text())
                        .strip())
                .toList();
    }

    private static List<String> in(String number, String text) {
        return in(number, Steps.outline(text));
    }

    @Test
    void lettersNumberSubItems() {
        assertThat(in("4", "a) Bussar\nText.\n\nb) Tåg\nText.")).containsExactly("a) Bussar", "b) Tåg");
        assertThat(in("4", "A/ Bussar\nText.\n\nB/ Tåg\nText.")).containsExactly("A/ Bussar", "B/ Tåg");
    }

    @Test
    void numbersOfSubItemsStartWithThatOfTheItem() {
        assertThat(in("11", "11.1  Bussar\nText.\n11.2 Tåg\nText.")).containsExactly("11.1 Bussar", "11.2 Tåg");
        assertThat(in("8", "8a Bussar\nText.\n8b Tåg\nText.")).containsExactly("8a Bussar", "8b Tåg");
        assertThat(in("4/26", "4a Bussar\nText.\n4b Tåg\nText.")).containsExactly("4a Bussar", "4b Tåg");
        assertThat(in("4", "5a Bussar\nText.\n5b Tåg\nText.")).isEmpty();
    }

    @Test
    void numbersOfTheLevelBelowThatAreNotMixedIn() {
        assertThat(in("2", "2.1 Bussar\nText.\n2.1.1 Röda\nText.\n2.1.2 Gröna\nText.\n2.2 Tåg\nText."))
                .containsExactly("2.1 Bussar", "2.2 Tåg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beslut:", "Beslut", "Styrgruppen beslutar:"})
    void lettersBelowADecisionAreItsClauses(String label) {
        assertThat(in("4", label + "\na) Tågen ska köra.\nb) Bussarna ska stå."))
                .isEmpty();
    }

    @Test
    void aHeadingMayStandOnTheLineOfItsText() {
        assertThat(in("4", "Sommarfesten – Vem håller i den? Anna anmälde sig.\n\nArvoden – Har inte betalats ut."))
                .containsExactly("Sommarfesten", "Arvoden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sommarfesten – Vem håller i den? Anna anmälde sig.",
                "Ekåsa – byter system den 1 maj.\n\nAlmvik – minskar antalet platser.",
                "Anna Berg – Har inget nytt.\n\nBo Ek – Har bytt chef.",
                "Polisen – Har inget nytt.\n\nPrimärvården – Har bytt chef.",
            })
    void aDashInALineMakesNoHeadingByItself(String text) {
        assertThat(in("4", text)).isEmpty();
    }

    @Test
    void aBareLineOverTextIsASubItem() {
        assertThat(in("4", "Bussar till lägret\nAnna berättar om bussar.\nTåg till lägret\nBo berättar om tåg."))
                .containsExactly("Bussar till lägret", "Tåg till lägret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hanns inte med.", "Utgår.", "Inget nytt."})
    void theTextBelowMayOnlySayThatNothingCameOfIt(String text) {
        assertThat(in("4", "Bussar till lägret\n" + text)).containsExactly("Bussar till lägret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg\nBo Ek",
                "Rådhuset i Ekåsa\nStorgatan 4",
                "Ek: 14 timmar i månaden\nAlm: 10 timmar, därefter taxa",
                "Noteras till protokollet\nAnna anser att beslutet kom för tidigt.",
                "Bakgrund\nDet har varit många frågor om bussarna.",
            })
    void shortLinesThatAreTextAreNone(String text) {
        assertThat(in("4", text)).isEmpty();
    }

    @Test
    void aBulletIsASubItemWhenTextBelongsToIt() {
        assertThat(in("4", Outline.of(TextBlock.listItem(0, "-", "Bussar"), TextBlock.paragraph("Anna berättar."))))
                .containsExactly("Bussar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Parkeringen. Inget svar från", "Bussar: 14 timmar", "bussarna kör", "Bussarna kör igen."})
    void aBulletThatTellsSomethingIsAListEntry(String bullet) {
        assertThat(in("4", Outline.of(TextBlock.listItem(0, "-", bullet), TextBlock.paragraph("Anna berättar."))))
                .isEmpty();
    }

    @Test
    void aBulletThatGoesOnBelowIsAListEntry() {
        assertThat(in("4", Outline.of(TextBlock.listItem(0, "-", "Bussar som"), TextBlock.paragraph("kör igen."))))
                .isEmpty();
    }

    @Test
    void namesOverListsOfTheirOwnAreSubItems() {
        assertThat(in("4", list("Ekåsa", "Almvik"))).containsExactly("Ekåsa", "Almvik");
        assertThat(in("4", list("Ekåsa", "Almvik söker lokal."))).isEmpty();
    }

    /** Two entries, each with one of its own below it. */
    private static Outline list(String first, String second) {
        return Outline.of(
                TextBlock.listItem(0, "•", first),
                TextBlock.listItem(1, "o", "Har ny chef."),
                TextBlock.listItem(0, "•", second),
                TextBlock.listItem(1, "o", "Söker lokal."));
    }

    @Test
    void numbersBelowALetterStartWithIt() {
        assertThat(in("G", "G1. Bussar\nText.\n\nG2. Tåg\nText.")).containsExactly("G1. Bussar", "G2. Tåg");
    }
}
