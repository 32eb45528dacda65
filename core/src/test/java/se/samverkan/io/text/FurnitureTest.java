package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sida 2 av 7",
                "Sid 2(7)",
                "2 (7)",
                "2(7)",
                "SIDA 3",
                "Sid. 3",
                "Page 2 of 7",
                "Sida 2/7",
                "sida 2 ( 7 )"
            })
    void pageMarksAreFurniture(String mark) {
        assertThat(Read.text("Mötet öppnas.", "", mark, "", "Alla hälsas välkomna."))
                .containsExactly("Mötet öppnas.", "~ " + mark, "Alla hälsas välkomna.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2/7",
                "2 av 7",
                "2",
                "- 3 -",
                "Sida",
                "Sida 2 av förslaget",
                "Se sida 2",
                "2 (7) platser",
                "(7)",
                "Sida 20251",
                "Paragraf 2"
            })
    void textWithNumbersIsNoPageMark(String text) {
        assertThat(Read.text("Mötet öppnas.", "", text, "", "Alla hälsas välkomna."))
                .containsExactly("Mötet öppnas.", text, "Alla hälsas välkomna.");
    }

    @Test
    void aBareNumberIsAPageMarkAtAFormFeed() {
        assertThat(Read.text("Mötet öppnas.", "", "- 3 -", "\fAlla hälsas välkomna."))
                .containsExactly("Mötet öppnas.", "~ - 3 -", "Alla hälsas välkomna.");
        assertThat(Read.text("Mötet öppnas.", "\f", "4", "", "Alla hälsas välkomna."))
                .containsExactly("Mötet öppnas.", "~ 4", "Alla hälsas välkomna.");
    }

    @Test
    void furnitureInTheMiddleOfASentenceComesAfterIt() {
        assertThat(Read.text(
                        "Mötet går igenom rutinen. Kommunen och sjukhuset",
                        " ",
                        "Sida 2 av 5 ",
                        " ",
                        " har samma syn på saken.",
                        "",
                        "Nästa punkt."))
                .containsExactly(
                        "Mötet går igenom rutinen. Kommunen och sjukhuset har samma syn på saken.",
                        "~ Sida 2 av 5",
                        "Nästa punkt.");
    }

    @Test
    void aSentenceThatIsClearlyUnfinishedGoesOnWithACapitalToo() {
        assertThat(Read.text(
                        "Avtalet är klart. Jouren ska finnas på", "", "Sida 3(4)", "", "Ekåsa vårdcentral från maj."))
                .startsWith("Avtalet är klart. Jouren ska finnas på Ekåsa vårdcentral från maj.");
    }

    @Test
    void aHeadingAtTheEndOfAPageStaysApart() {
        assertThat(Read.text("4. Rapporter", "", "Sida 2(3)", "", "Inget att rapportera.", "", "Sida 3(3)"))
                .containsExactly("4. Rapporter", "~ Sida 2(3)", "Inget att rapportera.", "~ Sida 3(3)");
    }

    @Test
    void headersAndFootersThatComeAgainAreFurnitureButTheTitleIsText() {
        assertThat(Read.text(
                        "Protokoll från nämnden i Hallersta",
                        "",
                        "1. Öppnande",
                        "",
                        "Justerandes signatur",
                        "Sida 1(3)",
                        "Protokoll från nämnden i Hallersta",
                        "",
                        "2. Dagordning",
                        "",
                        "Justerandes signatur",
                        "Sida 2(3)",
                        "Protokoll från nämnden i Hallersta",
                        "",
                        "3. Avslutning"))
                .containsExactly(
                        "Protokoll från nämnden i Hallersta",
                        "1. Öppnande",
                        "~ Justerandes signatur / Sida 1(3) / Protokoll från nämnden i Hallersta",
                        "2. Dagordning",
                        "~ Justerandes signatur / Sida 2(3) / Protokoll från nämnden i Hallersta",
                        "3. Avslutning");
    }

    @Test
    void aHeaderOfOneLineWithItsPageMarkIsFurnitureAndKeepsItsDateOnTheFirstPage() {
        assertThat(Read.text(
                        "Nämnden i Hallersta      2025-04-24      Sida 1(2)",
                        "",
                        "Ordföranden öppnar mötet.",
                        "",
                        "Nämnden i Hallersta      2025-04-24      Sida 2(2)",
                        "",
                        "Mötet avslutas."))
                .containsExactly(
                        "Nämnden i Hallersta      2025-04-24      Sida 1(2)",
                        "Ordföranden öppnar mötet.",
                        "~ Nämnden i Hallersta      2025-04-24      Sida 2(2)",
                        "Mötet avslutas.");
    }

    @Test
    void theOnlyLineOfAPageIsNoHeaderThoughAPageEndsOnBothSidesOfIt() {
        assertThat(Read.text("Ordförande: Anna Berg", "", "Sida 1 (2)", "", "Sekreterare: Bo Ek", "", "Sida 2 (2)"))
                .contains("Sekreterare: Bo Ek");
    }

    @Test
    void itemsThatStartPagesAreNoHeaders() {
        assertThat(Read.text("Början.", "\f§ 12", "Inget.", "\f§ 13", "Inget.", "\f§ 14", "Inget."))
                .containsExactly("Början.", "§ 12 / Inget.", "§ 13 / Inget.", "§ 14 / Inget.");
    }

    @Test
    void decisionsThatStartPagesAreNoHeaders() {
        assertThat(Read.text(
                        "Början.",
                        "\fBeslut:",
                        "Ja.",
                        "\fBeslut:",
                        "Nej.",
                        "\fInget att rapportera.",
                        "\fInget att rapportera."))
                .doesNotHaveToString("~")
                .noneMatch(block -> block.startsWith("~"));
    }

    @Test
    void headingsThatChancePutsAtTwoPageEndsAreText() {
        assertThat(Read.text(
                        "Början.",
                        "",
                        "Sammanfattning av ärendet",
                        "Ett.",
                        "",
                        "Sida 1(3)",
                        "Sammanfattning av ärendet",
                        "Två.",
                        "",
                        "Sammanfattning av ärendet",
                        "Tre.",
                        "",
                        "Sida 2(3)",
                        "Sammanfattning av ärendet",
                        "Fyra."))
                .filteredOn(block -> block.startsWith("~"))
                .containsExactly("~ Sida 1(3)", "~ Sida 2(3)");
    }

    @Test
    void clausesStayApartOverThePage() {
        assertThat(Read.text(
                        "Styrgruppen beslutar", "att godkänna planen, samt", "", "Sida 2(3)", "", "att tacka gruppen."))
                .containsExactly(
                        "Styrgruppen beslutar / att godkänna planen, samt", "~ Sida 2(3)", "att tacka gruppen.");
    }

    @Test
    void furnitureBeforeAndAfterEverythingIsKept() {
        assertThat(Read.text("Sida 1(2)", "Möte.", "Sida 2(2)")).containsExactly("~ Sida 1(2)", "Möte.", "~ Sida 2(2)");
    }

    @Test
    void tablesThatStartPagesKeepTheirFirstRows() {
        assertThat(Read.text(
                        "Läget gås igenom.",
                        "",
                        "Sida 1(3)",
                        "",
                        "Åtgärd\tAnsvarig\tKlart",
                        "Ringa sjukhuset\tSiv Ek\tden 3 maj",
                        "",
                        "Sida 2(3)",
                        "",
                        "Det var allt.",
                        "",
                        "Sida 3(3)",
                        "",
                        "Åtgärd\tAnsvarig\tKlart",
                        "Boka lokal\tOlle Berg\tden 9 maj"))
                .filteredOn(block -> block.startsWith("~"))
                .containsExactly("~ Sida 1(3)", "~ Sida 2(3)", "~ Sida 3(3)");
    }

    @Test
    void theFirstRowThatIsRepeatedWhereATableGoesOnIsFurniture() {
        assertThat(Read.text(
                        "Läget gås igenom.",
                        "",
                        "Åtgärd\tAnsvarig\tKlart",
                        "Ringa sjukhuset\tSiv Ek\tden 3 maj",
                        "Sida 1(3)",
                        "Åtgärd\tAnsvarig\tKlart",
                        "Boka lokal\tOlle Berg\tden 9 maj",
                        "Sida 2(3)",
                        "Åtgärd\tAnsvarig\tKlart",
                        "Skicka enkäten\tUlla Strand\tden 12 maj"))
                .filteredOn(block -> block.startsWith("~"))
                .containsExactly("~ Sida 1(3) / Åtgärd\tAnsvarig\tKlart", "~ Sida 2(3) / Åtgärd\tAnsvarig\tKlart");
    }

    @Test
    void aHeaderOfTwoLinesInColumnsIsFurniture() {
        assertThat(Read.text(
                        "Läget gås igenom.",
                        "",
                        "Sida 1(3)",
                        "Nämnden i Hallersta\tProtokoll",
                        "Dnr 2025-14\tHallersta",
                        "",
                        "Ordföranden öppnar mötet.",
                        "",
                        "Sida 2(3)",
                        "Nämnden i Hallersta\tProtokoll",
                        "Dnr 2025-14\tHallersta",
                        "",
                        "Mötet avslutas."))
                .containsExactly(
                        "Läget gås igenom.",
                        "~ Sida 1(3) / Nämnden i Hallersta\tProtokoll / Dnr 2025-14\tHallersta",
                        "Ordföranden öppnar mötet.",
                        "~ Sida 2(3) / Nämnden i Hallersta\tProtokoll / Dnr 2025-14\tHallersta",
                        "Mötet avslutas.");
    }

    @Test
    void whatLeadsIntoAListIsTextThoughPagesEndAfterIt() {
        assertThat(Read.text(
                        "Frågan är beredd.",
                        "",
                        "Gruppen beslutar",
                        "",
                        "Sida 1(3)",
                        "",
                        "- att godkänna planen.",
                        "",
                        "Gruppen beslutar",
                        "",
                        "Sida 2(3)",
                        "",
                        "- att tacka Siv Ek."))
                .filteredOn("Gruppen beslutar"::equals)
                .hasSize(2);
    }

    @Test
    void theDayBelowARunningHeaderIsFurniture() {
        assertThat(Read.text(
                        "Region Väst   PROTOKOLL   1 (3)",
                        "2026-04-16",
                        "",
                        "Mötet öppnas. Psykiatrin återkommer till",
                        "Region Väst   PROTOKOLL   2 (3)",
                        "2026-04-16",
                        "",
                        "kansliet med ett namn. Listan är",
                        "Region Väst   PROTOKOLL   3 (3)",
                        "2026-04-16",
                        "",
                        "klar."))
                .contains("Mötet öppnas. Psykiatrin återkommer till kansliet med ett namn. Listan är klar.");
    }
}
