package se.samverkan.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.Language;
import se.samverkan.minutes.MinutesRenderer;

/** With LibreOffice itself, where it is installed: what is written it opens and shows, word by word. */
class LibreOfficeTest {

    private static final Path SAMPLE = Path.of("../examples/samples/styrgrupp-protokoll.txt");

    @TempDir
    private static Path folder;

    private static Optional<Path> office() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @BeforeAll
    static void requireLibreOffice() {
        assumeTrue(office().isPresent(), "LibreOffice is not installed: nothing on the path is called soffice");
    }

    /** Lets LibreOffice save a document in another format; gives the new file. */
    private static Path convert(byte[] document, String ending, String filter)
            throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory(folder, "converted");
        Path file = Files.write(directory.resolve("ours.docx"), document);
        Path said = directory.resolve("said.txt");
        Process process = new ProcessBuilder(
                        office().orElseThrow().toString(),
                        "--headless",
                        // A profile of its own, so that it does not meet an office that somebody has open.
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        ending + filter,
                        "--outdir",
                        directory.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        Path converted = directory.resolve("ours." + ending);
        assertThat(converted)
                .as(Files.readString(said, StandardCharsets.ISO_8859_1))
                .exists();
        return converted;
    }

    private static Written sample(WriteOptions options) throws IOException {
        Imported read = Formats.installed().read(SAMPLE);
        return Written.of(
                MinutesRenderer.in(Language.SWEDISH)
                        .onPages()
                        .render(read.collaboration(), read.meeting().getId()),
                options);
    }

    private static void requireShown(Written written) throws IOException, InterruptedException {
        String shown =
                Files.readString(convert(written.bytes(), "txt", ":Text (encoded):UTF8"), StandardCharsets.UTF_8);
        List<String> words = written.paragraphs().stream()
                .map(Written::shown)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(words).hasSizeGreaterThan(50);
        assertThat(shown).contains(words);
        assertThat(convert(written.bytes(), "pdf", "")).isNotEmptyFile();
    }

    @Test
    void minutesInOurLooksAreShownWordByWord() throws Exception {
        requireShown(sample(WriteOptions.defaults()));
    }

    @Test
    void minutesInTheLooksOfATemplateAreShownWordByWord() throws Exception {
        requireShown(sample(WriteOptions.defaults().withTemplate(Templates.template(Templates.ekasa(), Map.of()))));
    }
}
