package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.io.Formats;

/** What the README shows is true: its sample compiles and runs, its commands are those of the build server. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void the_sample_compiles_and_does_the_main_job(@TempDir Path folder) throws Exception {
        Path source = folder.resolve("CheckMinutes.java");
        Files.writeString(source, fenced("java").get(0));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(compiled).isZero();

        Path json = folder.resolve("minutes.json");
        String printed = run(folder, ROOT.resolve("examples/samples/lokal-ledningsgrupp.txt"), json);
        assertThat(printed)
                .contains("Ingrid Sällström och Daniel Ekroth tar fram ett förslag")
                .contains("lokal-ledningsgrupp.txt:76  decision/not-in-summary  ")
                .contains("May be verified: NO");
        assertThat(Formats.installed().read(json).meeting().decisions()).hasSize(4);
    }

    @Test
    void the_sample_has_some_twenty_lines() throws IOException {
        long lines = fenced("java")
                .get(0)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("import "))
                .count();
        assertThat(lines).isLessThanOrEqualTo(20);
    }

    @Test
    void the_build_server_runs_the_two_commands() throws IOException {
        List<String> commands = fenced("sh");
        assertThat(commands).hasSize(2);
        String ci = Files.readString(ROOT.resolve(".ci/run"), StandardCharsets.UTF_8);
        assertThat(ci).contains(commands.get(1).strip());
        String[] mainJob = commands.get(0).strip().split(" && ", -1);
        assertThat(ci).contains(mainJob[mainJob.length - 1]);
    }

    /** Runs the sample's main method, as a program of its own would be run. */
    private static String run(Path classes, Path minutes, Path json) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, ReadmeTest.class.getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            var main = loader.loadClass("CheckMinutes").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[] {minutes.toString(), json.toString()});
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The contents of the README's code blocks in a language. */
    private static List<String> fenced(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : Files.readAllLines(ROOT.resolve("README.md"), StandardCharsets.UTF_8)) {
            if (block == null && line.equals("```" + language)) {
                block = new StringBuilder();
            } else if (block != null && line.equals("```")) {
                blocks.add(block.toString());
                block = null;
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }
}
