package se.samverkan.protocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.minutes.DocumentKind;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.ProtocolRule;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleInfo;

/** Each rule's own examples, read as the minutes that they are and held against all rules. */
class RuleExamplesTest {

    private static final Formats FORMATS = Formats.installed();

    @BeforeAll
    static void textCanBeRead() {
        assertThat(FORMATS.all())
                .anyMatch(format ->
                        format instanceof OutlineFormat && format.extensions().contains("txt"));
    }

    static Stream<FindingCode> rules() {
        return new BuiltInRules()
                .rules().stream()
                        .map(ProtocolRule::info)
                        .filter(info -> info.getPassingExample().isPresent())
                        .map(RuleInfo::getCode);
    }

    private static ProtocolRule<?> rule(FindingCode code) {
        return new BuiltInRules()
                .rules().stream()
                        .filter(rule -> rule.info().getCode().equals(code))
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void thePassingExampleRaisesNothing(FindingCode code) throws IOException {
        Imported imported = read(rule(code).info().getPassingExample().orElseThrow());
        assertThat(imported.getDocumentKind()).isEqualTo(DocumentKind.MINUTES);
        assertThat(shown(check(imported).findings())).isEmpty();
        assertThat(shown(imported.findings().stream()
                        .filter(finding -> finding.getSeverity().compareTo(Severity.WARNING) >= 0)
                        .toList()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theBreakingExampleRaisesItsRuleAtItsPlaceAndNoOther(FindingCode code) throws IOException {
        List<Finding> findings = check(
                        read(rule(code).info().getBreakingExample().orElseThrow()))
                .findings();
        assertThat(findings).as(shown(findings).toString()).hasSize(1);
        assertThat(findings.get(0).getCode()).isEqualTo(code);
        assertThat(findings.get(0).getPlace()).isPresent();
    }

    private static Imported read(String text) throws IOException {
        return FORMATS.read(Source.of("example.txt", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());
    }

    private static Report check(Imported imported) {
        return ProtocolCheck.installed()
                .check(imported.collaboration(), imported.meeting().getId())
                .locatedBy(imported.sources());
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getCode() + " at " + finding.getPath() + ": " + finding.getQuote())
                .toList();
    }
}
