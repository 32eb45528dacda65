package se.samverkan.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.id.ModelPath;
import se.samverkan.meeting.Meeting;

class FindingsTest {

    private static final Meeting MEETING = Made.minutes("a");
    private static final Wording OTHER = new Wording("Annat.", "Other.");

    private final RuleInfo rule = Made.info("test/rule").build();
    private final Findings findings = new Findings(rule, Severity.WARNING);

    private Finding only() {
        assertThat(findings.found()).hasSize(1);
        return findings.found().get(0);
    }

    @Test
    void aFindingHasTheCodeTheWordsAndTheWeightOfItsRule() {
        findings.at(MEETING).report();
        assertThat(only()).isEqualTo(Made.finding("test/rule", Severity.WARNING, "meetings[a]"));
        assertThat(only().getText()).isEqualTo(rule.getText());
        assertThat(only().getQuote()).isEmpty();
        assertThat(findings.suggestions()).isEmpty();
    }

    @Test
    void aFindingIsAtAThingAnAttributeOrAPath() {
        ModelPath path = ModelPath.parse("tasks[a/t1].responsible[0]");
        findings.at(MEETING).report();
        findings.at(MEETING, "date").report();
        findings.at(path).report();
        assertThat(findings.found())
                .extracting(finding -> finding.getPath().orElseThrow())
                .containsExactly(MEETING.path(), MEETING.path().then("date"), path);
    }

    @Test
    void slotsAndQuoteAreDataOfTheFinding() {
        findings.at(MEETING)
                .slot("number", 22)
                .slot("title", "Öppnande")
                .quote("§ 22. Öppnande")
                .report();
        assertThat(only().getSlots())
                .containsEntry("number", "22")
                .containsEntry("title", "Öppnande")
                .hasSize(2);
        assertThat(only().getQuote()).contains("§ 22. Öppnande");
    }

    @Test
    void aFindingCanWeighLessThanItsRuleAndNeverMore() {
        findings.at(MEETING).atMost(Severity.INFO).report();
        findings.at(MEETING).atMost(Severity.WARNING).report();
        findings.at(MEETING).atMost(Severity.ERROR).report();
        findings.at(MEETING).atMost(Severity.INFO).atMost(Severity.ERROR).report();
        assertThat(findings.found())
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.INFO, Severity.WARNING, Severity.WARNING, Severity.INFO);
    }

    @Test
    void aSuggestionIsAboutTheFindingThatItStandsAt() {
        ModelPath path = MEETING.path().then("place");
        Edit mend = new Edit.Reword(path, "Ekåsa komun", "Ekåsa kommun");
        findings.at(path).suggest(mend).report();
        findings.at(MEETING).report();
        assertThat(findings.suggestions()).containsExactly(new Suggestion(rule.getCode(), path, mend));
        assertThat(findings.suggestions().get(0).mends(findings.found().get(0))).isTrue();
    }

    @Test
    void nothingIsReportedBeforeItIsReported() {
        findings.at(MEETING).suggest(new Edit.Reword(MEETING.path(), "a", "b")).quote("a");
        assertThat(findings.found()).isEmpty();
        assertThat(findings.suggestions()).isEmpty();
    }

    @Test
    void aRuleThatSaysNothingWasJudged() {
        assertThat(findings.reason()).isEmpty();
        assertThat(findings.applies()).isTrue();
    }

    @Test
    void theLastReasonNotToJudgeCounts() {
        findings.notApplicable(Made.WORDS);
        assertThat(findings.reason()).contains(Made.WORDS);
        assertThat(findings.applies()).isFalse();
        findings.notEvaluated(OTHER);
        assertThat(findings.reason()).contains(OTHER);
        assertThat(findings.applies()).isTrue();
        findings.notApplicable(Made.WORDS);
        assertThat(findings.applies()).isFalse();
    }
}
