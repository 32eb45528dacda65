package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.decision;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.Given.protocol;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemKind;
import se.samverkan.id.AgendaItemId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.DecisionMode;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Passage;
import se.samverkan.meeting.SummaryLine;
import se.samverkan.protocol.Report;

class SummaryRulesTest {

    static final String LIST = "Cia Holm skickar sjukhusets läkemedelslistor till alla senast den 24 oktober.";
    static final String JOUR = "Anna Berg tar fram ett förslag till gemensam jour för kommunerna.";
    static final String TEMA = "Gruppens tema under 2026 är undernäring hos äldre i eget boende.";

    static final Check NOT_IN = Check.that(new DecisionNotInSummary());
    static final Check ONLY_IN = Check.that(new DecisionOnlyInSummary());
    static final Check DIFFERS = Check.that(new SummaryDiffers());

    private static void allPass(Given given) {
        NOT_IN.passes(given);
        ONLY_IN.passes(given);
        DIFFERS.passes(given);
    }

    @Test
    void aSummaryThatRepeatsEveryDecisionIsRight() {
        allPass(notes().decided(LIST, JOUR, TEMA).summary(LIST, JOUR, TEMA));
        allPass(notes().decided(LIST, JOUR, TEMA).summary(TEMA, LIST, JOUR));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Gruppen inför ”Trygga steg” i vår.  | gruppen inför \"Trygga steg\" i vår",
                "Gruppen inför Trygga  steg i vår    | Gruppen inför Trygga steg i vår.",
                "att ge stöd, att följa upp          | - att ge stöd - att följa upp",
                "att ge stöd, att följa upp          | 1. att ge stöd 2. att följa upp",
                "Att ge stöd i hemmet                | ge stöd i hemmet",
                "Avstämning veckorna 26–32           | Avstämning veckorna 26-32",
            })
    void whatAPersonWouldNotCallADifferenceIsNone(String inline, String summary) {
        allPass(notes().decided(inline, LIST).summary(summary, LIST));
    }

    @Test
    void lineBreaksAndMarksOfAListAreNoDifference() {
        allPass(notes().decided("Styrgruppen beslutar\natt godkänna rapporten,\natt förlänga projektet")
                .summary("Styrgruppen beslutar\n1. godkänna rapporten\n2. förlänga projektet."));
    }

    @Test
    void aDecisionCanBeSplitOrMergedInTheSummary() {
        allPass(notes().decided(LIST + " " + JOUR, TEMA).summary(TEMA, LIST, JOUR));
        allPass(notes().decided(LIST, JOUR, TEMA).summary(LIST + "\n" + JOUR + "\n" + TEMA));
    }

    @Test
    void theSameDecisionMadeTwiceCanBeToldOnce() {
        allPass(notes().decided("Frågan bordläggs.", LIST, "Frågan bordläggs.").summary("Frågan bordläggs.", LIST));
    }

    @Test
    void aDecisionToldTwiceIsNoOtherDecision() {
        allPass(notes().decided("Frågan bordläggs.", LIST).summary("Frågan bordläggs.", LIST, "Frågan bordläggs."));
    }

    @Test
    void aDecisionCanBeSplitAboveOthers() {
        allPass(notes().decided(LIST + " " + JOUR, TEMA).summary(LIST, JOUR, TEMA));
    }

    @Test
    void aDecisionThatTheSummaryLacksIsReportedWhereItStands() {
        Given given = notes().decided(LIST, JOUR, TEMA).summary(LIST, TEMA);
        Finding finding = NOT_IN.firesOnceOn(given);
        assertThat(finding.getPath().orElseThrow()).hasToString("decisions[ekasa/2025-05-22/d1].text");
        assertThat(finding.getQuote()).contains(JOUR);
        ONLY_IN.passes(given);
        DIFFERS.passes(given);
    }

    @Test
    void aSummaryOfSeveralHeadingsIsOne() {
        Meeting meeting = notes().decided(LIST, JOUR)
                .item(
                        "9.",
                        item -> item.withKinds(ItemKind.DECISION_SUMMARY)
                                .withContent(
                                        new SummaryLine.Builder().text(LIST).build(),
                                        item.withTitle("Vidare")
                                                .withId(new AgendaItemId("ekasa/2025-05-22/i2a"))
                                                .withKinds(ItemKind.DECISION_SUMMARY)))
                .meeting();
        Finding finding = NOT_IN.firesOnceOn(meeting);
        assertThat(NOT_IN.report(meeting).suggestion(finding).orElseThrow().becomes())
                .contains(JOUR);
    }

    @Test
    void whatStandsBelowTheSummaryIsOfIt() {
        Given given = notes().decided(LIST)
                .item(
                        "9.",
                        item -> item.withKinds(ItemKind.DECISION_SUMMARY)
                                .withContent(
                                        new SummaryLine.Builder().text(LIST).build(),
                                        item.withId(new AgendaItemId("ekasa/2025-05-22/i1a"))
                                                .withContent(decision(TEMA, 9))));
        assertThat(ONLY_IN.firesOnceOn(given).getQuote()).contains(TEMA);
        NOT_IN.passes(given);
    }

    @Test
    void ofTwoSummariesNoneIsChosenToTellWhatIsMissing() {
        Meeting meeting =
                notes().decided(LIST, JOUR, TEMA).summary(LIST).summary(TEMA).meeting();
        assertThat(NOT_IN.report(meeting).suggestion(NOT_IN.firesOnceOn(meeting)))
                .isEmpty();
    }

    @Test
    void anEmptySummaryLacksEveryDecision() {
        assertThat(NOT_IN.firesOn(notes().decided(LIST, JOUR).summary())).hasSize(2);
    }

    @Test
    void aDecisionByEmailNeedNotBeInTheSummary() {
        Given given = notes().decided(LIST)
                .item("", decision(JOUR, 7).withMode(DecisionMode.BY_EMAIL))
                .summary(LIST);
        allPass(given);
    }

    @Test
    void aLineThatRepeatsNoDecisionIsReportedInTheSummary() {
        Given given = notes().decided(LIST).summary(LIST, TEMA);
        Finding finding = ONLY_IN.firesOnceOn(given);
        assertThat(finding.getPath().orElseThrow()).hasToString("agendaItems[ekasa/2025-05-22/i1].content[1].text");
        NOT_IN.passes(given);
        DIFFERS.passes(given);
    }

    @Test
    void aDecisionThatStandsInTheSummaryItemAloneIsOnlyThere() {
        Given given = notes().decided(LIST)
                .item(
                        "9.",
                        item -> item.withKinds(ItemKind.DECISION_SUMMARY)
                                .withContent(
                                        new SummaryLine.Builder().text(LIST).build(), decision(TEMA, 9)));
        assertThat(ONLY_IN.firesOnceOn(given).getPath().orElseThrow())
                .hasToString("decisions[ekasa/2025-05-22/d9].text");
    }

    @Test
    void aChangedDateIsShownFromBothSides() {
        Given given = protocol().decided(LIST, JOUR).summary(LIST.replace("24", "31"), JOUR);
        Finding finding = DIFFERS.firesOnceOn(given);
        assertThat(finding.getSlots()).containsEntry("inline", "24").containsEntry("summary", "31");
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Under punkten står ”24”, i sammanfattningen ”31”.");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        NOT_IN.passes(given);
        ONLY_IN.passes(given);
    }

    @Test
    void aSlipOfThePenIsMilder() {
        Finding finding = DIFFERS.firesOnceOn(protocol()
                .decided("Ordförande kontaktar Mia Wallengren om finansieringen.")
                .summary("Ordförande kontakter Mia Wallengren om finansieringen."));
        assertThat(finding.getSlots()).containsEntry("inline", "kontaktar").containsEntry("summary", "kontakter");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aWordLeftOutIsShownWithItsNeighbour() {
        Finding finding = DIFFERS.firesOnceOn(notes().decided("Gruppen tar inte fram ett förslag till gemensam jour.")
                .summary("Gruppen tar fram ett förslag till gemensam jour."));
        assertThat(finding.getSlots()).containsEntry("inline", "tar inte").containsEntry("summary", "tar");
    }

    @Test
    void severalDifferencesAreShownInOrder() {
        Finding finding = DIFFERS.firesOnceOn(
                notes().decided(LIST).summary(LIST.replace("24", "31").replace("Cia", "Bo")));
        assertThat(finding.getSlots()).containsEntry("inline", "Cia … 24").containsEntry("summary", "Bo … 31");
    }

    @Test
    void aShortenedDecisionDiffers() {
        Given given = notes().decided(JOUR + " " + TEMA + " " + LIST).summary(JOUR);
        DIFFERS.firesOnceOn(given);
        NOT_IN.passes(given);
        ONLY_IN.passes(given);
    }

    @Test
    void withoutASummaryThereIsNothingToCompare() {
        NOT_IN.doesNotApplyTo(notes().decided(LIST));
        ONLY_IN.doesNotApplyTo(notes().decided(LIST));
        DIFFERS.doesNotApplyTo(notes().decided(LIST));
    }

    @Test
    void aGroupThatWritesItsDecisionsOnlyAtTheEndRepeatsNothing() {
        ONLY_IN.doesNotApplyTo(notes().items("1.", "2.").summary(LIST, JOUR));
    }

    @Test
    void aSummaryOfWhichNoLineCanBeReadIsNotJudged() {
        NOT_IN.isUncertainOn(notes().decided(LIST)
                .item("9.", item -> item.withKinds(ItemKind.DECISION_SUMMARY).withContent(Passage.of("Se ovan."))));
    }

    @Test
    void wordsBesideTheLinesDoNotHideThem() {
        NOT_IN.firesOnceOn(notes().decided(LIST, JOUR)
                .item(
                        "9.",
                        item -> item.withKinds(ItemKind.DECISION_SUMMARY)
                                .withContent(
                                        Passage.of("Gruppen har beslutat:"),
                                        new SummaryLine.Builder().text(LIST).build())));
    }

    @Test
    void longTextsAreComparedInReasonableTime() {
        String text = (LIST + " " + JOUR + " ").repeat(300);
        Finding finding =
                DIFFERS.firesOnceOn(notes().decided("Nu " + text + TEMA).summary(text + "slut"));
        assertThat(finding.getSlots().get("inline")).startsWith("Nu Cia Holm").hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void aFirstOrLastWordLeftOutIsShownToo() {
        Finding first = DIFFERS.firesOnceOn(notes().decided("Nu " + JOUR).summary(JOUR));
        assertThat(first.getSlots()).containsEntry("inline", "Nu Anna").containsEntry("summary", "Anna");
        Finding last = DIFFERS.firesOnceOn(notes().decided(JOUR).summary(JOUR + " Omgående."));
        assertThat(last.getSlots())
                .containsEntry("inline", "kommunerna")
                .containsEntry("summary", "kommunerna Omgående");
    }

    @Test
    void aSummaryCanStandBeforeTheItems() {
        Meeting meeting = notes().decided(LIST)
                .meeting()
                .withPreamble(
                        new SummaryLine.Builder().text(LIST).build(),
                        new SummaryLine.Builder().text(TEMA).build());
        Report report = ONLY_IN.report(meeting);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).getPath().orElseThrow())
                .hasToString("meetings[ekasa/2025-05-22].preamble[1].text");
    }
}
