package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "error, error, 1", "error, warning, 1", "error, never, 0",
        "warning, error, 0", "warning, WARNING, 1", "warning, never, 0",
        "info, warning, 0", "nothing, warning, 0"
    })
    void failsFromTheThresholdOn(String found, String threshold, int exitCode) throws IOException {
        Outcome outcome = Outcome.of("check", file("a", found), "--fail-on", threshold);
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void failsOnErrorsUnlessToldOtherwise() throws IOException {
        assertThat(Outcome.of("check", file("a", "error")).exitCode()).isEqualTo(1);
        assertThat(Outcome.of("check", file("b", "warning")).exitCode()).isZero();
    }

    @Test
    void whatIsHiddenStillCounts() throws IOException {
        Outcome outcome = Outcome.of("check", file("a", "warning\ninfo"), "--fail-on=warning", "--min-severity=error");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).doesNotContain("canned/warning");
    }

    @Test
    void reportSaysWhoMetWhatWasDecidedAndWhatIsWrong() throws IOException {
        String name = file("a", "warning");
        Outcome outcome = Outcome.of("check", name);
        assertThat(outcome.outLines())
                .contains(
                        name,
                        "  Group       not stated",
                        "  Date        2026-03-17 Tuesday",
                        "  Place       Ängsgården",
                        "  Decisions   1",
                        "    § 1.  Gruppen beslutar att åtgärda ••••••-••••.",
                        name + ":2  warning  canned/warning  Something is wrong in English.",
                        "    »å la carte ••••••-••••«",
                        "    Hint: Mend it.")
                .anyMatch(line -> line.startsWith("  May be verified: "))
                .anyMatch(line -> line.startsWith("  May be published: "));
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void reportComesInTheLanguageOfTheUserOrTheOneAskedFor() throws IOException {
        String name = file("a", "warning");
        InputStream none = InputStream.nullInputStream();
        assertThat(Outcome.of(none, false, false, new Locale("sv", "SE"), "check", name)
                        .out())
                .contains("  Datum       2026-03-17 tisdag", "  varning  canned/warning  Något är wrong på svenska.");
        assertThat(Outcome.of(none, false, false, new Locale("sv", "SE"), "--lang", "en", "check", name)
                        .out())
                .contains("  Date ");
        assertThat(Outcome.of(none, false, false, Locale.GERMANY, "check", name).out())
                .contains("  Date ");
    }

    @Test
    void noticeIsNoMinutesAndIsNotHeldAgainstTheRules() throws IOException {
        Outcome outcome = Outcome.of("check", file("a", "notice"), "--profile", "statutory");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("This is a notice of a meeting").doesNotContain("May be verified");
    }

    @Test
    void proposalShowsThePlanThatItProposes() {
        String proposal = "../../core/src/test/resources/proposals/1-rubriker-och-punkter.txt";
        String out = Outcome.of("check", proposal).out();
        assertThat(out)
                .contains(
                        "This is a proposal",
                        "Plan        Förslag till mötesstruktur",
                        "Series      Vårträffar (2), 2027-02-01–2027-03-31",
                        "Taking part Omsorgsförvaltningen, verksamhetschef",
                        "Open        convene; chair",
                        "Area        Område Norr: Björkets vårdcentral; Hamnens vårdcentral;",
                        "Counts      sju vårdcentraler; fyra i privat regi; tre i regional regi",
                        "read/no-minutes",
                        ":27  warning  series/organiser-open  For Vårträffar nobody is appointed to call and chair");
        assertThat(Outcome.of("read", proposal).out()).contains("Höstmöten", "Klippans vårdcentral");
    }

    @Test
    void whatIsFoundOverTimeStandsAfterTheMeetings() throws IOException {
        Path archive = Files.writeString(folder.resolve("archive.json"), """
                {"format": "samverkan/1",
                 "groups": [{"id": "a", "name": "Grupp A", "parent": "b"}, {"id": "b", "name": "Grupp B", "parent": "a"}],
                 "meetings": [{"id": "a/1", "group": "a"}, {"id": "b/1", "group": "b"}]}
                """);
        Outcome outcome = Outcome.of("check", archive.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .containsSubsequence(
                        "Of all meetings together:", "error  group/parent-cycle  Grupp A reports to itself");
        assertThat(Outcome.of("check", "--format", "json", archive.toString()).out())
                .contains("group/parent-cycle");
    }

    @Test
    void quietShowsFindingsOnly() throws IOException {
        String name = file("a", "warning");
        assertThat(Outcome.of("check", "-q", name, file("b", "nothing"), "--profile=notes", "--min-severity=warning")
                        .out())
                .startsWith(name + ":2  warning")
                .doesNotContain("Documents", "Decisions");
    }

    @Test
    void severalDocumentsEndInATotal() throws IOException {
        Outcome outcome = Outcome.of(
                "check", file("a", "warning\nwarning"), file("b", "broken"), folder + "/none", "--fail-on=warning");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.outLines().get(outcome.outLines().size() - 1))
                .startsWith("Documents: 1 · errors: ")
                .contains("· warnings: ")
                .endsWith("· unusable: 2");
        assertThat(outcome.err()).contains("error  canned/error", "error  cli/no-such-file");
    }

    @Test
    void jsonOfOneIsAnObjectAndOfSeveralAnArray() throws IOException {
        String one = file("a", "warning");
        JsonNode report = JsonMapper.shared()
                .readTree(Outcome.of("check", one, "--format", "json").out());
        assertThat(report.isObject()).isTrue();
        assertThat(report.toString()).contains("canned/warning").doesNotContain(CannedImporter.IDENTITY_NUMBER);
        JsonNode reports = JsonMapper.shared()
                .readTree(Outcome.of("check", one, file("b", "meetings 2"), "--format", "json")
                        .out());
        assertThat(reports.isArray()).isTrue();
        assertThat(reports).hasSize(3);
    }

    @Test
    void coloursAreForTerminalsOnly() throws IOException {
        String name = file("a", "error");
        assertThat(Outcome.of("check", name).out()).doesNotContain("\033");
        Outcome coloured = Outcome.of(InputStream.nullInputStream(), false, true, Locale.ENGLISH, "check", name);
        assertThat(coloured.out()).contains("\033[1m\033[31merror\033[0m");
    }

    @Test
    void barIsForLongRunsThatSomebodyWatches() throws IOException {
        for (int i = 0; i < 25; i++) {
            file("many-" + i, "nothing");
        }
        InputStream none = InputStream.nullInputStream();
        assertThat(Outcome.of(none, true, false, Locale.ENGLISH, "check", folder.toString())
                        .err())
                .contains("[..............................] 0/25", "24/25  ")
                .endsWith("\r\033[K");
        assertThat(Outcome.of("check", folder.toString()).err()).isEmpty();
        assertThat(Outcome.of(none, true, false, Locale.ENGLISH, "check", folder + "/many-1.canned")
                        .err())
                .isEmpty();
    }

    private String file(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name + ".canned"), "canned\n" + lines + "\n")
                .toString();
    }
}
