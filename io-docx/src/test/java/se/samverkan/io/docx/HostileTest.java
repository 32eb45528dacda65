package se.samverkan.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.io.docx.Docx.p;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.finding.Finding;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;
import se.samverkan.language.Language;

/** Files that are broken, something else than they say, or made to break who reads them: each is refused with a code of its own. */
@Timeout(30)
class HostileTest {

    private static final int END_SIZE = 22;

    /** In place of a number that is to be what it should be. */
    private static final long RIGHT = Long.MIN_VALUE;

    private static void refused(byte[] bytes, Limits limits, String code) {
        assertThatThrownBy(() -> new DocxFormat().read(Source.of("prov.docx", bytes), limits))
                .isInstanceOfSatisfying(ImportException.class, e -> {
                    Finding finding = e.finding().orElseThrow();
                    assertThat(finding.getCode()).hasToString("word/" + code);
                    for (Language language : Language.values()) {
                        assertThat(finding.message(language)).isNotBlank().doesNotContain("{");
                        assertThat(finding.hint(language)).isNotBlank().doesNotContain("{");
                    }
                });
    }

    private static void refused(byte[] bytes, String code) {
        refused(bytes, Limits.defaults(), code);
    }

    private static void refused(Docx document, String code) {
        refused(document.bytes(), code);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Docx document() {
        return Docx.of(p("Mötet öppnas."));
    }

    private static byte[] compound(String stream) {
        byte[] bytes = new byte[4096];
        byte[] start = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(start, 0, bytes, 0, start.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 512 + 3 * 128, name.length);
        return bytes;
    }

    @Test
    void otherKindsOfFilesAreToldApart() {
        refused(new byte[0], "no-bytes");
        refused(ascii("Protokoll"), "no-package");
        refused(ascii("{\\rtf1\\ansi Protokoll}"), "rich-text");
        refused(ascii("%PDF-1.7\n"), "portable-document");
        refused(ascii("<!DOCTYPE html><title>Protokoll</title>"), "web-page");
        refused(ascii("MIME-Version: 1.0\nContent-Type: multipart/related"), "web-page");
        refused(
                ascii(
                        "<?xml version='1.0'?><pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'/>"),
                "flat-document");
        refused(compound("WordDocument"), "legacy-document");
        refused(compound("EncryptedPackage"), "encrypted");
        refused(compound("ENCRYPTEDPACKAGE"), "encrypted");
        refused(Docx.pack(Map.of("content.xml", "<office:document-content/>")), "open-document");
        refused(Docx.pack(Map.of("readme.txt", "hej")), "no-content");
    }

    @Test
    void workbooksAreNoDocuments() {
        refused(document().part("word/document.xml", "<workbook xmlns='urn:x'/>"), "other-kind");
    }

    @Test
    void cutOffAnywhere() {
        byte[] whole = document().bytes();
        for (int length = 4; length < whole.length; length += length > whole.length - END_SIZE * 2 ? 1 : 7) {
            refused(Arrays.copyOf(whole, length), "truncated");
        }
    }

    @Test
    void somethingBehindTheEndDoesNoHarm() throws Exception {
        byte[] whole = document().bytes();
        byte[] more = Arrays.copyOf(whole, whole.length + 100);
        assertThat(Docx.shown(Docx.read(more).outline())).containsExactly("p Mötet öppnas.");
    }

    /** Writes into the entry of the directory that is about a part: at an offset in it, so many bytes. */
    private static byte[] lieAbout(String part, int offset, int bytes, long value) {
        byte[] whole = document().bytes();
        ByteBuffer zip = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int at = zip.getInt(whole.length - END_SIZE + 16);
        while (!new String(whole, at + 46, zip.getShort(at + 28), StandardCharsets.UTF_8).equals(part)) {
            at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        if (bytes == 2) {
            zip.putShort(at + offset, (short) value);
        } else {
            zip.putInt(at + offset, (int) value);
        }
        return whole;
    }

    @Test
    void liesOfTheDirectory() {
        String main = "word/document.xml";
        refused(lieAbout(main, 8, 2, 1), "encrypted");
        refused(lieAbout(main, 10, 2, 12), "damaged-entry");
        refused(lieAbout(main, 16, 4, 12345), "damaged-entry");
        refused(lieAbout(main, 20, 4, 0x7fffffff), "damaged-entry");
        refused(lieAbout(main, 24, 4, 10), "damaged-entry");
        refused(lieAbout(main, 24, 4, 0xffffff00L), "packed-too-well");
        refused(lieAbout(main, 42, 4, 5), "damaged-entry");
        refused(lieAbout(main, 42, 4, 0xfffffff0L), "damaged-entry");
        refused(lieAbout(main, 28, 2, 0x7fff), "broken-package");
        refused(lieAbout(main, 0, 4, 0), "broken-package");
    }

    @Test
    void aDamagedPartIsDamagedEvenIfItIsNoXmlAnyMore() {
        byte[] whole = document().bytes();
        ByteBuffer zip = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int directory = zip.getInt(whole.length - END_SIZE + 16);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[100 + random.nextInt(directory - 100)] ^= (byte) (1 << random.nextInt(8));
            try {
                Docx.read(damaged);
            } catch (ImportException e) {
                assertThat(e.finding().orElseThrow().getCode().toString())
                        .isIn("word/damaged-entry", "word/encrypted", "word/broken-xml", "word/no-content");
            } catch (Exception e) {
                throw new AssertionError("bit " + i + " made something else", e);
            }
        }
    }

    /** The same document as programs write it that do not know how large it becomes: all sizes and places in fields of 64 bits. */
    private static byte[] large(long entries, long directoryAt) {
        byte[] whole = document().bytes();
        ByteBuffer zip = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int end = whole.length - END_SIZE;
        int directory = zip.getInt(end + 16);
        ByteBuffer large = ByteBuffer.allocate(whole.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        large.put(whole, 0, directory);
        for (int at = directory; at < end; ) {
            int name = zip.getShort(at + 28);
            int start = large.position();
            large.put(whole, at, 46 + name);
            large.putInt(start + 20, -1).putInt(start + 24, -1).putInt(start + 42, -1);
            large.putShort(start + 30, (short) 28).putShort(start + 32, (short) 0);
            large.putShort((short) 1).putShort((short) 24);
            large.putLong(zip.getInt(at + 24)).putLong(zip.getInt(at + 20)).putLong(zip.getInt(at + 42));
            at += 46 + name + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        long endAt = large.position();
        long size = endAt - directory;
        large.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        large.putLong(entries).putLong(entries).putLong(size).putLong(directoryAt == RIGHT ? directory : directoryAt);
        large.putInt(0x07064b50).putInt(0).putLong(endAt).putInt(1);
        large.putInt(0x06054b50)
                .putInt(0)
                .putShort((short) -1)
                .putShort((short) -1)
                .putInt(-1)
                .putInt(-1);
        large.putShort((short) 0);
        return Arrays.copyOf(large.array(), large.position());
    }

    @Test
    void sizesOf64Bits() throws Exception {
        int entries = document().parts().size();
        assertThat(Docx.shown(Docx.read(large(entries, RIGHT)).outline())).containsExactly("p Mötet öppnas.");
        refused(large(entries + 1, RIGHT), "broken-package");
        refused(large(1L << 40, RIGHT), "too-many-entries");
        refused(large(-1, RIGHT), "broken-package");
        refused(large(entries, 1L << 40), "broken-package");
        refused(large(entries, Long.MAX_VALUE), "broken-package");
        refused(large(entries, -2), "broken-package");
    }

    @Test
    void namesThatComeTwiceOrClimb() {
        byte[] twice = document().part("word/DOCUMENT.xml", "<x/>").bytes();
        refused(twice, "duplicate-entry");
        refused(document().part("word/../../etc/passwd", "root"), "climbing-entry");
        refused(document().part("/etc/passwd", "root"), "climbing-entry");
        refused(document().part("C:\\windows", "x"), "climbing-entry");
    }

    @Test
    void targetsThatClimbFindNothing() throws Exception {
        Docx document = document()
                .part(
                        "word/_rels/document.xml.rels",
                        Docx.relationships("<Relationship Id='s' Type='x/styles' Target='../../../../etc/passwd'/>"));
        assertThat(document.shown()).containsExactly("p Mötet öppnas.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w:document>",
                "<!DOCTYPE w:document SYSTEM 'http://127.0.0.1:9/x.dtd'>",
                "<!DOCTYPE w:document [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>",
                "<!DOCTYPE w:document [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            })
    void aDoctypeIsRefused(String doctype) {
        Map<String, String> parts = new LinkedHashMap<>(document().parts());
        for (String part : parts.keySet().toArray(new String[0])) {
            Map<String, String> changed = new LinkedHashMap<>(parts);
            changed.computeIfPresent(part, (name, xml) -> doctype + xml);
            refused(Docx.pack(changed), "doctype");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p>",
                "</w:p>",
                "<w:p><w:r><w:t>&unknown;</w:t></w:r></w:p>",
                "<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>",
                "<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>",
                "<w:p a='1' a='2'/>",
                "<unbound:p/>",
                "<w:p",
                "<![CDATA["
            })
    void xmlThatIsNone(String body) {
        refused(Docx.of(p("Ett"), body), "broken-xml");
    }

    @Test
    void partsWithNothingInThem() {
        refused(document().part("word/document.xml", ""), "broken-xml");
        refused(document().part("_rels/.rels", " "), "broken-xml");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void otherEncodingsAreRead(String charset) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        document().parts().forEach((name, xml) -> parts.put(name, xml.getBytes(StandardCharsets.UTF_8)));
        String marked = "\ufeff" + document().parts().get("word/document.xml");
        parts.put("word/document.xml", marked.getBytes(Charset.forName(charset)));
        assertThat(Docx.shown(Docx.read(Bytes.pack(parts)).outline())).containsExactly("p Mötet öppnas.");
    }

    @Test
    void nestingHasABound() {
        String deep = "<w:sdt><w:sdtContent>".repeat(5_000) + p("djupt") + "</w:sdtContent></w:sdt>".repeat(5_000);
        refused(Docx.of(deep), "too-deep");
        String inside = "<w:ins>".repeat(10_000) + "</w:ins>".repeat(10_000);
        refused(Docx.of("<w:p>" + inside + "</w:p>"), "too-deep");
        String tables = "<w:tbl><w:tr><w:tc>".repeat(2_000) + "</w:tc></w:tr></w:tbl>".repeat(2_000);
        refused(Docx.of(tables), "too-deep");
    }

    @Test
    void sizesHaveBounds() {
        Limits limits = Limits.defaults();
        String text = "Mötet öppnas. ".repeat(2_000);
        byte[] long2 = Docx.of(p(text), p(text)).bytes();
        refused(long2, limits.withMaxTextLength(30_000), "too-much-text");
        refused(Docx.of("<w:p x='" + text.repeat(4) + "'/>").bytes(), limits.withMaxTextLength(70_000), "too-long");
        refused(long2, limits.withMaxExpandedBytes(20_000), "too-large");
        refused(long2, limits.withMaxEntries(2), "too-many-entries");
        refused(Docx.of(p("a"), p("b"), p("c")).bytes(), limits.withMaxBlocks(2), "too-many-blocks");
        refused(Docx.of("<w:" + "x".repeat(60_000) + "/>").bytes(), "too-long");
        refused(Docx.of(p("a".repeat(3_000_000))).bytes(), "packed-too-well");
    }

    @Test
    void aMillionAttributesAreNotCompared() {
        StringBuilder attributes = new StringBuilder();
        Random random = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            attributes
                    .append(" a")
                    .append(i)
                    .append("='")
                    .append(random.nextInt())
                    .append('\'');
        }
        refused(Docx.of("<w:p" + attributes + "/>"), "too-many-attributes");
    }

    @Test
    void numbersInTheFileFillNoMemory() throws Exception {
        String row =
                "<w:tr><w:trPr><w:gridBefore w:val='999999999'/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='999999999'/></w:tcPr>"
                        + p("a") + "</w:tc></w:tr>";
        assertThat(Docx.of("<w:tbl>" + row + "</w:tbl>").shown()).containsExactly("table [1000:][1000:p a]");
    }
}
