package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.protocol.rules.Given.decision;
import static se.samverkan.protocol.rules.Given.notes;
import static se.samverkan.protocol.rules.SummaryRulesTest.DIFFERS;
import static se.samverkan.protocol.rules.SummaryRulesTest.JOUR;
import static se.samverkan.protocol.rules.SummaryRulesTest.LIST;
import static se.samverkan.protocol.rules.SummaryRulesTest.NOT_IN;
import static se.samverkan.protocol.rules.SummaryRulesTest.ONLY_IN;
import static se.samverkan.protocol.rules.SummaryRulesTest.TEMA;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.group.ItemKind;
import se.samverkan.meeting.SummaryLine;

/** Which line of a summary tells which decision. */
class SummaryComparisonTest {

    @Test
    void aDecisionThatIsToldOnlyInPartIsNotSplit() {
        Given given = notes().decided(LIST + " " + JOUR + " " + TEMA).summary(LIST, JOUR);
        DIFFERS.firesOnceOn(given);
        ONLY_IN.firesOnceOn(given);
    }

    @Test
    void aLineThatRepeatsOneDecisionIsNoPartOfAnother() {
        Given given = notes().decided(LIST, LIST + " " + JOUR).summary(LIST, JOUR);
        DIFFERS.firesOnceOn(given);
        NOT_IN.passes(given);
        ONLY_IN.passes(given);
    }

    @Test
    void whatIsToldInWholeIsNotToldInPartsAsWell() {
        Given given = notes().decided(LIST + " " + JOUR).summary(LIST + " " + JOUR, LIST, JOUR);
        assertThat(ONLY_IN.firesOn(given)).hasSize(2);
    }

    @Test
    void aLineWithoutWordsIsPartOfNothing() {
        Given given = notes().decided(LIST + " " + JOUR).summary("–", LIST, JOUR);
        assertThat(ONLY_IN.firesOnceOn(given).getQuote()).contains("–");
        NOT_IN.passes(given);
    }

    @Test
    void theNearestIsPairedFirst() {
        String nearer = JOUR.replace("förslag", "utkast");
        String farther = "Anna Berg och Bo Ek tar fram förslag till ny gemensam jour för kommunerna.";
        List<Finding> findings = DIFFERS.firesOn(notes().decided(JOUR, TEMA).summary(farther, nearer));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).getSlots()).containsEntry("summary", "utkast");
    }

    private static SummaryLine linked(String text, int decision) {
        return new SummaryLine.Builder()
                .text(text)
                .repeats(decision("", decision).getId())
                .build();
    }

    @Test
    void aLinkToTheDecisionIsBelieved() {
        Given given = notes().decided(LIST)
                .item(
                        "9.",
                        item -> item.withKinds(ItemKind.DECISION_SUMMARY).withContent(linked("Listorna skickas.", 0)));
        DIFFERS.firesOnceOn(given);
        NOT_IN.passes(given);
        ONLY_IN.passes(given);
    }

    @Test
    void aLinkMeansTheDecisionThatItPointsAt() {
        Given given = notes().decided(JOUR, LIST)
                .item(
                        "9.",
                        item -> item.withKinds(ItemKind.DECISION_SUMMARY)
                                .withContent(linked("Listorna skickas.", 1), linked("Jouren utreds.", 0)));
        List<Finding> findings = DIFFERS.firesOn(given);
        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).getSlots().get("inline")).contains("läkemedelslistor");
        assertThat(findings.get(1).getSlots().get("inline")).contains("förslag");
        NOT_IN.passes(given);
        ONLY_IN.passes(given);
    }

    @Test
    void equalWordsAreSurerThanALink() {
        Given given = notes().decided(JOUR, LIST)
                .item(
                        "9.",
                        item -> item.withKinds(ItemKind.DECISION_SUMMARY)
                                .withContent(linked(LIST.toUpperCase(Locale.ROOT), 0)));
        assertThat(NOT_IN.firesOnceOn(given).getQuote()).contains(JOUR);
        DIFFERS.passes(given);
    }

    @Test
    void aSecondLineWithALinkToADecisionThatIsToldRepeatsNothing() {
        Given given = notes().decided(LIST)
                .item(
                        "9.",
                        item -> item.withKinds(ItemKind.DECISION_SUMMARY)
                                .withContent(linked(LIST, 0), linked("Listorna skickas.", 0)));
        assertThat(ONLY_IN.firesOnceOn(given).getQuote()).contains("Listorna skickas.");
        DIFFERS.passes(given);
    }

    @Test
    void ofTwoDecisionsThatALineIsLikeTheFartherIsMissing() {
        String nearer = JOUR.replace("förslag", "utkast");
        String farther = "Anna Berg och Bo Ek tar fram förslag till ny gemensam jour för kommunerna.";
        Given given = notes().decided(farther, nearer).summary(JOUR);
        assertThat(NOT_IN.firesOnceOn(given).getQuote()).contains(farther);
        DIFFERS.firesOnceOn(given);
    }

    @Test
    void differencesAreToldInTheOrderOfTheSummary() {
        Given given = notes().decided(LIST, JOUR).summary(JOUR.replace("jour", "lista"), LIST.replace("24", "31"));
        assertThat(DIFFERS.firesOn(given))
                .extracting(finding -> finding.getSlots().get("summary"))
                .containsExactly("lista", "31");
    }

    /** Five hundred decisions and their summary, in which one is told otherwise, and more lines that repeat none. */
    private static Given many(String... more) {
        List<String> decisions = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> "Förslag nummer " + number + " antas av styrgruppen.")
                .toList();
        List<String> lines = new ArrayList<>(decisions);
        lines.set(7, lines.get(7).replace("antas", "avslås"));
        lines.addAll(List.of(more));
        return notes().decided(decisions.toArray(String[]::new)).summary(lines.toArray(String[]::new));
    }

    @Test
    void slipsAreLookedForInSummariesOfTheSizeThatPeopleWrite() {
        DIFFERS.firesOnceOn(many());
        NOT_IN.passes(many());
        DIFFERS.passes(many("Kaffe dricks."));
        NOT_IN.firesOnceOn(many("Kaffe dricks."));
    }
}
