package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/** Decisions in whole minutes of the local management group of Ekåsa. */
class DecisionReaderTest {

    private static final String FRAME =
            "Protokoll lokal ledningsgrupp Ekåsa 2026-03-27\n\nNärvarande:\nAnna Berg, Ekåsa kommun\nBo Ek, Regionen\n\n";

    private static List<ItemContent> content(String items, int item) {
        List<AgendaItem> agenda = Steps.read(FRAME + items).meeting().getAgenda();
        return agenda.get(item).getContent();
    }

    @Test
    void clausesEndWhereASentenceBeginsOnALineOfItsOwn() {
        List<ItemContent> content = content(
                "§ 1 Öppnande\n\nVälkomna.\n\n§ 2 Budget\n\nBeslut:\natt hyra lokal\natt köpa stolar\nAnna frågar om kaffet.",
                1);
        assertThat(((Decision) content.get(0)).getText()).isEqualTo("att hyra lokal\natt köpa stolar");
        assertThat(content.get(1)).isEqualTo(Passage.of("Anna frågar om kaffet."));
    }

    @Test
    void aConditionBelowTheClausesIsOfTheDecision() {
        List<ItemContent> content = content(
                "§ 1 Öppnande\n\nVälkomna.\n\n§ 2 Budget\n\nBeslut:\natt hyra lokal\natt köpa stolar\nBeslutet gäller om pengarna räcker.",
                1);
        assertThat(content).hasSize(1);
        assertThat(((Decision) content.get(0)).getText()).endsWith("Beslutet gäller om pengarna räcker.");
    }

    @Test
    void whatABodyBelowShallDoIsThisBodysDecision() {
        List<ItemContent> content = content(
                "§ 1 Öppnande\n\nVälkomna.\n\n§ 2 Lokal beredningsgrupp\n\nBo berättar.\n\nBeslut: Lokal beredningsgrupp väljer två frågor.",
                1);
        assertThat(content.get(1)).isInstanceOf(Decision.class);
    }

    @Test
    void whatABodyAboveDecidedIsQuotedUnderAReport() {
        List<ItemContent> content = content(
                "§ 1 Öppnande\n\nVälkomna.\n\n§ 2 Styrgrupp Närvård\n\nBo läser ur protokollet 2026-02-06.\n\nBeslut: Styrgruppen förlänger försöket.",
                1);
        assertThat(content.get(1)).isInstanceOf(QuotedDecision.class);
        assertThat(((QuotedDecision) content.get(1)).getDecidedOn()).contains(LocalDate.of(2026, 2, 6));
    }

    @Test
    void aDecisionInsideAQuotationIsQuoted() {
        List<ItemContent> content = content(
                "§ 1 Öppnande\n\nVälkomna.\n\n§ 2 Styrgrupp Närvård\n\nUr anteckningarna 2026-02-06: ”Beslut: Planen följs upp i maj.”",
                1);
        assertThat(content.get(0)).isEqualTo(Passage.of("Ur anteckningarna 2026-02-06:"));
        assertThat(((QuotedDecision) content.get(1)).getText()).isEqualTo("Planen följs upp i maj.");
    }

    @Test
    void aQuotationInWhichAnotherBodyDecidesIsQuotedToo() {
        List<ItemContent> content = content(
                "§ 1 Öppnande\n\nVälkomna.\n\n§ 2 Rapport\n\nNämnden möttes den 6 februari. Ur protokollet: \"Nämnden beslutar att bygga.\" Anna tackar.",
                1);
        assertThat(content.get(0)).isEqualTo(Passage.of("Nämnden möttes den 6 februari. Ur protokollet:"));
        assertThat(((QuotedDecision) content.get(1)).getText()).isEqualTo("Nämnden beslutar att bygga.");
        assertThat(((QuotedDecision) content.get(1)).getDecidedOn()).contains(LocalDate.of(2026, 2, 6));
        assertThat(content.get(2)).isEqualTo(Passage.of("Anna tackar."));
    }

    @Test
    void wordsInQuotationMarksThatDecideNothingAreText() {
        String text = "Den 6 februari sade Bo: \"Planen är bra.\"";
        assertThat(content("§ 1 Öppnande\n\nVälkomna.\n\n§ 2 Rapport\n\n" + text, 1))
                .containsExactly(Passage.of(text));
    }

    @Test
    void whatIsStillToBeSentOutIsDecidedInTimeToCome() {
        List<ItemContent> content = content(
                "§ 1 Öppnande\n\nVälkomna.\n\n§ 2 Rutin\n\nRutinen skickas ut och om ingen har invänt senast den 14 april är den beslutad.",
                1);
        assertThat(((Decision) content.get(0)).getDecidedOn()).contains(LocalDate.of(2026, 4, 14));
    }

    @Test
    void aTacitDecisionIsToldFromWhereItIsSentOutToWhereItStands() {
        List<ItemContent> content = content(
                "§ 1 Öppnande\n\nVälkomna.\n\n§ 2 Rutin\n\nBo berättar. Rutinen skickades ut den 5 mars 2026 med möjlighet att invända till den 19 mars 2026. "
                        + "Inga invändningar kom in och rutinen är därmed beslutad. Anna tackar.",
                1);
        assertThat(content.get(0)).isEqualTo(Passage.of("Bo berättar."));
        Decision decision = (Decision) content.get(1);
        assertThat(decision.getMode()).isEqualTo(DecisionMode.TACIT);
        assertThat(decision.getText()).startsWith("Rutinen skickades").endsWith("därmed beslutad.");
        assertThat(decision.getDecidedOn()).contains(LocalDate.of(2026, 3, 19));
        assertThat(content.get(2)).isEqualTo(Passage.of("Anna tackar."));
    }

    @Test
    void whatASummaryIsCountedByIsNoTextOfIts() {
        List<ItemContent> content = content(
                "§ 1 Öppnande\n\nBeslut: Bo hyr lokal.\n\n§ 2 Sammanställning av vad vi beslutade\n\n1A. Bo hyr lokal.\n\n150 kronor räcker.",
                1);
        assertThat(((SummaryLine) content.get(0)).getText()).isEqualTo("Bo hyr lokal.");
        assertThat(((SummaryLine) content.get(1)).getText()).isEqualTo("150 kronor räcker.");
    }

    @Test
    void anEntryThatEndsItsSentenceHasNoClauseInTheNext() {
        assertThat(entries("Förslaget bordläggs.", "att godkänna rapporten,"))
                .containsExactly("Förslaget bordläggs.", "att godkänna rapporten,");
        assertThat(entries("Mötet beslutar", "att godkänna rapporten")).containsExactly("att godkänna rapporten");
    }

    /** The lines of a summary that is a list of two. */
    private static List<String> entries(String first, String second) {
        Outline summary = Outline.of(
                TextBlock.paragraph("Protokoll styrgrupp Ekåsa"),
                TextBlock.heading(2, "§ 1 Sammanfattning av beslut"),
                TextBlock.listItem(0, "-", first),
                TextBlock.listItem(0, "-", second));
        return Steps.read(summary).meeting().getAgenda().get(0).getContent().stream()
                .map(line -> ((SummaryLine) line).getText())
                .toList();
    }
}
