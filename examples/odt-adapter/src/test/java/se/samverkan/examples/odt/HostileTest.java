package se.samverkan.examples.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.finding.Finding;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;
import se.samverkan.language.Language;

/** Documents that are broken, or made to break who reads them: each is refused with a code of its own, and with no other exception. */
@Timeout(20)
class HostileTest {

    private static final String TEXT = Odt.content("<text:p>Mötet öppnas.</text:p>");

    private static void refused(byte[] bytes, Limits limits, String code) {
        assertThatThrownBy(() -> new OdtFormat().read(Source.of("prov.odt", bytes), limits))
                .isInstanceOfSatisfying(ImportException.class, e -> {
                    Finding finding = e.finding().orElseThrow();
                    assertThat(finding.getCode()).hasToString(code);
                    for (Language language : Language.values()) {
                        assertThat(finding.message(language)).isNotBlank().doesNotContain("{");
                        assertThat(finding.hint(language)).isNotBlank().doesNotContain("{");
                    }
                });
    }

    private static void refused(byte[] bytes, String code) {
        refused(bytes, Limits.defaults(), code);
    }

    private static byte[] odt(String text) {
        return Odt.pack(Odt.content(text));
    }

    @Test
    void noPackage() {
        refused(new byte[0], "odt/no-package");
        refused("Protokoll".getBytes(StandardCharsets.UTF_8), "odt/no-package");
    }

    @Test
    void cutOffAnywhere() {
        byte[] whole = Odt.pack(Map.of("content.xml", TEXT, "meta.xml", Odt.meta("")));
        for (int length = 4; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length), "odt/truncated");
        }
    }

    @Test
    void brokenAnywhere() throws IOException {
        byte[] whole = Odt.pack(TEXT);
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = whole.clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                Odt.read(broken);
            } catch (ImportException e) {
                assertThat(e.finding().orElseThrow().getCode().area()).isEqualTo("odt");
            }
        }
    }

    @Test
    void xmlBrokenAnywhere() throws IOException {
        byte[] xml = TEXT.getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            byte[] broken = xml.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(128);
            try {
                Odt.read(Odt.pack(new String(broken, StandardCharsets.ISO_8859_1)));
            } catch (ImportException e) {
                assertThat(e.finding().orElseThrow().getCode().area()).isEqualTo("odt");
            }
        }
    }

    @Test
    void wrongChecksum() {
        byte[] bytes = Odt.pack(TEXT);
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
        bytes[directory + 16]++;
        refused(bytes, "odt/damaged-entry");
    }

    @Test
    void aPartThatIsThereTwice() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("content.xml", TEXT);
        parts.put("kontent.xml", Odt.content("<text:p>Något annat.</text:p>"));
        byte[] bytes = new String(Odt.pack(parts), StandardCharsets.ISO_8859_1)
                .replace("kontent.xml", "content.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
        refused(bytes, "odt/duplicate-entry");
    }

    @Test
    void noText() {
        refused(Odt.pack(Map.of("meta.xml", Odt.meta(""))), "odt/no-content");
        refused(Odt.pack("<html/>"), "odt/no-content");
        refused(Odt.pack(TEXT.replace("office:text", "office:drawing")), "odt/no-content");
    }

    @Test
    void anotherKindOfDocument() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", TEXT);
        refused(Odt.pack(parts), "odt/other-kind");
    }

    @Test
    void encrypted() {
        String manifest = "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                + "<m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>";
        refused(Odt.pack(Map.of("content.xml", "\u0000\u0001", "META-INF/manifest.xml", manifest)), "odt/encrypted");
        byte[] bytes = Odt.pack(TEXT);
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
        bytes[directory + 8] |= 1;
        refused(bytes, "odt/encrypted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <!DOCTYPE x>
            <!DOCTYPE x SYSTEM 'file:///etc/passwd'>
            <!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>
            <!DOCTYPE x [<!ENTITY e SYSTEM 'http://localhost:1/'>]>
            """)
    void doctype(String doctype) {
        refused(Odt.pack(doctype + TEXT), "odt/doctype");
        refused(Odt.pack(Map.of("content.xml", TEXT, "styles.xml", doctype + "<x/>")), "odt/doctype");
        refused(Odt.pack(Map.of("content.xml", TEXT, "meta.xml", doctype + "<x/>")), "odt/doctype");
        refused(Odt.pack(Map.of("content.xml", TEXT, "META-INF/manifest.xml", doctype + "<x/>")), "odt/doctype");
    }

    @Test
    void xmlThatIsNone() {
        refused(Odt.pack("protokoll"), "odt/broken-xml");
        refused(Odt.pack(TEXT.substring(0, TEXT.length() - 9)), "odt/broken-xml");
        refused(odt("<text:p>&okänd;</text:p>"), "odt/broken-xml");
        refused(odt("<text:p>&#0;</text:p>"), "odt/broken-xml");
    }

    @Test
    void thePlaceOfBrokenXmlIsTold() {
        assertThatThrownBy(() -> Odt.read(odt("\n\n<text:p>a</text:h>")))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(e.finding()
                                        .orElseThrow()
                                        .getPlace()
                                        .orElseThrow()
                                        .shown())
                                .isEqualTo("3 (content.xml)"));
    }

    @Test
    void tooDeep() {
        refused(odt("<text:section>".repeat(10_000) + "</text:section>".repeat(10_000)), "odt/too-deep");
    }

    @Test
    void asDeepAsTheLimitsAllow() throws IOException {
        byte[] deep = odt("<text:section>".repeat(500) + "<text:p>djupt</text:p>" + "</text:section>".repeat(500));
        Source source = Source.of("prov.odt", deep);
        assertThat(Odt.shown(new OdtFormat()
                        .read(source, Limits.defaults().withMaxDepth(600))
                        .outline()))
                .containsExactly("p djupt");
    }

    @Test
    void tooManyBlocks() {
        refused(odt("<text:p>a</text:p>".repeat(11)), Limits.defaults().withMaxBlocks(10), "odt/too-many-blocks");
        refused(
                odt(
                        "<table:table><table:table-row table:number-rows-repeated='999999999'><table:table-cell/></table:table-row></table:table>"),
                "odt/too-many-blocks");
        refused(
                odt(
                        "<table:table><table:table-row><table:table-cell table:number-columns-repeated='999999999'/></table:table-row></table:table>"),
                "odt/too-many-blocks");
    }

    @Test
    void longTextOfShortXml() {
        refused(odt("<text:p>a<text:s text:c='999999999'/></text:p>"), "odt/too-long");
        refused(
                odt("<table:table><table:table-row table:number-rows-repeated='5000'><table:table-cell><text:p>"
                        + "långt ".repeat(1_000) + "</text:p></table:table-cell></table:table-row></table:table>"),
                "odt/too-long");
    }

    @Test
    void numbersThatAreTooLargeForWhatTheyCount() throws IOException {
        assertThat(
                        Odt.lines(
                                "<table:table><table:table-row><table:table-cell table:number-columns-spanned='999999999'"
                                        + " table:number-rows-spanned='999999999'><text:p>a</text:p></table:table-cell>"
                                        + "<table:covered-table-cell table:number-columns-repeated='999999999'/></table:table-row></table:table>"))
                .containsExactly("| 999999999× p a |");
        assertThat(
                        Odt.lines(
                                "<text:numbered-paragraph text:level='999999999'><text:p>a</text:p></text:numbered-paragraph>"
                                        + "<text:h text:outline-level='999999999'>b</text:h><text:p><text:s text:c='-3'/>c</text:p>"))
                .containsExactly("li100 a", "h999999999 b", "p  c");
    }

    @Test
    void limitsOfThePackage() {
        byte[] bytes =
                Odt.pack(Map.of("content.xml", TEXT, "meta.xml", Odt.meta(""), "styles.xml", Odt.styles("", "", "")));
        refused(bytes, Limits.defaults().withMaxEntries(2), "odt/too-many-entries");
        refused(bytes, Limits.defaults().withMaxExpandedBytes(2_000), "odt/too-large");
    }

    @Test
    void packedTooWell() {
        refused(odt("<text:p>" + " ".repeat(50_000_000) + "</text:p>"), "odt/packed-too-well");
    }

    @Test
    void whatIsOddIsRead() throws IOException {
        assertThat(Odt.shown(Odt.read(Odt.pack(TEXT.replace("text:", "t:")
                                .replace(":text=", ":t=")
                                .replace("office:t", "office:t")))
                        .outline()))
                .containsExactly("p Mötet öppnas.");
    }
}
