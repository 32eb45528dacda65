package se.samverkan.examples.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.io.Fit;
import se.samverkan.io.Formats;
import se.samverkan.io.Source;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Documents as they are written, and what comes back beyond the contracts. */
class WritingTest {

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void theKindOfDocumentIsSeenWithoutUnpacking() throws IOException {
        byte[] bytes = Odt.written(Outline.of(TextBlock.paragraph("Hej")));
        assertThat(new String(bytes, 30, 47, StandardCharsets.US_ASCII)).isEqualTo("mimetype" + OdtFormat.MEDIA_TYPE);
        assertThat(new OdtFormat().matches(Source.of("utan-namn", bytes).head()))
                .isEqualTo(Fit.CERTAIN);
        assertThat(parts(bytes).keySet())
                .containsExactly("mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");
    }

    @Test
    void aTemplateIsReadAndNotWritten() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", OdtFormat.MEDIA_TYPE + "-template");
        parts.put("content.xml", Odt.content("<text:p>Mall</text:p>"));
        assertThat(Odt.shown(Odt.read(parts).outline())).containsExactly("p Mall");
        assertThat(new OdtFormat().extensions()).containsExactly("odt");
    }

    @Test
    void theFormatIsInstalled() {
        assertThat(Formats.installed().all()).hasAtLeastOneElementOfType(OdtFormat.class);
    }

    @ParameterizedTest
    @CsvSource({
        "sv-SE,      fo:language=\"sv\" fo:country=\"SE\"",
        "sv,         fo:language=\"sv\" fo:country=\"none\"",
        "sr-Latn-RS, style:rfc-language-tag=\"sr-Latn-RS\"",
        "x-y,        style:rfc-language-tag=\"x-y\""
    })
    void theLanguageIsThatOfTheText(String tag, String attributes) throws IOException {
        Outline outline = Outline.of(TextBlock.paragraph("Hej")).withLanguage(tag);
        assertThat(parts(Odt.written(outline)).get("styles.xml")).contains(attributes);
        assertThat(Odt.again(outline)).isEqualTo(outline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-", "•", "o", "1.", "1", "12)", "§ 12", "3 b)", "(a)", "iv.", "C.", "xix)", "2.3.", "Obs!", "007", "→"
            })
    void marksComeBackAsTheyWere(String mark) throws IOException {
        Outline outline = Outline.of(
                TextBlock.listItem(0, mark, "ett"), TextBlock.heading(2, "två").withMarker(mark));
        assertThat(Odt.again(outline)).isEqualTo(outline);
    }

    @Test
    void countedMarksAreCountedByTheOfficeProgram() throws IOException {
        Outline outline = Outline.of(
                TextBlock.listItem(0, "g)", "g"), TextBlock.listItem(0, "h)", "h"), TextBlock.listItem(0, "i)", "i"));
        String content = parts(Odt.written(outline)).get("content.xml");
        assertThat(content).containsOnlyOnce("text:start-value=\"7\"").containsOnlyOnce("<text:list ");
        assertThat(Odt.again(outline)).isEqualTo(outline);
    }

    @Test
    void furnitureStandsWhereItStood() throws IOException {
        TextBlock.Builder page = new TextBlock.Builder().kind(TextBlock.Kind.PAGE_FURNITURE);
        TextBlock furniture = page.addRun(Run.of("Ekåsa kommun")).build();
        Outline outline =
                Outline.of(furniture, TextBlock.paragraph("a"), furniture, TextBlock.paragraph("b"), furniture);
        assertThat(parts(Odt.written(outline)).get("styles.xml"))
                .contains("<style:header><text:p text:style-name=\"Header\">Ekåsa kommun</text:p></style:header>");
        assertThat(Odt.again(outline)).isEqualTo(outline);
    }

    @Test
    void looksAndLinksAreKeptOnThePageToo() throws IOException {
        List<Run> runs = List.of(
                new Run("Ekåsa", Set.of(Run.Look.BOLD), Optional.empty()),
                new Run("\tkommun\t", Set.of(Run.Look.ITALIC), Optional.empty()),
                new Run(
                        "ekasa.example.se",
                        Set.of(Run.Look.BOLD, Run.Look.ITALIC),
                        Optional.of("https://ekasa.example.se")));
        TextBlock furniture = new TextBlock.Builder()
                .kind(TextBlock.Kind.PAGE_FURNITURE)
                .addAllRuns(runs)
                .build();
        Outline outline = Outline.of(furniture, TextBlock.paragraph("a"), furniture);
        assertThat(Odt.again(outline)).isEqualTo(outline);
    }

    @Test
    void notesStandWhereverTheyAre() throws IOException {
        TextBlock note = new TextBlock.Builder()
                .kind(TextBlock.Kind.NOTE)
                .addRun(Run.of("Se bilaga."))
                .build();
        Table table = new Table.Builder()
                .addRow(new Table.Row(List.of(new Table.Cell(List.of(TextBlock.paragraph("c"), note), 1))))
                .build();
        Outline outline = Outline.of(
                note,
                TextBlock.paragraph("a"),
                note.withMarker("*"),
                note.withMarker("Vera Ström"),
                TextBlock.listItem(0, "-", "b"),
                note,
                table,
                note);
        assertThat(Odt.again(outline)).isEqualTo(outline);
    }

    @Test
    void shortRowsStayShort() throws IOException {
        Table.Cell cell = new Table.Cell(List.of(TextBlock.paragraph("x")), 1);
        Table table = new Table.Builder()
                .addRow(new Table.Row(List.of(cell, cell, cell)))
                .addRow(new Table.Row(List.of(cell)))
                .build();
        assertThat(Odt.again(Outline.of(table))).isEqualTo(Outline.of(table));
    }

    @Test
    void whatLooksLikeXmlIsText() throws IOException {
        Outline outline = Outline.of(new TextBlock.Builder()
                        .addRun(new Run("<b> & \"c\" 'd'", Set.of(), Optional.of("https://example.se/?a=\"1\"&b=<2>")))
                        .build())
                .withTitle("A & B\n<C>");
        assertThat(Odt.again(outline)).isEqualTo(outline);
    }
}
