package se.samverkan.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** What is written, read by somebody who knows nothing of us. */
class WritingForPoiTest {

    private static final Outline MINUTES = new Outline.Builder()
            .title("Protokoll")
            .author("Nils Åberg")
            .language("sv")
            .addBlocks(
                    TextBlock.paragraph("Styrgrupp Ekåsa").withKind(TextBlock.Kind.PAGE_FURNITURE),
                    TextBlock.heading(1, "Protokoll"),
                    new Table.Builder()
                            .headerRows(1)
                            .addRows(row("Namn", "Organisation"), row("Vera Ström", "Ekåsa kommun"))
                            .build(),
                    TextBlock.heading(2, "§ 1 Öppnande"),
                    new TextBlock.Builder()
                            .addRuns(
                                    Run.of("Se "),
                                    new Run("handlingen", Set.of(), Optional.of("https://ekasa.example.se")))
                            .build(),
                    TextBlock.paragraph("En fotnot")
                            .withKind(TextBlock.Kind.NOTE)
                            .withMarker("1"),
                    TextBlock.listItem(0, "1.", "ett"),
                    TextBlock.listItem(1, "-", "under"))
            .build();

    private static Table.Row row(String... cells) {
        return new Table.Row(List.of(cells).stream()
                .map(text -> new Table.Cell(List.of(TextBlock.paragraph(text)), 1))
                .toList());
    }

    private static void requireRead(Written written, String header) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written.bytes()))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Protokoll", "§ 1 Öppnande", seen(document), "ett", "under");
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("Ekåsa kommun");
            assertThat(document.getHyperlinks()[0].getURL()).isEqualTo("https://ekasa.example.se");
            assertThat(document.getHeaderList().get(0).getText().strip()).isEqualTo(header);
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Protokoll");
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Nils Åberg");
            assertThat(document.getParagraphs().get(3).getNumLevelText()).isEqualTo("%1.");
            assertThat(document.getStyles()
                            .getStyle(document.getParagraphs().get(1).getStyle())
                            .getName())
                    .isEqualTo("heading 2");
        }
    }

    /** A paragraph with a footnote, as POI shows it. */
    private static String seen(XWPFDocument document) {
        String id = document.getFootnotes().stream()
                .filter(note -> note.getCTFtnEdn().getType() == null)
                .map(note -> note.getId().toString())
                .findFirst()
                .orElse("");
        return "Se handlingen[footnoteRef:" + id + "] [" + id + ":  En fotnot] ";
    }

    @Test
    void findsEverythingInADocumentOfOurs() throws IOException {
        requireRead(Written.of(MINUTES), "Styrgrupp Ekåsa");
    }

    @Test
    void findsEverythingInADocumentInTheLooksOfATemplate() throws IOException {
        requireRead(
                Written.of(
                        MINUTES, WriteOptions.defaults().withTemplate(Templates.template(Templates.ekasa(), Map.of()))),
                "Ekåsa kommun");
    }
}
