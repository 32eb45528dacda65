package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

class HeadingsTest {

    /** The headings as items: number and title, as they are cut out of the document. */
    private static List<String> headings(Outline outline) {
        List<Line> lines = Steps.lines(outline);
        return Segments.of(lines, new Headings(Steps.WORDS).find(lines), Steps.WORDS).items().stream()
                .map(item -> (item.heading().number().map(ItemNumber::asWritten).orElse("") + " "
                                + item.heading().title().text())
                        .strip())
                .toList();
    }

    private static List<String> headings(String text) {
        return headings(Steps.outline(text));
    }

    @Test
    void aTitleMayStandBelowItsNumber() {
        assertThat(headings("§ 22\nMötets öppnande\n\nText.\n\n§ 23\nVal"))
                .containsExactly("§ 22 Mötets öppnande", "§ 23 Val");
    }

    @Test
    void aSectionSignMayStandAloneAboveNumberAndTitle() {
        assertThat(headings("§\n22 Mötets öppnande\n\nText.\n\n§\n23 Val"))
                .containsExactly("§ 22 Mötets öppnande", "§ 23 Val");
        assertThat(headings("§\n22\nMötets öppnande\n\nText.\n\n§\n23\nVal"))
                .containsExactly("§ 22 Mötets öppnande", "§ 23 Val");
    }

    @Test
    void aSectionSignMayHaveLostItsNumberForGood() {
        assertThat(headings("§\nMötets öppnande\n\nText.\n\n§\nVal av justerare"))
                .containsExactly("Mötets öppnande", "Val av justerare");
    }

    @Test
    void aNumberThatTheProgramHasCountedIsThatOfTheItem() {
        assertThat(headings(Outline.of(
                        TextBlock.listItem(0, "1.", "Mötets öppnande"),
                        TextBlock.paragraph("Text."),
                        TextBlock.listItem(0, "2.", "Val"))))
                .containsExactly("1. Mötets öppnande", "2. Val");
    }

    @Test
    void numbersMayStandInACellBeforeTheirTitles() {
        assertThat(headings(Outline.of(Steps.table("§ 1|Mötets öppnande", "§ 2|Val av justerare"))))
                .containsExactly("§ 1 Mötets öppnande", "§ 2 Val av justerare");
    }

    @Test
    void aHeadingOfTheSameLevelBetweenNumberedOnesIsAnItem() {
        assertThat(headings("# 1. Öppnande\n\nText.\n\n# Skolbussar\n\nText.\n\n# 2. Val\n\nText."))
                .containsExactly("1. Öppnande", "Skolbussar", "2. Val");
    }

    @Test
    void headingsWithNoNumberAtAllAreItems() {
        assertThat(headings("# Mötets öppnande\n\nText.\n\n# Skolbussar\n\nText.\n\n# Övriga frågor\n\nText."))
                .containsExactly("Mötets öppnande", "Skolbussar", "Övriga frågor");
    }

    @Test
    void shortBareLinesAreItemsWhenTwoOfThemAreKnownTitles() {
        assertThat(headings("""
                        Mötets öppnande

                        Ordföranden hälsar alla välkomna.

                        Skolbussar

                        Anna berättar om bussar.

                        Nästa möte

                        Den 3 maj.
                        """)).containsExactly("Mötets öppnande", "Skolbussar", "Nästa möte");
    }

    @Test
    void linesInCapitalsAreItems() {
        assertThat(headings(
                        "MÖTETS ÖPPNANDE\n\nAlla hälsas.\n\nSKOLBUSSAR\n\nAnna berättar.\n\nÖVRIGA FRÅGOR\n\nInga."))
                .containsExactly("MÖTETS ÖPPNANDE", "SKOLBUSSAR", "ÖVRIGA FRÅGOR");
    }

    @Test
    void aTextWithoutHeadingsHasNoItems() {
        assertThat(headings("Text utan rubriker.\n\nMera text.")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "§ 4. Föregående möte – se protokoll, Föregående möte, – se protokoll",
        "'§ 4. Rapport, se bilaga 2', Rapport, ', se bilaga 2'",
        "§ 4. Rapport (se presentation), Rapport, (se presentation)",
        "§ 4. Rapport – Alla, Rapport – Alla,",
        "§ 4. Se över avtalet, Se över avtalet,",
        "§ 4. Övriga frågor:, Övriga frågor,",
    })
    void theTailOfATitleThatRefersElsewhereIsCutOff(String text, String title, String reference) {
        Heading heading = Heading.of(Steps.numbered(text).orElseThrow(), Steps.line(text), Steps.WORDS);
        assertThat(heading.title().text()).isEqualTo(title);
        assertThat(heading.reference().map(Piece::text)).isEqualTo(Optional.ofNullable(reference));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Mötets öppnande, opening",
        "Val av justerare, election-of-verifier",
        "Godkännande av dagordning, approval-of-agenda",
        "Föregående protokoll, previous-minutes",
        "Övriga frågor, other-business",
        "Nästa möte, next-meeting",
        "Mötets avslutande, closing",
        "Beslut, decision-summary",
        "Lokala beredningsgruppen, report-from-group",
    })
    void aTitleTellsWhatTheItemIsFor(String title, String kind) {
        Heading heading =
                Heading.of(Steps.numbered("§ 4. " + title).orElseThrow(), Steps.line("§ 4. " + title), Steps.WORDS);
        assertThat(heading.kinds(Steps.WORDS, Optional.of("styrgrupp ekåsa"))).containsExactly(new ItemKind(kind));
    }
}
