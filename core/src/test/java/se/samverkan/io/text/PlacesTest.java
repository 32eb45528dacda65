package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.SourcePlace;
import se.samverkan.outline.Block;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Every character can be found again in the file. */
class PlacesTest {

    @Test
    void blocksStandWhereTheirFirstCharacterStands() {
        List<Block> blocks = Read.blocks("Ett\r\n\r\n  Två\r\n\t- Tre\n# Fyra");
        assertThat(blocks).extracting(block -> place(block, 0)).containsExactly("1:1", "3:3", "4:4", "5:3");
    }

    @Test
    void linesOfAParagraphKeepTheirPlaces() {
        Block block = Read.blocks("\nDatum:\n   2024-03-15").get(0);
        assertThat(place(block, 0)).isEqualTo("2:1");
        assertThat(place(block, 6)).isEqualTo("2:1");
        assertThat(place(block, "Datum:\n".length())).isEqualTo("3:4");
    }

    @Test
    void joinedLinesKeepTheirPlacesOverBlankLinesAndFurniture() {
        Block block = Read.blocks("""
                        Mötet diskuterar hur samordningen mellan sjukhuset och kommunerna ska
                        fungera under sommaren när många av de ordinarie medarbetarna är borta och

                        Sida 2 av 3

                         vikarier gör arbetet.
                        """).get(0);
        String text = ((TextBlock) block).text();
        assertThat(place(block, text.indexOf("fungera"))).isEqualTo("2:1");
        assertThat(place(block, text.indexOf("vikarier"))).isEqualTo("6:2");
        assertThat(place(block, text.indexOf("arbetet"))).isEqualTo("6:2");
    }

    @Test
    void marksThatAreGoneDoNotShiftPlaces() {
        Block block = Read.blocks("**Datum:** idag\n**Tid:** nu").get(0);
        String text = ((TextBlock) block).text();
        assertThat(text).isEqualTo("Datum: idag\nTid: nu");
        assertThat(place(block, text.indexOf("Tid"))).isEqualTo("2:1");
        assertThat(place(block, text.indexOf("idag"))).isEqualTo("1:1");
    }

    @Test
    void furnitureHasPlaces() {
        List<Block> blocks = Read.blocks("Ett.\n\nSida 2(3)\n\nTvå.");
        assertThat(blocks).extracting(block -> place(block, 0)).containsExactly("1:1", "3:1", "5:1");
    }

    @Test
    void cellsHavePlaces() {
        Table tabs = (Table) Read.blocks("Namn\tRoll\n\t Siv\tX").get(0);
        assertThat(place(tabs, 0, 1)).isEqualTo("1:6");
        assertThat(place(tabs, 1, 1)).isEqualTo("2:3");
        assertThat(place(tabs, 1, 2)).isEqualTo("2:7");
        Table pipes =
                (Table) Read.blocks("| Namn |  Roll |\n|---|---|\n| Siv | X |").get(0);
        assertThat(place(pipes, 0, 1)).isEqualTo("1:11");
        assertThat(place(pipes, 1, 0)).isEqualTo("3:3");
    }

    @Test
    void columnsAreThoseOfTheFileWhateverCleaningDoes() {
        assertThat(place(Read.blocks("\u200b\u00a0 Ett").get(0), 0)).isEqualTo("1:4");
    }

    @Test
    void formFeedsAndLineSeparatorsPartLinesThatHaveOneNumber() {
        List<Block> blocks = Read.blocks("A.\fb\nc");
        assertThat(blocks).extracting(block -> place(block, 0)).containsExactly("1:1", "1:4");
        assertThat(place(blocks.get(1), 2)).isEqualTo("2:1");
    }

    private static String place(Table table, int row, int cell) {
        return place(table.getRows().get(row).cells().get(cell).blocks().get(0), 0);
    }

    private static String place(Block block, int offset) {
        SourcePlace place = ((TextBlock) block).placeOf(offset).orElseThrow();
        return place.getFirst() + ":" + place.getColumn().orElseThrow();
    }
}
