package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.Run;
import se.samverkan.outline.Run.Look;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

class WritersTest {

    private static final Outline MINUTES = Outline.of(
            TextBlock.heading(1, "Möte i Ekåsa"),
            TextBlock.paragraph("Datum: idag\nTid: nu"),
            TextBlock.listItem(0, "-", "Nycklar"),
            TextBlock.listItem(1, "•", "Kopior\ntill alla"),
            paragraph(
                    Run.of("Se "),
                    new Run("protokoll", Set.of(Look.BOLD), Optional.of("https://example.se/p")),
                    Run.of(" och "),
                    new Run("bilaga", Set.of(), Optional.of("#")),
                    Run.of(" *)")),
            table(1, List.of("Namn", "X"), List.of("Siv | Ek", "")));

    @Test
    void plainTextIsForPeople() throws IOException {
        assertThat(written(new PlainText(), MINUTES)).isEqualTo("""
                        Möte i Ekåsa

                        Datum: idag
                        Tid: nu

                        - Nycklar
                          • Kopior
                            till alla

                        Se protokoll (https://example.se/p) och bilaga *)

                        Namn	X
                        Siv | Ek	\n""");
    }

    @Test
    void markdownKeepsMarksAndEscapesText() throws IOException {
        assertThat(written(new Markdown(), MINUTES)).isEqualTo("""
                        # Möte i Ekåsa

                        Datum: idag \s
                        Tid: nu

                        - Nycklar
                          • Kopior \s
                            till alla

                        Se **[protokoll](https://example.se/p)** och [bilaga](#) \\*)

                        | Namn | X |
                        |---|---|
                        | Siv \\| Ek |  |
                        """);
    }

    @Test
    void linesThatWouldBeJoinedGetAHardBreak() throws IOException {
        Outline outline = Outline.of(TextBlock.paragraph(
                "Mötet diskuterar hur samordningen mellan sjukhuset och kommunerna ska\nfungera under sommaren."));
        assertThat(written(new PlainText(), outline)).contains("kommunerna ska  \nfungera");
    }

    @Test
    void whatAFormatCannotCarryIsStillWritten() throws IOException {
        Outline outline = Outline.of(
                new TextBlock.Builder()
                        .kind(TextBlock.Kind.NOTE)
                        .addRun(Run.of("En not."))
                        .build(),
                new TextBlock.Builder()
                        .kind(TextBlock.Kind.LIST_ITEM)
                        .marker("3.")
                        .addRun(Run.of("Tredje"))
                        .build(),
                paragraph(
                        new Run("fet ", Set.of(Look.BOLD), Optional.empty()),
                        new Run("in", Set.of(Look.ITALIC), Optional.empty()),
                        Run.of("ordet")));
        assertThat(written(new Markdown(), outline)).isEqualTo("En not.\n\n3. Tredje\n\n**fet** inordet\n");
        assertThat(written(new PlainText(), outline)).isEqualTo("En not.\n\n3. Tredje\n\nfet inordet\n");
    }

    @Test
    void whatCountsAListItemIsWrittenThoughNothingFollows() throws IOException {
        Outline outline = Outline.of(TextBlock.listItem(0, "4.", ""));
        assertThat(written(new Markdown(), outline)).isEqualTo("4.\n");
        assertThat(written(new PlainText(), outline)).isEqualTo("4.\n");
    }

    @Test
    void aLevelThatNobodyCanMeanFillsNoMemory() throws IOException {
        Outline outline = Outline.of(TextBlock.listItem(Integer.MAX_VALUE, "-", "djupt"));
        assertThat(written(new Markdown(), outline)).hasSizeLessThan(300).endsWith("- djupt\n");
        assertThat(written(new PlainText(), outline)).hasSizeLessThan(300).endsWith("- djupt\n");
    }

    private static String written(OutlineFormat format, Outline outline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer().orElseThrow().write(outline, out, WriteOptions.defaults());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Block paragraph(Run... runs) {
        return new TextBlock.Builder().addRuns(runs).build();
    }

    @SafeVarargs
    private static Table table(int headerRows, List<String>... rows) {
        Table.Builder table = new Table.Builder();
        table.headerRows(headerRows);
        for (List<String> row : rows) {
            table.addRow(new Table.Row(row.stream()
                    .map(text -> new Table.Cell(text.isEmpty() ? List.of() : List.of(TextBlock.paragraph(text)), 1))
                    .toList()));
        }
        return table.build();
    }
}
