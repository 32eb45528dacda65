package se.samverkan.examples.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.outline.Outline;

/** With LibreOffice itself, where it is installed: what it writes is read, and what is written it opens. */
class LibreOfficeTest {

    private static final Path RESOURCES = Path.of("src/test/resources/se/samverkan/examples/odt");

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
    private static Path convert(Path file, String ending, String filter) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory(folder, "converted");
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
        String name = file.getFileName().toString();
        Path converted = directory.resolve(name.substring(0, name.lastIndexOf('.')) + "." + ending);
        assertThat(converted)
                .as(Files.readString(said, StandardCharsets.ISO_8859_1))
                .exists();
        return converted;
    }

    private static Outline read(Path file) throws IOException {
        return Odt.read(Files.readAllBytes(file)).outline();
    }

    @Test
    void whatItSavesTodayIsReadLikeTheFileThatItSavedOnce() throws Exception {
        Path saved = convert(RESOURCES.resolve("minutes.fodt"), "odt", "");
        assertThat(Odt.shown(read(saved))).isEqualTo(Odt.shown(read(RESOURCES.resolve("minutes.odt"))));
    }

    @Test
    void whatWeWriteItSavesAgainAsTheSameMeeting() throws Exception {
        Formats formats = Formats.installed();
        Imported minutes = formats.read(Path.of("../samples/styrgrupp-protokoll.txt"));
        Path ours = folder.resolve("ours.odt");
        formats.write(minutes.collaboration(), minutes.meeting().getId(), ours);
        Imported theirs = formats.read(convert(ours, "odt", ""));
        assertThat(theirs.meeting().asMinuted()).isEqualTo(minutes.meeting().asMinuted());
    }

    @Test
    void whatWeWriteItSavesAgainAsItWas() throws Exception {
        Outline everything = read(RESOURCES.resolve("minutes.odt"));
        Path ours = folder.resolve("again.odt");
        Files.write(ours, Odt.written(everything));
        assertThat(Odt.shown(read(convert(ours, "odt", "")))).isEqualTo(Odt.shown(everything));
    }

    @Test
    void whatWeWriteItShowsWordByWord() throws Exception {
        Path ours = folder.resolve("everything.odt");
        Outline everything = read(RESOURCES.resolve("minutes.odt"));
        Files.write(ours, Odt.written(everything));
        String shown = Files.readString(convert(ours, "txt", ":Text (encoded):UTF8"), StandardCharsets.UTF_8);
        List<String> words = List.of(
                "Mötesanteckningar lokal ledningsgrupp Ekåsa",
                "12. Mötets öppnande",
                "en läkemedelslista som är aktuell",
                "journalen",
                "Ekåsa vårdcentral");
        assertThat(shown).contains(words);
        assertThat(convert(ours, "pdf", "")).isNotEmptyFile();
    }
}
