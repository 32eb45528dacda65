package se.samverkan.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

class HeadingsTest {

    /** The headings as items: number and title, as they are cut out of the document. */
    static List<String> headings(Outline outline) {
        List<Line> lines = Steps.lines(outline);
        return Segments.of(lines, new Headings(Steps.WORDS).find(lines), Steps.WORDS).items().stream()
                .map(item -> (item.heading().number().map(ItemNumber::asWritten).orElse("") + " "
                                + item.heading().title().text())
                        .strip())
                .toList();
    }

    static List<String> headings(String text) {
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
    void bareLinesWithProseBeneathAreItemsFromTheFrameOn() {
        assertThat(headings("""
                        Minnesanteckningar nätverk Ekåsa

                        Datum: 2026-03-27

                        Skolbussar

                        Anna berättar om bussar.

                        Hur gick det på lägret

                        Det gick bra.

                        Beslut

                        Bussarna fortsätter.

                        Budget 2027

                        Ek: 14 timmar
                        Alm: 10 timmar

                        Dagens beslut

                        Bussarna fortsätter.

                        Nästa träff

                        Den 3 maj.

                        Anna Berg
                        """))
                .containsExactly("Skolbussar", "Hur gick det på lägret", "Budget 2027", "Dagens beslut", "Nästa träff");
    }

    @Test
    void aTitleThatStatesNothingNeedsNoProseBeneath() {
        assertThat(headings("""
                        Mötets öppnande

                        Ordföranden hälsar alla välkomna.

                        Hur går det?

                        - Det går bra

                        Barnens rätt: lägesrapport

                        - Utbildningen är klar

                        Unga som är anhöriga

                        - Stödet är känt

                        Många är oroliga

                        - Stödet är okänt

                        Ekåsa: 14 timmar

                        Almby: 10 timmar

                        Övriga frågor

                        Inga.
                        """))
                .containsExactly(
                        "Mötets öppnande",
                        "Hur går det?",
                        "Barnens rätt: lägesrapport",
                        "Unga som är anhöriga",
                        "Övriga frågor");
    }

    @Test
    void theLabelOfADecisionNumbersNoItem() {
        assertThat(headings("# Mötets öppnande\n\nBeslut § 5: Checklistan införs.\n\n# Övriga frågor\n\nText."))
                .containsExactly("Mötets öppnande", "Övriga frågor");
        assertThat(headings("Beslut § 5 Bussar\nText.\n\nBeslut § 6 Val\nText."))
                .containsExactly("Beslut § 5 Bussar", "Beslut § 6 Val");
    }

    @Test
    void linesInARowAreItemsWhenEachIsABlockOfItsOwn() {
        assertThat(headings("1) Skolbussar\n\n2) Lägret")).containsExactly("1) Skolbussar", "2) Lägret");
    }

    @Test
    void goalsThatAreQuotedAboveTheItemsAreNone() {
        assertThat(
                        headings(
                                "# Mål 2026–2028\n\nAlla barn kommer i tid.\n\n# Mötets öppnande\n\nText.\n\n# Övriga frågor\n\nText."))
                .containsExactly("Mötets öppnande", "Övriga frågor");
    }

    @Test
    void linesThatEndInAColonAreItemsWhenTwoOfThemAreKnownTitles() {
        assertThat(headings(
                        "Mötets öppnande:\n\nAlla hälsas.\n\nSkolbussar:\n\nAnna berättar.\n\nÖvriga frågor:\n\nInga."))
                .containsExactly("Mötets öppnande", "Skolbussar", "Övriga frågor");
    }

    @Test
    void aNumberedListBetweenItemsWithoutNumbersIsNoSeries() {
        assertThat(headings("""
                        Mötets öppnande

                        Ordföranden hälsar alla välkomna.

                        Skolbussar

                        1. Bussarna kör
                        2. Hållplatser byggs

                        Övriga frågor

                        Inga.
                        """)).containsExactly("Mötets öppnande", "Skolbussar", "Övriga frågor");
    }

    @Test
    void aListInAnItemIsNotTakenForTheItems() {
        assertThat(headings("""
                        EKR § 1
                        Upprop

                        1. Protokoll från styrgruppen
                        2. Skrivelse från Ek
                        3. Rapport från Alm

                        EKR § 2
                        Val av justerare

                        Anna väljs.
                        """)).containsExactly("EKR § 1 Upprop", "EKR § 2 Val av justerare");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Bussarna kör\n2. Hållplatser byggs\n3. Biljetter säljs",
                "Detta händer:\n\n1. Bussarna kör\n\n2. Hållplatser byggs",
                "Grupp 1 Bussar\n\nText.\n\nGrupp 2 Tåg\n\nText.",
                "Mars 12 Bussar\n\nText.\n\nMars 13 Tåg\n\nText.\n\nMars 14 Flyg\n\nText.",
                "12 maj Bussar\n\nText.\n\n13 maj Tåg\n\nText.",
                "3. punkten togs upp\n\nText.\n\n4. punkten togs upp\n\nText.",
            })
    void countedThingsAreNoItems(String text) {
        assertThat(headings(text)).isEmpty();
    }

    @Test
    void aShortWordThatRepeatsBeforeRisingNumbersNumbersItems() {
        assertThat(headings("Fhr 29 Öppnande\nText.\n\nFhr 30 Bussar\nText.\n\nFhr 31 Tåg\nText."))
                .containsExactly("Fhr 29 Öppnande", "Fhr 30 Bussar", "Fhr 31 Tåg");
    }

    @Test
    void anItemMayBeDealtWithOutOfTurn() {
        assertThat(headings("1. Öppnande\nText.\n\n3. Bussar\nText.\n\n2. Tåg\nText.\n\n4. Avslutning\nText."))
                .containsExactly("1. Öppnande", "3. Bussar", "2. Tåg", "4. Avslutning");
    }

    @Test
    void aTitleMayRunOverTwoLines() {
        assertThat(headings("§ 5 Uppföljning av det\nförsta året\nText.\n\n§ 6\nRemiss om bussar\noch tåg\n\nText."))
                .containsExactly("§ 5 Uppföljning av det\nförsta året", "§ 6 Remiss om bussar\noch tåg");
        assertThat(headings("# § 5 Uppföljning\nFörsta året\n\nText.\n\n# § 6 Bussar\n\nText."))
                .containsExactly("§ 5 Uppföljning\nFörsta året", "§ 6 Bussar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"läggs till handlingarna.", "inget nytt", "Anna berättar om bussar", "4 bussar kör"})
    void textInSmallLettersBelowATitleIsNoPartOfIt(String text) {
        assertThat(headings("§ 5 Bussar\n" + text + "\n\n§ 6 Val\nText.")).containsExactly("§ 5 Bussar", "§ 6 Val");
    }

    @Test
    void theLastItemsMayBeNumberedInAnotherDress() {
        assertThat(headings("1. Öppnande\nText.\n\n2. Bussar\nText.\n\n3 Nästa möte\nDen 3 maj."))
                .containsExactly("1. Öppnande", "2. Bussar", "3 Nästa möte");
        assertThat(headings("§ 1. Öppnande\nText.\n\n§ 2 Bussar\nText.\n\n§ 3: Nästa möte\nDen 3 maj."))
                .containsExactly("§ 1. Öppnande", "§ 2 Bussar", "§ 3: Nästa möte");
    }

    @Test
    void aListOfContentsWithoutLeadersIsNotTheItems() {
        assertThat(headings("Innehåll\n1. Öppnande 1\n2. Bussar 1\n3. Tåg 2\n\n"
                        + "1. Öppnande\nText.\n\n2. Bussar\nText.\n\n3. Tåg\nText."))
                .containsExactly("1. Öppnande", "2. Bussar", "3. Tåg");
    }

    @Test
    void aListDoesNotFillTheGapsOfTheSeries() {
        assertThat(headings(
                        "1. Öppnande\nText.\n\n4. Bussar\n2. Röda\n3. Gröna\n\n5. Tåg\nText.\n\n6. Avslutning\nText."))
                .containsExactly("1. Öppnande", "4. Bussar", "5. Tåg", "6. Avslutning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§ 33     Dnr EKR 2025/14\nBudget\n\nText.\n\n§ 34     Dnr EKR 2025/9\nVal",
                "§ 33\nDnr EKR 2025/14\nBudget\n\nText.\n\n§ 34\nDnr EKR 2025/9\nVal",
                "§ 33\nEKR 2025/14\nBudget\n\nText.\n\n§ 34\nEKR 2025/9\nVal",
                "§ 33 Budget   Dnr EKR 2025/14\n\nText.\n\n§ 34 Val (EKR 2025/9)\n\nText.",
                "§ 33 Budget, dnr 2025/14\n\nText.\n\n§ 34 Val (Diarienummer: 9)\n\nText.",
            })
    void theNumberOfTheFileIsNoPartOfTheTitle(String text) {
        assertThat(headings(text)).containsExactly("§ 33 Budget", "§ 34 Val");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Läsåret 2025/26", "Studiebesök 26-27/3", "Dnr och diarium", "Plan 2025/2026 för Ekåsa"})
    void whatOnlyLooksLikeTheNumberOfAFileStaysInTheTitle(String title) {
        assertThat(headings("§ 33 " + title + "\n\nText.")).containsExactly("§ 33 " + title);
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

    @Test
    void whatALineHeadsBelowOtherBusinessIsOneOfThose() {
        String text = "Öppnande\n\nText.\n\nÖvriga frågor\n\nUngas sociala medier\nAnna berättar om en kväll.\n\n"
                + "Nästa möte\n\nDen 5 maj.";
        assertThat(headings(text)).containsExactly("Öppnande", "Övriga frågor", "Nästa möte");
    }

    @Test
    void aListOfAttachmentsHasNoItems() {
        String text = "Öppnande\n\nText.\n\nNästa möte\n\nDen 5 maj.\n\nBilaga A Förslag till målbild\n\nLänkar";
        assertThat(headings(text)).containsExactly("Öppnande", "Nästa möte");
    }

    @Test
    void capitalLettersNumberItems() {
        String text = "A. Inledning\nText.\n\nB. Förra anteckningarna\nText.\n\nC. Övriga frågor\nText.";
        assertThat(headings(text)).containsExactly("A. Inledning", "B. Förra anteckningarna", "C. Övriga frågor");
        assertThat(headings("1. Inledning\nText.\n\n2. Bussar\nA. Berg\n\nB. Ek\n\nC. Dal\n\n3. Övrigt\nText."))
                .containsExactly("1. Inledning", "2. Bussar", "3. Övrigt");
    }
}
