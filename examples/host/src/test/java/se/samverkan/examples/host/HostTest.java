package se.samverkan.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ExpressionFactory;
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
import org.junit.jupiter.api.Test;

/** The example says what is stored, wherever it runs: nothing depends on the path, on the machine's language, or on anything being opened. */
class HostTest {

    /** What the host needs: the modules that this test runs on, and the expression language, which no module names. */
    private static final String PATH = System.getProperty("jdk.module.path")
            + File.pathSeparator
            + Path.of(URI.create(ExpressionFactory.newInstance()
                    .getClass()
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));

    private static String stored() throws IOException {
        return Files.readString(Path.of("src/test/resources/answers.txt"));
    }

    @Test
    void saysWhatIsStored() throws IOException, NoSuchMethodException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            Host.run(out);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(stored());
    }

    @Test
    void onTheModulePath() throws IOException, InterruptedException {
        assertThat(run("--module-path", PATH, "--module", "se.samverkan.examples.host/" + Host.class.getName()))
                .isEqualTo(stored());
    }

    @Test
    void onTheClassPath() throws IOException, InterruptedException {
        assertThat(run("--class-path", PATH, Host.class.getName())).isEqualTo(stored());
    }

    /** What a machine of its own says, one that speaks Swedish by itself. */
    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.language=sv", "-Dfile.encoding=ISO-8859-1"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
