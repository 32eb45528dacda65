package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports for editors and build servers, the mends that they suggest, and the waivers that silence what they say. */
class ReportsForMachinesTest {

    private static final String MINUTES = """
            Mötesanteckningar nätverk Demens Ekåsa

            Datum: 2025-10-07
            Tid: 13.15–14.30
            Plats: Rådhuset, Ekåsa

            Närvarande:
            Anna Berg, ordförande, Ekåsa kommun
            Bo Ek, sekreterare, Närvårdskontoret

            1. Mötets öppnande
            Ordföranden öppnar mötet.

            2. Godkännande av dagordning
            Dagordningen godkänns.

            3. Föregående anteckningar
            Anteckningarna läggs till handlingarna.

            3. Rapport från utbildningen
            Anna Berg berättar om utbildningen i september.

            5. Nästa möte
            Nästa möte är den 2 december 2025 kl. 13.15–14.30.
            """;

    @TempDir
    private Path folder;

    private String minutes() throws IOException {
        return Files.writeString(folder.resolve("okt.txt"), MINUTES).toString();
    }

    private String waivers(String json) throws IOException {
        return Files.writeString(folder.resolve("undantag.json"), json).toString();
    }

    private static JsonNode results(Outcome outcome) {
        return JsonMapper.shared().readTree(outcome.out()).get("runs").get(0).get("results");
    }

    @Test
    void sarifIsOneLogForAllDocuments() throws IOException {
        String one = minutes();
        String other = Files.copy(Path.of(one), folder.resolve("kopia.txt")).toString();
        Outcome outcome = Outcome.of("check", one, other, "--format", "sarif", "--min-severity", "warning");
        assertThat(outcome.exitCode()).isZero();
        JsonNode results = results(outcome);
        assertThat(results).hasSize(2).allSatisfy(result -> {
            assertThat(result.get("ruleId").asString()).isEqualTo("numbering/duplicate");
            assertThat(result.get("locations")
                            .get(0)
                            .get("physicalLocation")
                            .get("region")
                            .get("startLine")
                            .asInt())
                    .isEqualTo(20);
            assertThat(result.get("properties").get("suggestion").get("becomes").asString())
                    .isEqualTo("4.");
        });
    }

    @Test
    void whatCouldMendAFindingIsShownBelowIt() throws IOException {
        assertThat(Outcome.of("check", minutes()).outLines()).contains("    Suggestion: 3. → 4.");
    }

    @Test
    void aWaivedFindingIsSilentInTextAndSuppressedInSarif() throws IOException {
        String minutes = minutes();
        JsonNode found = results(Outcome.of("check", minutes, "--format=sarif", "--min-severity=warning"));
        String path = found.get(0)
                .get("locations")
                .get(0)
                .get("logicalLocations")
                .get(0)
                .get("fullyQualifiedName")
                .asString();
        String waivers = waivers(
                "{\"format\": \"samverkan-waivers/1\", \"waivers\": [{\"rule\": \"numbering/duplicate\", \"path\": \""
                        + path
                        + "\", \"reason\": \"Numret rättas inte.\", \"by\": \"Bo Ek\", \"until\": \"2025-12-31\"}]}");

        assertThat(Outcome.of("check", minutes, "--waivers", waivers, "--as-of=2025-12-31")
                        .out())
                .doesNotContain("numbering/duplicate");
        JsonNode waived = results(Outcome.of(
                "check",
                minutes,
                "--waivers",
                waivers,
                "--as-of=2025-12-31",
                "--format=sarif",
                "--min-severity=warning"));
        assertThat(waived.get(0).get("suppressions").get(0).get("justification").asString())
                .contains("Numret rättas inte.", "Bo Ek");
        assertThat(Outcome.of("check", minutes, "--waivers", waivers, "--as-of=2026-01-01")
                        .out())
                .contains("numbering/duplicate", "waiver/expired");
    }

    @Test
    void aBadFileOfWaiversIsToldAndNothingIsChecked() throws IOException {
        Outcome bad = Outcome.of("check", minutes(), "--waivers", waivers("{}"));
        assertThat(bad.exitCode()).isEqualTo(2);
        assertThat(bad.err()).contains("json/missing");
        Outcome none = Outcome.of(
                "check", minutes(), "--waivers", folder.resolve("none.json").toString());
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("none.json");
        assertThat(none.out()).isEmpty();
    }

    @Test
    void theCatalogueIsWrittenAsMarkdown() {
        Outcome outcome = Outcome.of("rules", "--markdown", "--lang=sv");
        assertThat(outcome.outLines()).contains("### numbering/gap", "## plan");
        assertThat(Outcome.of("rules", "meeting/weekday", "--markdown").out()).contains("# Rules", "meeting/weekday");
    }
}
