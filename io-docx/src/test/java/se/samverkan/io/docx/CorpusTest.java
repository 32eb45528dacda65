package se.samverkan.io.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Every file of the collections, real, odd, fuzzed, hostile, is read or refused with a code, in bounded time and 256 MB of memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "samverkan.shared", matches = ".+")
class CorpusTest {

    private static final long LONGEST_MILLISECONDS = 10_000;

    private Map<String, ReadAll.Result> results = Map.of();

    private static Path corpora() {
        return Path.of(System.getProperty("samverkan.shared"), "corpora");
    }

    @BeforeAll
    void readAllInLittleMemory(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("results.tsv");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        ReadAll.classPath(),
                        ReadAll.class.getName(),
                        out.toString(),
                        corpora().resolve("docx").toString(),
                        corpora().resolve("docx-made").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0)
                .as("all files are read by one program: " + Files.readString(folder.resolve("log.txt")))
                .isTrue();
        results = Files.readAllLines(out, StandardCharsets.UTF_8).stream()
                .map(ReadAll.Result::parse)
                .collect(Collectors.toMap(ReadAll.Result::file, result -> result));
    }

    @Test
    void allFilesAreReadOrRefusedInTime() throws IOException {
        try (Stream<Path> docx = Files.walk(corpora().resolve("docx"));
                Stream<Path> made = Files.walk(corpora().resolve("docx-made"))) {
            long files = Stream.concat(docx, made).filter(Files::isRegularFile).count();
            assertThat(results).hasSize((int) files);
        }
        assertThat(results.values())
                .allSatisfy(result -> assertThat(result.milliseconds()).isLessThan(LONGEST_MILLISECONDS));
    }

    @Test
    void hostileFilesAreRefusedForWhatTheyAre() {
        Map<String, String> outcomes = results.values().stream()
                .filter(result -> result.file().startsWith("docx-made/hostile/"))
                .collect(Collectors.toMap(
                        result -> result.file()
                                .substring("docx-made/hostile/".length())
                                .split("-", 2)[0],
                        ReadAll.Result::outcome));
        assertThat(outcomes)
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("s00", "read"),
                        Map.entry("s01", "word/doctype"),
                        Map.entry("s02", "word/doctype"),
                        Map.entry("s03", "word/doctype"),
                        Map.entry("s04", "word/doctype"),
                        Map.entry("s05", "word/doctype"),
                        Map.entry("s06", "word/doctype"),
                        Map.entry("s06b", "word/doctype"),
                        Map.entry("s07", "word/packed-too-well"),
                        Map.entry("s08", "word/packed-too-well"),
                        Map.entry("s09", "word/packed-too-well"),
                        Map.entry("s09b", "word/too-deep"),
                        Map.entry("s09c", "word/too-deep"),
                        Map.entry("s09d", "word/too-deep"),
                        Map.entry("s09f", "word/too-deep"),
                        Map.entry("s10", "word/too-many-attributes"),
                        Map.entry("s10b", "word/packed-too-well"),
                        Map.entry("s10c", "word/packed-too-well"),
                        Map.entry("s12", "word/too-long"),
                        Map.entry("s13", "read"),
                        Map.entry("s14", "read"),
                        Map.entry("s15", "word/broken-xml")));
    }
}
