package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.RuleInfo;

class RulesAndFormatsTest {

    @Test
    void formatsTellWhatTheyDoAndWhereTheyComeFrom() {
        Outcome outcome = Outcome.of("formats");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.outLines().get(0)).matches("FORMAT +READS +WRITES +ENDINGS +FROM");
        assertThat(outcome.outLines())
                .anyMatch(line -> line.matches(
                        "canned +data +– +canned +se\\.samverkan\\.examples\\.cli\\.CannedImporter \\(test-classes\\)"))
                .anyMatch(line -> line.matches("canned +– +data +canned +.*CannedExporter.*"))
                .anyMatch(line -> line.matches("docx +documents +documents +docx.*"))
                .anyMatch(line -> line.matches("text +documents +documents +txt.*"))
                .anyMatch(line -> line.matches("markdown +documents +documents +md.*"))
                .anyMatch(line -> line.matches("summary +– +data .*"))
                .anyMatch(line -> line.matches("report +– +reports of checks .*"));
    }

    @Test
    void everyRuleIsListedWithItsWeights() {
        Outcome outcome = Outcome.of("rules");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.outLines().get(0)).matches("RULE +notes +protocol +statutory");
        assertThat(outcome.out()).contains("numbering/gap", "privacy/personal-identity-number");
        for (RuleInfo rule : ProtocolCheck.installed().rules()) {
            assertThat(outcome.outLines()).anyMatch(line -> line.startsWith(rule.getCode() + " "));
        }
    }

    @Test
    void ruleTellsEverythingOfItself() {
        assertThat(Outcome.of("rules", "numbering/gap").outLines())
                .startsWith("numbering/gap")
                .anyMatch(line -> line.matches("  Message +.*\\S"))
                .anyMatch(line -> line.matches("  Hint +.*\\S"))
                .anyMatch(line -> line.matches("  Severity +notes \\S+, protocol \\S+, statutory \\S+"))
                .anyMatch(line -> line.matches("  Source +(law|routine|custom)(: .+)?"))
                .contains("  Minutes that keep the rule:", "  Minutes that break it:");
        assertThat(Outcome.of("rules", "numbering/gap", "--lang=sv").out()).contains("Källa", "Råd");
    }

    @Test
    void unknownRuleIsAnsweredWithTheNearest() {
        Outcome outcome = Outcome.of("rules", "numbering/gaps");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("There is no rule numbering/gaps. Near it are: numbering/gap");
        assertThat(Outcome.of("rules", "unamed").err()).contains("attendance/unnamed");
        assertThat(Outcome.of("rules", "xyzzy").err()).doesNotContain("Near");
    }
}
