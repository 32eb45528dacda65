package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Outlined;
import se.samverkan.io.Source;
import se.samverkan.language.Language;

class TextDecoderTest {

    private static final String TEXT = "Möte i Ekåsa\när öppnat";
    private static final List<String> SHOWN = List.of("Möte i Ekåsa / är öppnat");

    @Test
    void utf8IsReadWithAndWithoutByteOrderMark() {
        assertReadSilently(TEXT.getBytes(StandardCharsets.UTF_8));
        assertReadSilently(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void utf16IsReadInBothByteOrders() {
        assertReadSilently(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE));
        assertReadSilently(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void utf16WithoutMarkIsToldByItsZeroBytes() {
        assertReadAs("UTF-16LE", TEXT.getBytes(StandardCharsets.UTF_16LE));
        assertReadAs("UTF-16BE", TEXT.getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void whatIsNoUtf8IsWindows1252() {
        assertReadAs("windows-1252", TEXT.getBytes(Charset.forName("windows-1252")));
        Outlined read = Read.read(new PlainText(), bytes("och s", 0xe5, " vidare", 0x85, " ", 0x94, "ja", 0x94));
        assertThat(Read.shown(read.outline().getBlocks())).containsExactly("och så vidare… ”ja”");
    }

    @Test
    void bytesThatWindows1252DoesNotDefineMakeItLatin1() {
        assertReadAs("ISO-8859-1", bytes("M", 0xf6, "te i Ek", 0xe5, "sa\n", 0xe4, "r", 0x81, " ", 0xf6, "ppnat"));
    }

    @Test
    void replacementCharactersAreReportedOnceWithTheirNumberAndTheFirstPlace() {
        Outlined read = Read.read(new PlainText(), "Möte\ni Ek\ufffdsa \ufffdr");
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).hasToString("text/replacement-character");
            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getSlots()).containsEntry("count", "2");
            assertThat(finding.getPlace()).hasValueSatisfying(place -> {
                assertThat(place.getFirst()).isEqualTo(2);
                assertThat(place.getColumn()).hasValue(5);
            });
        });
    }

    @Test
    void malformedUtf16IsReadWithReplacementCharacters() {
        byte[] bytes = "\ufeffMöte \ud800 nu".getBytes(StandardCharsets.UTF_16LE);
        bytes[14] = 0x00;
        bytes[15] = (byte) 0xd8;
        Outlined read = Read.read(new PlainText(), bytes);
        assertThat(read.findings()).extracting(f -> f.getCode().toString()).contains("text/replacement-character");
    }

    @Test
    void documentsOfOtherKindsAreRefused() {
        assertRefused("text/binary", bytes("PK", 3, 4, "word"));
        assertRefused("text/binary", bytes("%PDF-1.7"));
        assertRefused("text/binary", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1));
        assertRefused("text/binary", bytes("{\\rtf1 hej}"));
        assertRefused("text/binary", bytes("bild", 0, 1, 2, 3, "mer bild och annat"));
    }

    @Test
    void emptyDocumentsAreRefused() {
        assertRefused("text/empty", bytes(""));
        assertRefused("text/empty", "\ufeff \r\n\t\u200b\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tooManyBlocksAreRefused() {
        Limits limits = Limits.defaults().withMaxBlocks(2);
        Source source = Source.of("a.txt", bytes("en\n\ntvå\n\ntre"));
        assertThatThrownBy(() -> new PlainText().read(source, limits))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(e.finding().orElseThrow().getCode()).hasToString("text/too-many-blocks"));
    }

    @Test
    void tooManyLinesAreRefusedBeforeTheyAreLookedAt() {
        Source source = Source.of("a.txt", bytes("a\n".repeat(100)));
        assertThatThrownBy(() -> new PlainText().read(source, Limits.defaults().withMaxBlocks(20)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("text/too-many-blocks");
    }

    @Test
    void cellsCountAsBlocks() {
        Source source = Source.of("a.txt", bytes("a\tb\tc\nd\te\tf"));
        assertThatThrownBy(() -> new PlainText().read(source, Limits.defaults().withMaxBlocks(6)))
                .isInstanceOf(ImportException.class);
    }

    @Test
    void findingsSpeakBothLanguages() {
        Finding finding = Read.read(new PlainText(), TEXT.getBytes(StandardCharsets.ISO_8859_1))
                .findings()
                .get(0);
        assertThat(finding.message(Language.SWEDISH)).isEqualTo("Dokumentet är kodat i windows-1252, inte i UTF-8.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The document is encoded in windows-1252, not in UTF-8.");
        assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
    }

    private static void assertReadSilently(byte[] bytes) {
        Outlined read = Read.read(new PlainText(), bytes);
        assertThat(Read.shown(read.outline().getBlocks())).isEqualTo(SHOWN);
        assertThat(read.findings()).isEmpty();
    }

    private static void assertReadAs(String charset, byte[] bytes) {
        Outlined read = Read.read(new PlainText(), bytes);
        assertThat(Read.shown(read.outline().getBlocks())).isEqualTo(SHOWN);
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).hasToString("text/legacy-encoding");
            assertThat(finding.getSlots()).containsEntry("charset", charset);
        });
    }

    private static void assertRefused(String code, byte[] bytes) {
        assertThatThrownBy(() -> new PlainText().read(Source.of("a.txt", bytes), Limits.defaults()))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(e.finding().orElseThrow().getCode()).hasToString(code));
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer value) {
                out.write(value);
            } else {
                out.writeBytes(part.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return out.toByteArray();
    }
}
