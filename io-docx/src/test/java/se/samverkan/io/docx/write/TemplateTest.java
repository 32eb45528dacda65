package se.samverkan.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;
import se.samverkan.io.Template;
import se.samverkan.io.WriteOptions;
import se.samverkan.io.docx.DocxFormat;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Documents in the looks of a template. */
class TemplateTest {

    private static final TextBlock HEADER =
            TextBlock.paragraph("Styrgrupp Ekåsa").withKind(TextBlock.Kind.PAGE_FURNITURE);

    private static Written written(Map<String, byte[]> parts, Map<String, String> styles, Block... blocks)
            throws IOException {
        Outline outline = new Outline.Builder()
                .title("Protokoll")
                .language("sv")
                .addBlocks(blocks)
                .build();
        Written written = Written.of(outline, WriteOptions.defaults().withTemplate(Templates.template(parts, styles)));
        Schema.requireValid(written);
        return written;
    }

    private static Written written(Block... blocks) throws IOException {
        return written(Templates.ekasa(), Map.of(), blocks);
    }

    @Test
    void theTextIsOursAndThePagesAreTheTemplates() throws IOException {
        Written written = written(HEADER, TextBlock.paragraph("Vårt"));
        assertThat(Written.shown(written.body())).isEqualTo("Vårt");
        Element section = Written.child(written.body(), "w:sectPr").orElseThrow();
        assertThat(Written.all(section, "w:pgMar").get(0).getAttribute("w:top")).isEqualTo("2268");
        Map<String, String> targets = written.targets("word/_rels/document.xml.rels");
        assertThat(Written.all(section, "w:headerReference"))
                .extracting(reference -> targets.get(reference.getAttribute("r:id")))
                .containsExactly("/word/sidhuvud.xml");
        assertThat(Written.all(section, "w:footerReference"))
                .extracting(reference -> targets.get(reference.getAttribute("r:id")))
                .containsExactly("sidfot.xml");
        assertThat(Written.shown(written.xml("word/sidhuvud.xml"))).isEqualTo("Ekåsa kommun");
    }

    @Test
    void whatTheTemplateSaysOfItselfAndItsMacrosAreLeftBehind() throws IOException {
        Written written = written(TextBlock.paragraph("Vårt"));
        assertThat(written.parts().keySet())
                .contains("word/media/vapen.png", "word/_rels/sidhuvud.xml.rels")
                .doesNotContain(
                        "word/vbaProject.bin",
                        "word/media/hjalp.png",
                        "word/comments.xml",
                        "docProps/liten.png",
                        "word/_rels/settings.xml.rels");
        assertThat(written.text("[Content_Types].xml"))
                .contains("wordprocessingml.document.main+xml")
                .doesNotContain("macro", "vba", "comments");
        assertThat(written.text("word/_rels/document.xml.rels")).doesNotContain("intern.example.se", "vba");
        assertThat(written.text("word/settings.xml"))
                .doesNotContain("attachedTemplate")
                .contains("defaultTabStop");
        assertThat(written.text("docProps/core.xml")).contains("Protokoll").doesNotContain("Mall");
        assertThat(written.text("word/footnotes.xml")).doesNotContain("Om mallen");
    }

    @Test
    void everyPartIsLedToAndHasAType() throws IOException {
        Written written = written(TextBlock.paragraph("Vårt"), note("1", "not"), note("Vera Ström", "kommentar"));
        Element types = written.xml("[Content_Types].xml");
        List<String> typed = Written.all(types, "Override").stream()
                .map(part -> part.getAttribute("PartName").substring(1))
                .toList();
        assertThat(typed).doesNotHaveDuplicates();
        assertThat(written.parts().keySet())
                .containsAll(typed)
                .filteredOn(name -> !name.endsWith(".rels") && !name.startsWith("["))
                .allSatisfy(name -> assertThat(typed.contains(name) || name.endsWith(".png"))
                        .as(name)
                        .isTrue());
        assertThat(written.targets("word/_rels/document.xml.rels"))
                .containsValues("comments.xml", "footnotes.xml", "styles.xml");
    }

    private static TextBlock note(String mark, String text) {
        return TextBlock.paragraph(text).withKind(TextBlock.Kind.NOTE).withMarker(mark);
    }

    @Test
    void stylesAreFoundByTheirNamesInSwedishAndEnglish() throws IOException {
        Written written = written(
                TextBlock.heading(1, "Protokoll"),
                TextBlock.paragraph("Text"),
                TextBlock.listItem(0, "-", "punkt"),
                TextBlock.paragraph("Mer").withStyle("Anmärkning"),
                new Table.Builder()
                        .addRow(new Table.Row(List.of(new Table.Cell(List.of(), 1))))
                        .build());
        assertThat(written.paragraphs().subList(0, 4))
                .extracting(p -> Written.value(p, "w:pPr", "w:pStyle").orElse(""))
                .containsExactly("Rubrik1", "Brdtext", "Punktlista", "Anmarkning");
        assertThat(Written.all(written.body(), "w:tblStyle").get(0).getAttribute("w:val"))
                .isEqualTo("Tabellrutnt");
    }

    @Test
    void aNameCanBeSaid() throws IOException {
        Written written = written(
                Templates.ekasa(),
                Map.of("Beslut", "Protokollsbeslut", "Normal", "Anmärkning", "Yttrande", "brdtext"),
                TextBlock.paragraph("Gruppen beslutar").withStyle("Decision"),
                TextBlock.paragraph("Text"),
                TextBlock.paragraph("Text").withStyle("Yttrande"));
        assertThat(written.paragraphs())
                .extracting(p -> Written.value(p, "w:pPr", "w:pStyle").orElse(""))
                .containsExactly("Protokollsbeslut", "Brdtext", "Brdtext");
    }

    @Test
    void aStyleThatTheTemplateLacksIsAMistakeOfWhoeverSaysIt() {
        assertThatThrownBy(() -> written(Templates.ekasa(), Map.of("Beslut", "Beslutstext"), HEADER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"Beslutstext\"")
                .hasMessageContaining("Protokollsbeslut");
    }

    @Test
    void onlyStylesThatAreNeededAndMissingAreAdded() throws IOException {
        Written written = written(
                TextBlock.paragraph("Beslut").withStyle("Beslut"),
                TextBlock.paragraph("Vera").withStyle("Underskrift"),
                new TextBlock.Builder()
                        .addRun(new Run("länk", Set.of(), Optional.of("https://ekasa.example.se")))
                        .build());
        List<Element> styles = Written.all(written.xml("word/styles.xml"), "w:style");
        assertThat(styles.subList(styles.size() - 3, styles.size()))
                .extracting(style -> style.getAttribute("w:styleId"))
                .containsExactly("Decision", "SamverkanSignature", "Hyperlink");
        assertThat(styles).hasSize(14);
        assertThat(styles.subList(11, 14))
                .extracting(style -> Written.value(style, "w:basedOn").orElse(""))
                .containsExactly("Normal", "Normal", "Standardstycketeckensnitt");
    }

    @Test
    void theBulletsOfTheTemplateAreUsedAndDeeperOnesFit() throws IOException {
        Written written = written(
                TextBlock.listItem(0, "-", "punkt"),
                TextBlock.listItem(1, "-", "under"),
                TextBlock.listItem(0, "1.", "ett"),
                TextBlock.listItem(0, "-", "beslutad").withStyle("Beslut"));
        assertThat(written.paragraphs())
                .extracting(p -> Written.value(p, "w:pPr", "w:numPr", "w:numId").orElse("-"))
                .containsExactly("-", "10", "11", "6");
        Element numbering = written.xml("word/numbering.xml");
        assertThat(Written.all(numbering, "w:num"))
                .extracting(num -> num.getAttribute("w:numId"))
                .startsWith("6", "9", "10", "11");
        Element deeper = Written.all(Written.all(numbering, "w:abstractNum").get(2), "w:ind")
                .get(1);
        assertThat(Integer.parseInt(deeper.getAttribute("w:left"))).isGreaterThan(720);
    }

    @Test
    void headingsThatTheTemplateCountsAreNotCountedTwice() throws IOException {
        Written written = written(TextBlock.heading(2, "§ 12. Mötets öppnande"));
        assertThat(Written.value(written.paragraphs().get(0), "w:pPr", "w:numPr", "w:numId"))
                .hasValue("0");
    }

    @Test
    void theLanguageIsThatOfTheText() throws IOException {
        assertThat(written(TextBlock.paragraph("Text")).text("word/styles.xml"))
                .contains("sv-SE")
                .doesNotContain("en-US");
        Map<String, byte[]> bare = Templates.replaced(
                "word/styles.xml", "<w:lang w:val='en-US'/></w:rPr></w:rPrDefault>", "</w:rPr></w:rPrDefault>");
        Written written = written(bare, Map.of(), TextBlock.paragraph("Text"));
        assertThat(Written.all(
                        Written.all(written.xml("word/styles.xml"), "w:docDefaults")
                                .get(0),
                        "w:lang"))
                .hasSize(1);
    }

    @Test
    void aTableIsAsWideAsTheTextOfTheTemplate() throws IOException {
        Table table = new Table.Builder()
                .addRow(new Table.Row(List.of(new Table.Cell(List.of(TextBlock.paragraph("a")), 1))))
                .build();
        assertThat(Written.all(written(table).body(), "w:tblW").get(0).getAttribute("w:w"))
                .isEqualTo(Integer.toString(11906 - 2 * 1701));
    }

    @Test
    void aTemplateWithoutHeaderAndFooterGetsOurs() throws IOException {
        Map<String, byte[]> parts =
                Templates.replaced("word/document.xml", "<w:headerReference w:type='default' r:id='rId10'/>", "");
        String footer = "<w:footerReference w:type='default' r:id='rId11'/>";
        String text = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        Templates.put(parts, "word/document.xml", text.replace(footer, ""));
        Written written = written(parts, Map.of(), HEADER, TextBlock.paragraph("Vårt"));
        assertThat(Written.shown(written.xml("word/header.xml"))).isEqualTo("Styrgrupp Ekåsa");
        assertThat(Written.shown(written.xml("word/footer.xml"))).isEqualTo("Sida 1 av 1");
    }

    @Test
    void equalThingsGiveEqualBytes() throws IOException {
        assertThat(written(HEADER).bytes()).isEqualTo(written(HEADER).bytes());
    }

    @Test
    void aTemplateThatCannotBeUsedSaysWhy() throws IOException {
        byte[] whole = Templates.zip(Templates.ekasa());
        assertThat(code("Hej".getBytes(StandardCharsets.US_ASCII))).isEqualTo("word/no-package");
        assertThat(code(Arrays.copyOf(whole, whole.length / 4))).isEqualTo("word/truncated");
        assertThat(code(Templates.zip(Map.of("content.xml", new byte[0])))).isEqualTo("word/open-document");
        assertThat(code(Templates.zip(Templates.replaced("word/document.xml", "<w:body>", "<w:bdy>"))))
                .isEqualTo("word/broken-xml");
        assertThat(code(Templates.zip(
                        Templates.replaced("word/styles.xml", "<w:styles", "<!DOCTYPE a [<!ENTITY b 'c'>]><w:styles"))))
                .isEqualTo("word/doctype");
        assertThat(code(Templates.zip(Templates.replaced("_rels/.rels", "/officeDocument'", "/other'"))))
                .isEqualTo("word/no-content");
        assertThat(code(Templates.zip(Templates.replaced(
                        "word/document.xml",
                        "Skriv här.",
                        "</w:t>" + "<w:r>".repeat(500) + "</w:r>".repeat(500) + "<w:t>"))))
                .isEqualTo("word/too-deep");
    }

    @Test
    void aTemplateIsBoundedPartByPart() throws IOException {
        Map<String, byte[]> parts = Templates.ekasa();
        parts.put("word/media/vapen.png", new byte[3 << 20]);
        assertThat(code(Templates.zip(parts))).isEqualTo("word/packed-too-well");
        parts = Templates.ekasa();
        parts.put("word/DOCUMENT.xml", new byte[0]);
        assertThat(code(Templates.zip(parts))).isEqualTo("word/duplicate-entry");
        parts = Templates.ekasa();
        parts.put("../styles.xml", new byte[0]);
        assertThat(code(Templates.zip(parts))).isEqualTo("word/climbing-entry");
        StringBuilder attributes = new StringBuilder("<w:p");
        for (int i = 0; i < 50_000; i++) {
            attributes.append(" a").append(i).append("='").append(i).append('\'');
        }
        assertThat(code(Templates.zip(Templates.replaced("word/document.xml", "<w:p>", attributes + ">"))))
                .isEqualTo("word/too-many-attributes");
    }

    @Test
    void aPictureIsNoTextHoweverLargeItIs() throws IOException {
        Map<String, byte[]> parts = Templates.ekasa();
        byte[] picture = new byte[4 << 20];
        new Random(5).nextBytes(picture);
        parts.put("word/media/vapen.png", picture);
        Outline outline = Outline.of(TextBlock.paragraph("Vårt"));
        Written written =
                Written.of(outline, WriteOptions.defaults().withTemplate(Templates.template(parts, Map.of())));
        assertThat(written.parts().get("word/media/vapen.png")).isEqualTo(picture);
    }

    @Test
    void aStrictTemplateIsNotMixedWithText() throws IOException {
        assertThat(code(Templates.zip(Templates.replaced(
                        "word/document.xml",
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main"))))
                .isEqualTo("word/strict-template");
    }

    @Test
    void damagedTemplatesAreUsedOrRefused() throws IOException {
        Random random = new Random(11);
        List<String> names = List.copyOf(Templates.ekasa().keySet());
        for (int i = 0; i < 400; i++) {
            Map<String, byte[]> parts = Templates.ekasa();
            byte[] part = parts.get(names.get(random.nextInt(names.size())));
            int at = random.nextInt(part.length);
            if (random.nextBoolean()) {
                part[at] ^= (byte) (1 << random.nextInt(8));
            } else {
                // Digits where there were letters and letters where there were digits make numbers and names that are
                // none.
                part[at] = (byte) "0z-9".charAt(random.nextInt(4));
            }
            try {
                Template template = Templates.template(parts, Map.of());
                Written written = Written.of(
                        Outline.of(TextBlock.paragraph("Vårt")),
                        WriteOptions.defaults().withTemplate(template));
                assertThat(new DocxFormat()
                                .read(Source.of("ny.docx", written.bytes()), Limits.defaults())
                                .outline()
                                .getBlocks())
                        .contains(TextBlock.paragraph("Vårt"));
            } catch (ImportException e) {
                assertThat(e.finding()).isPresent();
            } catch (RuntimeException e) {
                throw new AssertionError(i + ": " + new String(part, StandardCharsets.UTF_8), e);
            }
        }
    }

    private static String code(byte[] template) throws IOException {
        WriteOptions options = WriteOptions.defaults().withTemplate(Template.of(Source.of("mall.dotx", template)));
        try {
            new DocxWriter().write(Outline.of(), new ByteArrayOutputStream(), options);
            return "";
        } catch (ImportException e) {
            return e.finding().orElseThrow().getCode().toString();
        }
    }
}
