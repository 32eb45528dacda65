package se.samverkan.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.finding.SourcePlace;

class OutlineTest {

    private static Run bold(String text) {
        return new Run(text, Set.of(Run.Look.BOLD), Optional.empty());
    }

    private static Table.Cell cell(String... paragraphs) {
        return new Table.Cell(
                List.of(paragraphs).stream().<Block>map(TextBlock::paragraph).toList(), 1);
    }

    @Test
    void aHeadingHasALevelFromOneAndAListItemFromNought() {
        assertThat(TextBlock.heading(1, "Beslut").getLevel()).isEqualTo(1);
        assertThat(TextBlock.listItem(0, "-", "buss").getLevel()).isZero();
        assertThatThrownBy(() -> TextBlock.heading(0, "Beslut"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> TextBlock.listItem(-1, "-", "buss")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = TextBlock.Kind.class,
            names = {"PARAGRAPH", "PAGE_FURNITURE", "LINK_DUMP", "NOTE"})
    void nothingElseHasALevel(TextBlock.Kind kind) {
        assertThat(new TextBlock.Builder().kind(kind).build().getLevel()).isZero();
        assertThatThrownBy(() -> new TextBlock.Builder().kind(kind).level(1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(kind.name());
    }

    @Test
    void theTextOfABlockIsThatOfItsRuns() {
        TextBlock block = new TextBlock.Builder()
                .addRun(bold("Beslut: "))
                .addRun(Run.of("att hyra lokal"))
                .build();
        assertThat(block.text()).isEqualTo("Beslut: att hyra lokal");
        assertThat(new TextBlock.Builder().build().text()).isEmpty();
        assertThat(TextBlock.listItem(0, "1.", "buss").text()).isEqualTo("buss");
    }

    @Test
    void aRunIsCleaned() {
        assertThat(Run.of("Eka\u030asa\u00a05 \u00a7\u00ad")).isEqualTo(Run.of("Ekåsa 5 §"));
        assertThat(new Run("a", Set.of(), Optional.of("https://a.se/\u200b")).link())
                .contains("https://a.se/");
    }

    @Test
    void aBlockIsBoldWhenAllThatShowsIs() {
        assertThat(new TextBlock.Builder()
                        .addRun(bold("Beslut"))
                        .addRun(Run.of(" "))
                        .build()
                        .bold())
                .isTrue();
        assertThat(new TextBlock.Builder()
                        .addRun(bold("Beslut:"))
                        .addRun(Run.of(" ja"))
                        .build()
                        .bold())
                .isFalse();
        assertThat(new TextBlock.Builder().addRun(bold(" ")).build().bold()).isFalse();
        assertThat(new TextBlock.Builder().build().bold()).isFalse();
    }

    @Test
    void aCharacterStandsWhereTheLastAnchorBeforeItSays() {
        TextBlock block = new TextBlock.Builder()
                .addRun(Run.of("en rad\nen till"))
                .addAnchor(new TextBlock.Anchor(0, SourcePlace.ofLine(3)))
                .addAnchor(new TextBlock.Anchor(7, SourcePlace.ofLine(4)))
                .build();
        assertThat(block.placeOf(0)).contains(SourcePlace.ofLine(3));
        assertThat(block.placeOf(6)).contains(SourcePlace.ofLine(3));
        assertThat(block.placeOf(7)).contains(SourcePlace.ofLine(4));
        assertThat(block.placeOf(13)).contains(SourcePlace.ofLine(4));
    }

    @Test
    void aCharacterBeforeTheFirstAnchorStandsWhereThatSays() {
        TextBlock block = new TextBlock.Builder()
                .addRun(Run.of("en rad"))
                .addAnchor(new TextBlock.Anchor(2, SourcePlace.ofLine(3)))
                .addAnchor(new TextBlock.Anchor(4, SourcePlace.ofLine(4)))
                .build();
        assertThat(block.placeOf(0)).contains(SourcePlace.ofLine(3));
        assertThat(block.placeOf(3)).contains(SourcePlace.ofLine(3));
    }

    @Test
    void aBlockWithoutAnchorsHasNoPlace() {
        assertThat(TextBlock.paragraph("en rad").placeOf(0)).isEmpty();
    }

    @Test
    void placesAreNoPartOfEquality() {
        TextBlock block = TextBlock.paragraph("en rad");
        TextBlock placed = block.withAnchors(new TextBlock.Anchor(0, SourcePlace.ofLine(3)));
        assertThat(placed).isEqualTo(block).hasSameHashCodeAs(block);
        assertThat(TextBlock.paragraph("en annan rad")).isNotEqualTo(block);
    }

    @Test
    void theTextOfATableHasTabsBetweenCellsAndALineForEachRow() {
        Table inner = new Table.Builder()
                .addRow(new Table.Row(List.of(cell("x"), cell("y"))))
                .build();
        Table table = new Table.Builder()
                .addRow(new Table.Row(List.of(cell("Namn"), cell("Närvaro"))))
                .addRow(new Table.Row(List.of(cell("Anna Berg", "ordförande"), cell())))
                .addRow(new Table.Row(List.of(new Table.Cell(List.of(inner), 2))))
                .build();
        assertThat(table.text()).isEqualTo("Namn\tNärvaro\nAnna Berg\nordförande\t\nx\ty");
        assertThat(new Table.Builder().build().text()).isEmpty();
    }

    @Test
    void aCellSpansAtLeastOneColumn() {
        assertThatThrownBy(() -> new Table.Cell(List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    @Test
    void theTextOfAnOutlineIsThatOfItsBlocksALineEach() {
        Outline outline = Outline.of(
                TextBlock.heading(1, "Protokoll"),
                TextBlock.paragraph("Plats: Rådhuset"),
                new Table.Builder()
                        .addRow(new Table.Row(List.of(cell("a"), cell("b"))))
                        .build());
        assertThat(outline.text()).isEqualTo("Protokoll\nPlats: Rådhuset\na\tb");
        assertThat(Outline.of().text()).isEmpty();
    }
}
