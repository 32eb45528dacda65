package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void marksOfAQuoteAreNoText() {
        assertThat(Read.text("> Minnesanteckningar", ">", "> Plats: Ekåsa", "> Närvarande: Siv Ek"))
                .containsExactly("Minnesanteckningar", "Plats: Ekåsa / Närvarande: Siv Ek");
    }

    @Test
    void quotesWithinQuotesAreTakenOffTogether() {
        assertThat(Read.text("> > Siv ringer.", ">> Olle skriver.", ">>> Per väntar."))
                .containsExactly("Siv ringer. / Olle skriver. / Per väntar.");
    }

    @Test
    void aLineThatLostItsMarkBelongsToTheQuote() {
        assertThat(Read.text("> Beslut: Rutinen gäller", "från i maj.", "> Siv Ek", "> skriver ut den."))
                .containsExactly("Beslut: Rutinen gäller / från i maj. / Siv Ek / skriver ut den.");
    }

    @Test
    void aQuoteHereAndThereIsOneToo() {
        assertThat(Read.text("Hej!", "", "> 1: Öppnande", "> Siv öppnar.", "", "Jag lägger till:", "", "> 2: Val"))
                .containsExactly("Hej!", "1: Öppnande / Siv öppnar.", "Jag lägger till:", "2: Val");
    }

    @Test
    void listsWithinAQuoteKeepTheirLevels() {
        assertThat(Read.text("> - Innehåll:", ">   - SIP", ">     - rösten", "> - Kostnad"))
                .containsExactly("- Innehåll:", "  - SIP", "    - rösten", "- Kostnad");
    }

    @Test
    void tablesAndHeadingsWithinAQuoteAreRead() {
        assertThat(Read.text("> # Möte", "> | Vem | Vad |", "> | Siv | ringer |"))
                .containsExactly("# Möte", "| Vem | Vad |", "| Siv | ringer |");
    }

    @Test
    void aMarkWithoutABlankIsOneBesideOthers() {
        assertThat(Read.text(">Siv ringer.", ">Olle skriver.")).containsExactly("Siv ringer. / Olle skriver.");
    }

    @Test
    void inMarkdownOneLineAloneIsAQuote() {
        assertThat(Read.markdown("Siv säger:", "", "> Det går bra.")).containsExactly("Siv säger:", "Det går bra.");
    }

    @Test
    void quotedPlacesAreThoseOfTheFile() {
        var block = (se.samverkan.outline.TextBlock)
                Read.blocks("> Siv ringer.\n> > Olle skriver.").get(0);
        assertThat(block.getAnchors())
                .extracting(anchor -> anchor.place().toString())
                .containsExactlyElementsOf(java.util.List.of(
                        se.samverkan.finding.SourcePlace.ofLine(1, 3).toString(),
                        se.samverkan.finding.SourcePlace.ofLine(2, 5).toString()));
    }

    @Test
    void aComparisonIsNoQuote() {
        assertThat(Read.text("> 65 år: tre platser", "> 75 år: två platser"))
                .containsExactly("> 65 år: tre platser / > 75 år: två platser");
    }

    @Test
    void oneMarkAloneIsText() {
        assertThat(Read.text("Gäller:", "", "> hela länet", "", "Siv Ek"))
                .containsExactly("Gäller:", "> hela länet", "Siv Ek");
    }

    @Test
    void aSignWithinALineIsText() {
        assertThat(Read.text("Olle > Siv > Per", "Start -> mål")).containsExactly("Olle > Siv > Per / Start -> mål");
    }

    @Test
    void twoMarksFarFromEachOtherAreText() {
        assertThat(Read.text("> först", "", "> sedan")).containsExactly("> först", "> sedan");
    }

    @Test
    void aComparisonWithoutABlankIsTextInAMailToo() {
        assertThat(Read.text("> Siv ringer.", "> Olle skriver.", "", ">65 år går före."))
                .containsExactly("Siv ringer. / Olle skriver.", ">65 år går före.");
    }

    @Test
    void anEscapedMarkIsTextInMarkdown() {
        assertThat(Read.markdown("\\> inget citat")).containsExactly("> inget citat");
    }

    @Test
    void theHeadOfAForwardedMailStandsApart() {
        assertThat(Read.text(
                        "Siv Ek",
                        "-----Ursprungligt meddelande-----",
                        "Från: Olle Berg",
                        "Skickat: den 3 maj",
                        "Ämne: Möte"))
                .containsExactly(
                        "Siv Ek / -----Ursprungligt meddelande----- / Från: Olle Berg / Skickat: den 3 maj / Ämne: Möte");
    }
}
