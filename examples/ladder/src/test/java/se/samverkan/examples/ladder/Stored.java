package se.samverkan.examples.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that hold what the program is known to say. */
final class Stored {

    private static final Path KNOWN = Path.of("src", "test", "resources", "se", "samverkan", "examples", "ladder");
    private static final Path NOW = Path.of("target", "stored");

    private Stored() {}

    static byte[] read(String name) throws IOException {
        return Files.readAllBytes(KNOWN.resolve(name));
    }

    /** Holds the current words against the stored ones. They are written to {@code target/stored}, from where a change that is meant can be copied. */
    static void assertCurrent(String name, byte[] current) throws IOException {
        Files.createDirectories(NOW);
        Files.write(NOW.resolve(name), current);
        assertThat(new String(current, StandardCharsets.UTF_8))
                .as("%s; if the change is meant, copy the file from %s", KNOWN.resolve(name), NOW)
                .isEqualTo(new String(read(name), StandardCharsets.UTF_8));
    }
}
