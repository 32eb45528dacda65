package se.samverkan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.id.MeetingId;

/** Writing to files and streams. */
class FormatsWritingTest {

    private static final Formats FORMATS = Formats.installed();
    private static final Collaboration NOTHING = new Collaboration.Builder().build();
    private static final String MINUTES = """
            Minnesanteckningar nätverk Ekåsa
            Datum: 2025-05-22
            Plats: Biblioteket

            Närvarande:
            Anna Berg, ordförande
            Bo Ek, sekreterare

            1. Mötets öppnande
            Ordföranden öppnar mötet.
            """;

    @TempDir
    private Path directory;

    /** A format that starts to write and then fails. */
    private record Failing(RuntimeException failure) implements Exporter<Collaboration> {
        @Override
        public String id() {
            return "failing";
        }

        @Override
        public List<String> extensions() {
            return List.of("failing");
        }

        @Override
        public Class<Collaboration> accepts() {
            return Collaboration.class;
        }

        @Override
        public void write(Collaboration value, OutputStream out, WriteOptions options) throws IOException {
            out.write(new byte[100_000]);
            out.flush();
            throw failure;
        }
    }

    private static MeetingId meeting(Imported imported) {
        return imported.meeting().getId();
    }

    private static Imported minutes() throws IOException {
        return FORMATS.read(Source.of("minutes.txt", MINUTES.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }

    @Test
    void minutesAreWrittenInTheFormatOfTheEnding() throws IOException {
        Imported imported = minutes();
        Path file = directory.resolve("out.MD");
        FORMATS.write(imported.collaboration(), meeting(imported), file);
        ByteArrayOutputStream markdown = new ByteArrayOutputStream();
        FORMATS.write(imported.collaboration(), meeting(imported), "markdown", markdown, WriteOptions.defaults());
        assertThat(Files.readAllBytes(file)).isNotEmpty().isEqualTo(markdown.toByteArray());
        assertThat(FORMATS.read(file).meeting().getPlace()).contains("Biblioteket");
    }

    @Test
    void aWriterThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = file("all.failing", new byte[] {1, 2, 3});
        Formats formats = Formats.of(List.of(new Failing(new IllegalStateException("full"))));
        assertThatThrownBy(() -> formats.write(NOTHING, file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
        assertThat(Files.readAllBytes(file)).containsExactly(1, 2, 3);
        assertThat(entries(directory)).isEqualTo(1);
    }

    @Test
    void aWriterThatFailsLeavesNoNewFile() throws IOException {
        Formats formats = Formats.of(List.of(new Failing(new IllegalStateException("full"))));
        assertThatThrownBy(() -> formats.write(NOTHING, directory.resolve("all.failing")));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Imported imported = minutes();
        Path file = file("out.txt", new byte[1 << 16]);
        FORMATS.write(imported.collaboration(), meeting(imported), file);
        assertThat(Files.readString(file)).contains("Biblioteket").doesNotContain("\0");
        assertThat(entries(directory)).isEqualTo(1);
    }

    @Test
    void aNewFileHasTheRightsOfAnyNewFile() throws IOException {
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
        Path ordinary = file("ordinary.txt", new byte[0]);
        Imported imported = minutes();
        Path file = directory.resolve("out.txt");
        FORMATS.write(imported.collaboration(), meeting(imported), file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void anEndingThatNobodyWritesIsRefusedBeforeAnythingIsWritten() throws IOException {
        Imported imported = minutes();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FORMATS.write(imported.collaboration(), meeting(imported), directory.resolve("out.docx")))
                .withMessageContaining("out.docx")
                .withMessageContaining("markdown")
                .withMessageContaining("text");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aMeetingThatIsNotThereIsRefusedAndNothingIsLeftBehind() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FORMATS.write(minutes().collaboration(), new MeetingId("none"), directory.resolve("out.txt")))
                .withMessageContaining("none");
        assertThat(directory).isEmptyDirectory();
    }

    private static long entries(Path path) {
        String[] names = path.toFile().list();
        return names == null ? 0 : names.length;
    }
}
