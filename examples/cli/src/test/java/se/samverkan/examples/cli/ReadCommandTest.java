package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

    @TempDir
    private Path folder;

    private String one;
    private String two;

    @BeforeEach
    void fill() throws IOException {
        one = file("one.canned", "canned\nwarning\n");
        two = file("two.canned", "canned\nmeetings 2\n");
    }

    @Test
    void writesEverythingAsJsonUnlessToldOtherwise() {
        Outcome outcome = Outcome.of("read", one);
        assertThat(outcome.exitCode()).isZero();
        JsonNode json = JsonMapper.shared().readTree(outcome.out());
        assertThat(json.path("format").stringValue()).isEqualTo("samverkan/1");
        assertThat(json.path("meetings")).hasSize(1);
    }

    @Test
    void whatReadingFoundGoesToTheErrorOutput() {
        Outcome outcome = Outcome.of("read", one);
        assertThat(outcome.err())
                .startsWith(one + ":2  warning  canned/warning  Something is wrong in English.\n")
                .contains("Hint: Mend it.")
                .doesNotContain(CannedImporter.IDENTITY_NUMBER);
        assertThat(Outcome.of("read", one, "--quiet").err()).isEmpty();
        assertThat(Outcome.of("read", one, "--lang=sv").err()).contains("  varning  ", "Råd: Rätta det.");
    }

    @Test
    void summaryOfOneIsAnObjectAndOfSeveralAnArray() {
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readTree(Outcome.of("read", one, "--to", "summary").out())
                        .isObject())
                .isTrue();
        JsonNode several =
                json.readTree(Outcome.of("read", one, two, "--to", "summary").out());
        assertThat(several.isArray()).isTrue();
        assertThat(several).hasSize(3);
        // Two were asked for, though one is not there.
        JsonNode left = json.readTree(
                Outcome.of("read", one, folder + "/none", "--to", "summary").out());
        assertThat(left.isArray()).isTrue();
        assertThat(left).hasSize(1);
    }

    @Test
    void severalDocumentsDoNotFitIntoOneJson() {
        Outcome outcome = Outcome.of("read", one, two);
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("-o DIR");
    }

    @Test
    void textsFollowOneAnotherWithABlankLineBetween() {
        String first = Outcome.of("read", one, "--to", "text").out();
        String second = Outcome.of("read", file("three.canned", "canned"), "--to", "text")
                .out();
        assertThat(first).isNotBlank().endsWith("\n");
        assertThat(Outcome.of("read", one, folder + "/three.canned", "--to", "text")
                        .out())
                .isEqualTo(first + "\n" + second);
    }

    @Test
    void formatOfAPluginIsATargetToo() {
        assertThat(Outcome.of("read", two, "--to", "canned").out()).isEqualTo("canned 2 sv\n");
        assertThat(Outcome.of("read", two, "--to", "canned", "--lang", "en").out())
                .isEqualTo("canned 2 en\n");
    }

    @Test
    void minutesAreSetAsAskedFor() {
        String sample = "../samples/styrgrupp-protokoll.txt";
        assertThat(Outcome.of("read", sample, "--to", "markdown", "--roll", "list", "--summarise")
                        .out())
                .contains("\n- Birgitta Hallencrona, Vintorps kommun, socialchef, ordförande\n")
                .contains("Sammanfattning av mötets beslut\n");
        assertThat(Outcome.of("read", sample, "--to", "markdown", "--roll", "table", "--lang", "en")
                        .out())
                .contains("\n| Birgitta Hallencrona, chair | Vintorps kommun | socialchef |\n")
                .doesNotContain("Summary of decisions");
    }

    @Test
    void unknownFormatIsRefusedWithTheKnownOnes() {
        Outcome outcome = Outcome.of("read", one, "--to", "pdf");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("pdf", "canned, docx, json, jsonl, markdown, summary, text");
    }

    @Test
    void folderGetsAFileForEachDocumentAndNothingElse() throws IOException {
        Path into = folder.resolve("new/out");
        assertThat(Outcome.of("read", one, two, "-o", into.toString(), "-q").exitCode())
                .isZero();
        assertThat(Outcome.of("read", one, "-o", into.toString(), "--to", "summary")
                        .exitCode())
                .isZero();
        assertThat(Outcome.of("read", one, "-o", into.toString(), "--to", "markdown")
                        .exitCode())
                .isZero();
        assertThat(Outcome.of("read", one, "-o", into.toString(), "--to", "text")
                        .exitCode())
                .isZero();
        try (Stream<Path> files = Files.list(into)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("one.json", "two.json", "one.summary.json", "one.md", "one.txt");
        }
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(into.resolve("two.json")))
                        .path("meetings"))
                .hasSize(2);
    }

    @Test
    void fileThatCannotBeWrittenStaysAsItWas() throws IOException {
        Path into = Files.createDirectory(folder.resolve("out"));
        Path old = Files.createDirectory(into.resolve("one.json"));
        Files.writeString(old.resolve("kept"), "old");
        Outcome outcome = Outcome.of("read", one, two, "-o", into.toString());
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains(one + "  error  cli/cannot-write");
        assertThat(old.resolve("kept")).hasContent("old");
        try (Stream<Path> files = Files.list(into)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("one.json", "two.json");
        }
    }

    @Test
    void twoDocumentsNeverGoIntoOneFile() {
        String namesake = file("deep/ONE.canned", "canned");
        Outcome outcome = Outcome.of("read", one, namesake, "-o", folder + "/out");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains(one, namesake, "ONE.json");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void documentIsNeverWrittenOverItself() {
        Outcome outcome = Outcome.of("read", one, "--to", "canned", "-o", folder.toString());
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(Path.of(one)).hasContent("canned\nwarning\n");
    }

    @Test
    void unusableDocumentsAreToldAndTheOthersRead() {
        Outcome outcome =
                Outcome.of("read", folder + "/none.txt", file("bad.canned", "canned\nbroken"), one, "--to", "summary");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("/none.txt  error  cli/no-such-file  There is no file")
                .contains("canned/error  Something is wrong in English.");
        assertThat(JsonMapper.shared().readTree(outcome.out())).hasSize(1);
    }

    @Test
    void standardInputIsRead() {
        Outcome outcome = Outcome.withInput("canned\ninfo\n", "read", "-", "--to", "canned");
        assertThat(outcome.out()).isEqualTo("canned 1 sv\n");
        assertThat(outcome.err()).startsWith("stdin:2  info  canned/info");
    }

    @Test
    void faultOfAPluginIsOneLineAndDoesNotStopTheRest() {
        String bad = file("fault.canned", "canned\nfault");
        Outcome outcome = Outcome.of("read", bad, one, "--to", "summary", "--quiet");
        assertThat(outcome.exitCode()).isEqualTo(70);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains(bad, "a fault in the plugin", "please report it");
        assertThat(JsonMapper.shared().readTree(outcome.out())).hasSize(1);
        assertThat(Outcome.of("read", bad, "--stacktrace").err()).contains("\tat se.samverkan");
    }

    private String file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
