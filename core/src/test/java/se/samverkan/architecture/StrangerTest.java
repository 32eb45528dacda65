package se.samverkan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A stranger's module with a format, a rule and words of its own is compiled against core and nothing else, with every lint, and run in a machine
 * of its own: on the class path and on the module path.
 */
class StrangerTest {

    private static final String HERE = "se.samverkan.architecture.stranger";
    private static final String MAIN = HERE + ".closed.Main";

    private static final String MODULE = """
            module com.example.stranger {
                requires se.samverkan.core;

                // The bundles of the rules lie here; those in the package of Main are left closed, to see what core says.
                opens se.samverkan.architecture.stranger to se.samverkan.core;

                provides se.samverkan.io.OutlineFormat with se.samverkan.architecture.stranger.OurFormat;
                provides se.samverkan.language.VocabularyProvider with se.samverkan.architecture.stranger.OurWords;
                provides se.samverkan.protocol.RuleProvider with se.samverkan.architecture.stranger.OurRules;
            }
            """;

    private static final Map<String, String> SERVICES = Map.of(
            "se.samverkan.io.OutlineFormat", "OurFormat",
            "se.samverkan.language.VocabularyProvider", "OurWords",
            "se.samverkan.protocol.RuleProvider", "OurRules");

    private static final String WORDS = """
            our/at-home.message=%s {place}.
            our/at-home.hint=-
            custom=Custom
            """;

    private static final String DOCUMENT = """
            %LINES
            Minnesanteckningar
            Datum: 2025-05-22
            Samlingsplats: Bortby
            """;

    @TempDir
    static Path directory;

    private static Path stranger;
    private static Path document;

    @BeforeAll
    static void compile() throws IOException {
        stranger = directory.resolve("stranger");
        Path module = write(directory.resolve("source/module-info.java"), MODULE);
        List<String> command = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
        command.addAll(List.of("-Xlint:all", "-Werror", "-proc:none"));
        command.addAll(List.of("--module-path", joined(Core.runtime().stream())));
        command.addAll(List.of("-d", stranger.toString(), module.toString()));
        Core.sources(Core.TEST_SOURCES.resolve(HERE.replace('.', '/'))).forEach(file -> command.add(file.toString()));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int failed = ToolProvider.findFirst("javac").orElseThrow().run(out, out, command.toArray(String[]::new));
        assertThat(said.toString()).isEmpty();
        assertThat(failed).isZero();

        for (Map.Entry<String, String> service : SERVICES.entrySet()) {
            write(stranger.resolve("META-INF/services").resolve(service.getKey()), HERE + "." + service.getValue());
        }
        for (String room : List.of(HERE, HERE + ".closed")) {
            Path beside = stranger.resolve(room.replace('.', '/'));
            write(beside.resolve("texts_sv.properties"), WORDS.replace("%s", "Borta i"));
            write(beside.resolve("texts_en.properties"), WORDS.replace("%s", "Away in"));
        }
        document = write(directory.resolve("minutes.lines"), DOCUMENT);
    }

    @Test
    void onTheModulePath() throws IOException, InterruptedException {
        assertThat(run("--module-path", path(), "--module", "com.example.stranger/" + MAIN))
                .containsExactly(
                        "module: se.samverkan.core",
                        "formats: [markdown, our-lines, report-text, text]",
                        "in the boot layer: [markdown, our-lines, report-text, text]",
                        "reader: our-lines",
                        "place: Bortby",
                        "rules: 96",
                        "finding: 4",
                        "in Swedish: Borta i Bortby.",
                        "in English: Away in Bortby.",
                        "closed: no file texts_en.properties beside " + MAIN
                                + " that se.samverkan.core may read; if it is there, the module com.example.stranger needs"
                                + " \"opens " + HERE + ".closed to se.samverkan.core;\"");
    }

    @Test
    void onTheClassPath() throws IOException, InterruptedException {
        assertThat(run("--class-path", path(), MAIN))
                .containsExactly(
                        "module: null",
                        "formats: [markdown, our-lines, report-text, text]",
                        "in the boot layer: []",
                        "reader: our-lines",
                        "place: Bortby",
                        "rules: 96",
                        "finding: 4",
                        "in Swedish: Borta i Bortby.",
                        "in English: Away in Bortby.",
                        "closed: Custom");
    }

    private static String path() {
        return joined(Stream.concat(Core.runtime().stream(), Stream.of(stranger)));
    }

    private static String joined(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.language=tr", "-Dfile.encoding=ISO-8859-1"));
        command.addAll(List.of(arguments));
        command.add(document.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
