package se.samverkan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Sources;
import se.samverkan.finding.Wording;
import se.samverkan.id.MeetingId;
import se.samverkan.id.ModelPath;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.minutes.DocumentKind;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/** Reading: which format, what is refused, and where things come from. */
class FormatsTest {

    private static final Formats FORMATS = Formats.installed();
    private static final byte[] ZIP = {'P', 'K', 3, 4, 0, 0, 0, 0};
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

    /** A format that starts with {@code %}, reads all as one paragraph and finds what it is told. */
    private record Headed(String id, Fit fit, List<Finding> told) implements OutlineFormat {
        Headed(String id, Fit fit) {
            this(id, fit, List.of());
        }

        @Override
        public Fit matches(Head head) {
            return head.startsWith('%') ? fit : Fit.NONE;
        }

        @Override
        public Outlined read(Source source, Limits limits) {
            String text = new String(source.bytes(), StandardCharsets.UTF_8);
            return new Outlined(Outline.of(TextBlock.paragraph(text)), told);
        }
    }

    /** A format that cannot read. */
    private record WritesOnly() implements Exporter<Collaboration> {
        @Override
        public String id() {
            return "writes-only";
        }

        @Override
        public Class<Collaboration> accepts() {
            return Collaboration.class;
        }

        @Override
        public void write(Collaboration value, OutputStream out, WriteOptions options) {}
    }

    private static Limits most(long bytes) {
        return new Limits.Builder().maxBytes(bytes).build();
    }

    private static ReadOptions within(long bytes) {
        return new ReadOptions.Builder().limits(most(bytes)).build();
    }

    private static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imported minutes() throws IOException {
        return FORMATS.read(source("minutes.txt", MINUTES), ReadOptions.defaults());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }

    // What cannot be read

    @Test
    void anUnknownFormatIsRefusedAndTheKnownOnesNamed() throws IOException {
        Path file = file("minutes.zip", ZIP);
        ImportException refused = catchThrowableOfType(ImportException.class, () -> FORMATS.read(file));
        Finding finding = refused.finding().orElseThrow();
        assertThat(finding.getCode()).isEqualTo(FindingCode.parse("read/unknown-format"));
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(refused).hasMessageContaining("minutes.zip").hasMessageContaining("markdown, text");
        assertThat(finding.message(Language.SWEDISH)).contains("minutes.zip");
        assertThat(finding.hint(Language.SWEDISH)).contains("markdown, text");
    }

    @Test
    void soIsOneInMemory() {
        assertThatThrownBy(() -> FORMATS.read(Source.of("minutes.zip", ZIP), ReadOptions.defaults()))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("[read/unknown-format]");
    }

    @Test
    void formatsThatOnlyWriteAreNotNamedAsReadable() {
        Formats formats = Formats.of(List.of(new WritesOnly(), new Headed("headed", Fit.CERTAIN)));
        assertThatThrownBy(() -> formats.read(Source.of("a", ZIP), ReadOptions.defaults()))
                .hasMessageContaining("headed")
                .hasMessageNotContaining("writes-only");
    }

    @Test
    void aDocumentMayBeAsLargeAsTheLimitAndNoLarger() throws IOException {
        Path file = file("minutes.txt", MINUTES.getBytes(StandardCharsets.UTF_8));
        long size = Files.size(file);
        assertThat(FORMATS.read(file, within(size)).collaboration().getMeetings())
                .hasSize(1);
        ImportException refused =
                catchThrowableOfType(ImportException.class, () -> FORMATS.read(file, within(size - 1)));
        assertThat(refused.finding().orElseThrow().getCode()).isEqualTo(FindingCode.parse("read/too-large"));
        assertThat(refused).hasMessageContaining(file.toString()).hasMessageContaining(Long.toString(size - 1));
    }

    @Test
    void aMissingFileIsNoFaultOfItsFormat() {
        assertThatThrownBy(() -> FORMATS.read(directory.resolve("none.txt")))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(ImportException.class);
    }

    // Choosing a format

    @Test
    void theSurestFormatReads() throws IOException {
        Formats formats = Formats.of(
                List.of(new Headed("a", Fit.POSSIBLE), new Headed("b", Fit.CERTAIN), new Headed("c", Fit.LIKELY)));
        assertThat(reader(formats)).contains("b");
    }

    @Test
    void amongEquallySureOnesTheFirstIdDecidesWhateverTheirOrder() throws IOException {
        Headed a = new Headed("a", Fit.LIKELY);
        Headed b = new Headed("b", Fit.LIKELY);
        assertThat(reader(Formats.of(List.of(a, b)))).contains("a");
        assertThat(reader(Formats.of(List.of(b, a)))).contains("a");
    }

    private static Optional<String> reader(Formats formats) throws IOException {
        return formats.read(source("x", "% text"), ReadOptions.defaults())
                .sources()
                .getReader();
    }

    // Where things come from

    @Test
    void sourcesNameTheDocumentItsDigestAndItsReader() throws IOException {
        Path file = file("abc.txt", "abc".getBytes(StandardCharsets.UTF_8));
        Sources sources = FORMATS.read(file).sources();
        assertThat(sources.getDocument()).contains(file.toString());
        assertThat(sources.getSha256())
                .as("of \"abc\", from FIPS 180-2, B.1")
                .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(sources.getReader()).contains("text");
    }

    @Test
    void everyPlaceIsInTheDocument() throws IOException {
        Imported imported = minutes();
        ModelPath place = imported.meeting().path().then("place");
        assertThat(imported.sources().find(place).map(SourcePlace::shown)).contains("minutes.txt:3");
        assertThat(imported.sources().getPlaces().values())
                .isNotEmpty()
                .allMatch(p -> p.getDocument().equals(Optional.of("minutes.txt")));
    }

    @Test
    void findingsAreInTheDocumentToo() throws IOException {
        FindingCode code = FindingCode.parse("test/told");
        Wording words = new Wording("Ord", "Words");
        Finding general = new Finding.Builder()
                .code(code)
                .severity(Severity.INFO)
                .text(new FindingText(words, words))
                .build();
        Finding placed = general.withPlace(SourcePlace.ofLine(7));
        Formats formats = Formats.of(List.of(new Headed("headed", Fit.CERTAIN, List.of(general, placed))));
        Imported imported = formats.read(source("minutes.x", "% text"), ReadOptions.defaults());
        assertThat(imported.findings())
                .filteredOn(finding -> finding.getCode().equals(code))
                .extracting(finding -> finding.getPlace().map(SourcePlace::shown))
                .containsExactly(Optional.empty(), Optional.of("minutes.x:7"));
    }

    @Test
    void anImporterIsToldWhereItsModelComesFrom() throws IOException {
        ModelPath path = ModelPath.of(new MeetingId("ekasa/1"));
        Importer importer = new Importer() {
            @Override
            public String id() {
                return "model";
            }

            @Override
            public Fit matches(Head head) {
                return Fit.CERTAIN;
            }

            @Override
            public Imported read(Source source, ReadOptions options) {
                return new Imported.Builder()
                        .collaboration(Collaboration.of(new Meeting.Builder()
                                .id(new MeetingId("ekasa/1"))
                                .build()))
                        .documentKind(DocumentKind.MINUTES)
                        .sources(new Sources.Builder()
                                .document("somewhere else")
                                .putPlace(path, SourcePlace.ofLine(2))
                                .build())
                        .build();
            }
        };
        Sources sources = Formats.of(List.of(importer))
                .read(source("all.model", "x"), ReadOptions.defaults())
                .sources();
        assertThat(sources.getDocument()).contains("all.model");
        assertThat(sources.getPlaces())
                .isEqualTo(Map.of(path, SourcePlace.ofLine(2).withDocument("all.model")));
    }
}
