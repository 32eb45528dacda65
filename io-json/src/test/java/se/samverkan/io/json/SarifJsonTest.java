package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Wording;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.NumberStyle;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.Language;
import se.samverkan.protocol.Outcome;
import se.samverkan.protocol.Profile;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleResult;
import se.samverkan.protocol.RuleSource;
import se.samverkan.protocol.Suggestion;
import se.samverkan.protocol.Waived;
import se.samverkan.protocol.Waiver;

class SarifJsonTest {

    private static final FindingCode GAP = FindingCode.parse("numbering/gap");
    private static final AgendaItemId ITEM = AgendaItemId.parse("ekasa/2025-05-22/26");
    private static final ModelPath NUMBER = ModelPath.of(ITEM).then("number");
    private static final Wording WORDS = new Wording("Nummer {missing} saknas.", "Number {missing} is missing.");

    private static Finding finding(Severity severity, SourcePlace place) {
        return new Finding.Builder()
                .code(GAP)
                .severity(severity)
                .text(new FindingText(WORDS, new Wording("Numrera om.", "Renumber.")))
                .path(NUMBER)
                .place(place)
                .putSlot("missing", "25")
                .quote("§ 26. Åsa, 121212-1212")
                .build();
    }

    private static Report report(Finding finding) {
        RuleInfo info = new RuleInfo.Builder()
                .code(GAP)
                .summary(new Wording("Ett nummer saknas.", "A number is missing."))
                .text(finding.getText())
                .source(new RuleSource(RuleSource.Kind.CUSTOM, new Wording("Sedvana", "Custom")))
                .build();
        return new Report.Builder()
                .meeting(MeetingId.parse("ekasa/2025-05-22"))
                .profile(Profile.PROTOCOL)
                .addFinding(finding)
                .addResult(new RuleResult.Builder()
                        .rule(GAP)
                        .info(info)
                        .outcome(Outcome.FIRED)
                        .build())
                .addSuggestion(new Suggestion(
                        GAP,
                        NUMBER,
                        new Edit.Renumber(
                                ITEM,
                                Optional.of(ItemNumber.of(26, new NumberStyle("§ ", "."))),
                                ItemNumber.of(25, new NumberStyle("§ ", ".")))))
                .build();
    }

    private static Map<?, ?> run(Report report) {
        String log = Json.write(
                new SarifJson(),
                report,
                new WriteOptions.Builder().language(Language.ENGLISH).build());
        assertThat(SarifJsonProperties.faults(log)).isEmpty();
        Map<?, ?> tree = (Map<?, ?>) Json.tree(log);
        assertThat(tree.get("version")).isEqualTo("2.1.0");
        return (Map<?, ?>) ((List<?>) tree.get("runs")).get(0);
    }

    private static Map<?, ?> result(Report report) {
        List<?> results = (List<?>) run(report).get("results");
        assertThat(results).hasSize(1);
        return (Map<?, ?>) results.get(0);
    }

    @Test
    void aFindingIsAResultAtItsLines() {
        Finding finding =
                finding(Severity.ERROR, SourcePlace.ofLine(14, 3).withLast(15).withDocument("år 2025\\maj#1.txt"));
        Map<?, ?> result = result(report(finding));
        assertThat(result.get("ruleId")).isEqualTo("numbering/gap");
        assertThat(result.get("level")).isEqualTo("error");
        assertThat(result.get("message")).isEqualTo(Map.of("text", "Number 25 is missing. Renumber."));
        assertThat(result.get("partialFingerprints"))
                .isEqualTo(Map.of(
                        "samverkan/v1",
                        finding.fingerprint(),
                        "samverkanWords/v1",
                        finding.fingerprintOfWords().orElseThrow()));
        Map<?, ?> location = (Map<?, ?>) ((List<?>) result.get("locations")).get(0);
        assertThat(location.get("logicalLocations"))
                .isEqualTo(List.of(Map.of("fullyQualifiedName", NUMBER.toString())));
        Map<?, ?> physical = (Map<?, ?>) location.get("physicalLocation");
        assertThat(physical.get("artifactLocation")).isEqualTo(Map.of("uri", "%C3%A5r%202025/maj%231.txt"));
        assertThat(((Map<?, ?>) physical.get("region")).get("snippet"))
                .isEqualTo(Map.of("text", "§ 26. Åsa, ••••••-••••"));
        assertThat(((Map<?, ?>) physical.get("region")).keySet())
                .map(Object::toString)
                .containsExactlyInAnyOrder("startLine", "startColumn", "endLine", "snippet");
        assertThat(result.get("properties"))
                .isEqualTo(Map.of("suggestion", Map.of("path", NUMBER.toString(), "was", "§ 26.", "becomes", "§ 25.")));
    }

    @Test
    void aParagraphOfAWordProcessorIsNoLine() {
        SourcePlace place =
                SourcePlace.ofLine(7).withUnit(SourcePlace.Unit.PARAGRAPH).withDocument("/srv/maj.docx");
        Map<?, ?> result = result(report(finding(Severity.INFO, place)));
        assertThat(result.get("level")).isEqualTo("note");
        Map<?, ?> location = (Map<?, ?>) ((List<?>) result.get("locations")).get(0);
        assertThat(((Map<?, ?>) location.get("physicalLocation")).get("artifactLocation"))
                .isEqualTo(Map.of("uri", "file:///srv/maj.docx"));
        assertThat(((Map<?, ?>) location.get("physicalLocation")).containsKey("region"))
                .isFalse();
    }

    @Test
    void aRuleIsDescribedAndAResultPointsAtIt() {
        Map<?, ?> run = run(report(finding(Severity.WARNING, SourcePlace.ofLine(1))));
        Map<?, ?> driver = (Map<?, ?>) ((Map<?, ?>) run.get("tool")).get("driver");
        assertThat(driver.get("rules")).asString().contains("id=numbering/gap", "A number is missing.", "Custom");
        assertThat(run.get("language")).isEqualTo("en");
    }

    @Test
    void aWaivedFindingIsSuppressedWithItsReason() {
        Report found = report(finding(Severity.WARNING, SourcePlace.ofLine(1)));
        Waiver waiver = new Waiver(GAP, NUMBER, "§ 25 utgick", "Bo Ek", LocalDate.of(2025, 12, 31));
        Map<?, ?> result = result(
                found.withFindings().withWaived(new Waived(found.getFindings().get(0), waiver)));
        assertThat(result.get("suppressions"))
                .isEqualTo(List.of(Map.of(
                        "kind", "external", "status", "accepted", "justification", "§ 25 utgick (Bo Ek, 2025-12-31)")));
    }

    @Test
    void theMeetingsOfACollaborationAreInOneRun() {
        Report meeting = report(finding(Severity.WARNING, SourcePlace.ofLine(1)));
        Report whole = new Report.Builder()
                .profile(Profile.PROTOCOL)
                .addMeetings(meeting, meeting)
                .build();
        assertThat((List<?>) run(whole).get("results")).hasSize(2);
    }
}
