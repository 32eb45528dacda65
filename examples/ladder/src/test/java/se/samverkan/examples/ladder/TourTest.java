package se.samverkan.examples.ladder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tour against its stored result. */
class TourTest {

    private static final Path SAMPLE = Path.of("..", "samples", "beredningsgrupp-anteckningar.txt");

    @Test
    void tellsWhatIsStored() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            Tour.tell(Asbygden.collaboration(), SAMPLE, out);
        }
        String told = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        Stored.assertCurrent("tour.txt", told.getBytes(StandardCharsets.UTF_8));
    }
}
