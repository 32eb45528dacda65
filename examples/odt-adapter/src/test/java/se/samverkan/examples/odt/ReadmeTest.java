package se.samverkan.examples.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tutorial shows stands so in the sources. */
class ReadmeTest {

    private static final String FROM = "<!-- from ";

    /** A block of the tutorial, and the file that it is from. */
    private record Shown(Path file, String code) {}

    @Test
    void whatIsShownStandsInTheSources() throws IOException {
        List<Shown> all = shown();
        assertThat(all).hasSizeGreaterThan(8);
        for (Shown shown : all) {
            String source = Files.readString(shown.file(), StandardCharsets.UTF_8);
            for (String piece : shown.code().split("…\n", -1)) {
                assertThat(source).as(shown.file().toString()).contains(piece);
            }
        }
    }

    private static List<Shown> shown() throws IOException {
        List<Shown> shown = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("README.md"), StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FROM)) {
                String file = lines.get(i).substring(FROM.length(), lines.get(i).lastIndexOf(" -->"));
                int end = lines.subList(i + 2, lines.size()).indexOf("```") + i + 2;
                shown.add(new Shown(Path.of(file), String.join("\n", lines.subList(i + 2, end)) + "\n"));
            }
        }
        return shown;
    }

    @Test
    void theContractsOfTheFormatTakeFewerThanFortyLines() throws IOException {
        int lines = 0;
        for (String file : List.of("OdtReadingTest.java", "OdtWritingTest.java", "OdtRoundTripTest.java")) {
            Path source = Path.of("src/test/java/se/samverkan/examples/odt", file);
            List<String> all = Files.readAllLines(source, StandardCharsets.UTF_8);
            int start = all.indexOf("") + 1;
            lines += (int) all.subList(start, all.size()).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("/**"))
                    .count();
        }
        assertThat(lines).isLessThan(40);
    }
}
