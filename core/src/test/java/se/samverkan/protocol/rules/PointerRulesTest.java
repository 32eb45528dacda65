package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.notes;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.id.AgendaItemId;
import se.samverkan.language.Language;
import se.samverkan.meeting.CrossReference;
import se.samverkan.meeting.Figure;
import se.samverkan.meeting.Link;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.QuotedDecision;
import se.samverkan.protocol.Report;

class PointerRulesTest {

    private static final Check LINK = Check.that(new EmptyLink());
    private static final Check FIGURE = Check.that(new FigureMissing());
    private static final Check ITEM = Check.that(new ItemReference());

    private static Passage linked(String... targets) {
        Passage.Builder passage = new Passage.Builder().text("Se sidan.");
        Arrays.stream(targets).forEach(target -> passage.addLink(new Link("sidan", target)));
        return passage.build();
    }

    @ParameterizedTest(name = "»{0}«")
    @ValueSource(strings = {"", "#", " # "})
    void aLinkThatLeadsNowhereIsTold(String target) {
        Finding finding = LINK.firesOnceOn(notes().item("§ 1", linked("https://ekasa.example", target)));
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Länken ”sidan” saknar mål.");
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("The link “sidan” has no target.");
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].content[0].links[1]");
        assertThat(finding.getQuote()).contains("sidan");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void everyEmptyLinkIsToldWhereOthersLeadSomewhere() {
        assertThat(LINK.firesOn(notes().item("§ 1", linked("#", "https://ekasa.example", "#"))))
                .hasSize(2);
    }

    @Test
    void whereNoLinkLeadsAnywhereOneWordIsEnough() {
        Finding all = LINK.firesOnceOn(notes().item("§ 1", linked("#"), linked("", "#")));
        assertThat(all.message(Language.SWEDISH)).isEqualTo("Alla dokumentets 3 länkar saknar mål.");
        assertThat(all.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(all.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].content[0].links[0]");
        Finding one = LINK.firesOnceOn(notes().item("§ 1", linked("#")));
        assertThat(one.message(Language.SWEDISH)).isEqualTo("Länken ”sidan” saknar mål.");
        assertThat(one.getSeverity()).isEqualTo(Severity.INFO);
    }

    @Test
    void linksInHeadingsAndAboveTheItemsCount() {
        Meeting headed = notes().item("§ 1", item -> item.withLinks(new Link("protokoll", "https://ekasa.example")))
                .meeting();
        LINK.passes(headed);
        Finding inPreamble = LINK.firesOnceOn(headed.withPreamble(linked("#")));
        assertThat(inPreamble.getPath().orElseThrow()).hasToString("meetings[ekasa/2025-05-22].preamble[0].links[0]");
        Finding inHeading = LINK.firesOnceOn(notes().item(
                        "§ 1", item -> item.withLinks(new Link("a", "#"), new Link("b", "https://ekasa.example"))));
        assertThat(inHeading.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].links[0]");
    }

    @Test
    void linksThatAllLeadSomewhereAreRight() {
        LINK.passes(notes().item("§ 1", linked("https://ekasa.example", "mailto:bo.ek@ekasa.example")));
        LINK.doesNotApplyTo(notes().item("§ 1", Passage.of("Se sidan.")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Ökningen syns i figur 2.", "Se fig. 2", "Se figurerna 1 och 2."})
    void aFigureThatIsNotThereIsMissed(String words) {
        Finding finding = FIGURE.firesOnceOn(notes().item("§ 1", Passage.of(words), Passage.of("Figur 1. Hembesök.")));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Texten hänvisar till figur 2, men någon figur 2 finns inte.");
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].content[0].text");
        assertThat(words).contains(finding.getQuote().orElseThrow());
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
    }

    @Test
    void aFigureIsThereIfItsCaptionOrItsLabelIs() {
        Passage words = Passage.of("Se figur 2.");
        FIGURE.passes(notes().item("§ 1", words, Passage.of("Figur 2. Hembesök.")));
        FIGURE.passes(notes().item(
                        "§ 1",
                        words,
                        new Figure.Builder().caption("Figur 2: Hembesök").build()));
        Figure labelled =
                new Figure.Builder().label("Figur 2").caption("Hembesök").build();
        FIGURE.passes(notes().item("§ 1", words, labelled));
        FIGURE.passes(notes().item("§ 1", words).meeting().withPreamble(labelled));
        FIGURE.firesOnceOn(notes().item("§ 1", words, labelled.withLabel("Figur 3")));
        FIGURE.firesOnceOn(notes().item("§ 1", words, Passage.of("Bilden visar hembesök.")));
    }

    @Test
    void aFigureIsMissedOnce() {
        FIGURE.firesOnceOn(notes().item("§ 1", Passage.of("Se figur 2. Även figur 2 visas.")));
    }

    @Test
    void theFiguresOfOtherDocumentsAreTheirs() {
        FIGURE.passes(notes().item("§ 1", Passage.of("Se figur 2 i bilaga 1.")));
        FIGURE.passes(notes().item("§ 1", Passage.of("Det stod ”se figur 2” där.")));
        FIGURE.doesNotApplyTo(notes().item(
                        "§ 1", new QuotedDecision.Builder().text("Se figur 2.").build()));
        FIGURE.doesNotApplyTo(notes().item("§ 1", Passage.of("Se bilaga 2. Figuren visas.")));
    }

    private static Given pointing(String words, String... numbers) {
        return notes().item(
                        numbers[0],
                        item -> item.withContent(Passage.of("Det tas för sig, " + words + "."))
                                .withCrossReferences(new CrossReference(words, Optional.empty())))
                .items(Arrays.copyOfRange(numbers, 1, numbers.length));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "se punkt 5 | 1. 2. 3. | 5",
                "se § 14 | § 1 § 2 § 3 | 14",
                "se § 40 | § 22 § 23 | 40",
                "se punkterna 2 och 5 | 1. 2. 3. | 5",
                "se p. 8e | 7) 8) 9) | 8e",
                "se § 14/25 | 12/25 13/25 | 14/25",
            })
    void anItemThatIsNotThereIsMissed(String words, String numbers, String missing) {
        Finding finding = ITEM.firesOnceOn(pointing(words, numbers.split("(?<=[.)\\d]) ", -1)));
        assertThat(finding.message(Language.SWEDISH))
                .isEqualTo("Det står ”" + words + "”, men någon punkt " + missing + " finns inte.");
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i0].crossReferences");
        assertThat(finding.getQuote()).contains(words);
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "se § 12 | § 22 § 23", // of an earlier meeting
                "se § 21 | § 22 § 23",
                "se punkt 2 | 1. 2. 2.", // two have the number, which is another fault
                "se § 13 | 12/25 13/25",
                "se punkt 8 | 7. 8a 8b 9.",
                "se punkt 8a | 7. 8a 8b 9.",
            })
    void anItemThatIsThereOrInEarlierMinutesIsRight(String words, String numbers) {
        ITEM.passes(pointing(words, numbers.split("(?<=[.)\\dab]) ", -1)));
    }

    @Test
    void anItemBelowAnotherIsCalledByBothNumbers() {
        Given given = pointing("se punkt 8e", "7)");
        ITEM.passes(given.item("8)", notes().item("e)").meeting().getAgenda().get(0)));
        ITEM.firesOnceOn(pointing("se punkt 8e", "7)")
                .item("8)", notes().item("f)").meeting().getAgenda().get(0)));
    }

    @Test
    void aReferenceThatHasFoundItsItemIsRight() {
        ITEM.passes(notes().item(
                        "1.",
                        item -> item.withCrossReferences(
                                CrossReference.of("se punkt 9", new AgendaItemId("ekasa/2025-05-22/i0")))));
    }

    @Test
    void aNumberWithWordsThatSayOfWhatIsOfThat() {
        ITEM.passes(notes().item(
                        "1.",
                        item -> item.withContent(Passage.of("Det delas lika, se punkt 5 i avtalet."))
                                .withCrossReferences(new CrossReference("se punkt 5", Optional.empty()))));
        ITEM.firesOnceOn(notes().item(
                        "1.",
                        item -> item.withContent(Passage.of("Det delas lika, se punkt 5 imorgon."))
                                .withCrossReferences(new CrossReference("se punkt 5", Optional.empty()))));
    }

    @Test
    void aReferenceCanBeTheFirstThatIsSaid() {
        ITEM.passes(notes().item(
                        "1.",
                        item -> item.withContent(Passage.of("Punkt 5 i avtalet gäller."))
                                .withCrossReferences(new CrossReference("Punkt 5", Optional.empty()))));
    }

    @Test
    void aReferenceThatStandsInNoTextHasNoWordsBehindIt() {
        ITEM.firesOnceOn(notes().item(
                        "1.",
                        item -> item.withContent(Passage.of("Läsning i avtalet pågår."))
                                .withCrossReferences(new CrossReference("punkt 30", Optional.empty()))));
    }

    @Test
    void anItemWithLettersForItsNumberIsNotCalledByAnyOther() {
        ITEM.firesOnceOn(pointing("se punkt 5", "1.", "AA)"));
    }

    @Test
    void whereItemsHaveNoNumbersNothingCanBeSaid() {
        ITEM.isUncertainOn(pointing("se punkt 5", "", ""));
    }

    @Test
    void whereNoItemIsNamedTheRuleDoesNotApply() {
        ITEM.doesNotApplyTo(notes().items("1.", "2."));
        ITEM.doesNotApplyTo(pointing("se bilaga 5", "1.", "2."));
    }

    @Test
    void everyItemIsLookedAt() {
        Report report = ITEM.report(notes().item("1.")
                .item("2.", item -> item.withCrossReferences(new CrossReference("se punkt 5", Optional.empty())))
                .item("3.", item -> item.withCrossReferences(new CrossReference("se punkt 6", Optional.empty())))
                .meeting());
        assertThat(report.findings()).hasSize(2);
    }
}
