package se.samverkan.examples.odt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.io.Formats;

/** The tour tells what is stored, wherever it runs: format and rule are found on both paths. */
class OdtTourTest {

    private static final Path RESOURCES = Path.of("src/test/resources/se/samverkan/examples/odt");
    private static final Path MINUTES = RESOURCES.resolve("minutes.odt");

    @TempDir
    private Path folder;

    private static String stored() throws IOException {
        return Files.readString(RESOURCES.resolve("tour.txt"), StandardCharsets.UTF_8);
    }

    private Path written() {
        return folder.resolve("written.odt");
    }

    @Test
    void tellsWhatIsStored() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            OdtTour.tell(MINUTES, written(), out);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"))
                .isEqualTo(stored());
    }

    @Test
    void onTheModulePath() throws IOException, InterruptedException {
        assertThat(run("--module-path", path(), "--module", "se.samverkan.examples.odt/" + OdtTour.class.getName()))
                .isEqualTo(stored());
    }

    @Test
    void onTheClassPath() throws IOException, InterruptedException {
        assertThat(run("--class-path", path(), OdtTour.class.getName())).isEqualTo(stored());
    }

    /** Where the adapter lies, and what it stands on, without anything of the tests. */
    private static String path() {
        return Stream.of(OdtTour.class, Formats.class, Valid.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What a machine of its own says. */
    private String run(String... how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.language=tr", "-Dfile.encoding=ISO-8859-1"));
        command.addAll(List.of(how));
        command.addAll(List.of(MINUTES.toString(), written().toString()));
        File errors = folder.resolve("errors.txt").toFile();
        Process process = new ProcessBuilder(command).redirectError(errors).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(said + Files.readString(errors.toPath(), StandardCharsets.ISO_8859_1))
                .isZero();
        return said.replace(System.lineSeparator(), "\n");
    }
}
