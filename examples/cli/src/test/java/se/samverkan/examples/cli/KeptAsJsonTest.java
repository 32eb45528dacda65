package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Formats;

/** Whatever is read out of a sample, questions sent on, references and goals among it, is kept by JSON. */
class KeptAsJsonTest {

    static List<Truth> samples() throws IOException {
        return Truth.allIn(Truth.SAMPLES);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWasReadComesBack(Truth sample, @TempDir Path folder) throws IOException {
        Formats formats = Formats.installed();
        Collaboration read = formats.read(sample.document()).collaboration();
        Path file = folder.resolve("read.json");
        formats.write(read, file);
        assertThat(formats.read(file).collaboration()).isEqualTo(read);
    }
}
