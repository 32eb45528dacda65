package se.samverkan.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samverkan.outline.Block;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Tables of two to four columns. */
final class DocumentTables {

    private final Set<Carried> carried;
    private final Arbitrary<Table.Cell> line;

    DocumentTables(Set<Carried> carried, DocumentTexts texts) {
        this.carried = carried;
        this.line = texts.cell().map(runs -> cell(List.of(Documents.text(TextBlock.Kind.PARAGRAPH, 0, runs))));
    }

    /** {@return tables whose cells have a line of text or nothing in them} */
    Arbitrary<Block> plain() {
        return tables(line);
    }

    /**
     * Tables with more in a cell.
     *
     * @param full what may be in a cell
     */
    Arbitrary<Block> full(Arbitrary<List<Block>> full) {
        return tables(Arbitraries.frequencyOf(Tuple.of(3, line), Tuple.of(1, full.map(DocumentTables::cell))));
    }

    private Arbitrary<Block> tables(Arbitrary<Table.Cell> filled) {
        return Arbitraries.of(2, 3, 4)
                .flatMap(columns -> Combinators.combine(
                                Arbitraries.of(0, carried.contains(Carried.HEADER_ROWS) ? 1 : 0),
                                line.list().ofSize(columns),
                                rows(filled, columns).list().ofMaxSize(4))
                        .as((header, first, rest) -> new Table.Builder()
                                .headerRows(header)
                                .addRow(new Table.Row(first))
                                .addAllRows(rest)
                                .build()));
    }

    private Arbitrary<Table.Row> rows(Arbitrary<Table.Cell> filled, int columns) {
        Arbitrary<Table.Cell> any =
                Arbitraries.frequencyOf(Tuple.of(5, filled), Tuple.of(1, Arbitraries.just(cell(List.of()))));
        Arbitrary<Integer> column = Arbitraries.integers().between(0, columns - 1);
        Arbitrary<Boolean> wide = Arbitraries.of(false, carried.contains(Carried.SPANS));
        return Combinators.combine(any.list().ofSize(columns), column, filled, wide)
                .as((cells, at, one, spans) -> row(cells, at, one, spans));
    }

    /** A row with something in one cell at least, which may take the place of the next one too. */
    private static Table.Row row(List<Table.Cell> cells, int at, Table.Cell one, boolean spans) {
        List<Table.Cell> row = new ArrayList<>(cells);
        row.set(at, one);
        if (spans && at + 1 < row.size()) {
            row.remove(at + 1);
            row.set(at, new Table.Cell(one.blocks(), 2));
        }
        return new Table.Row(row);
    }

    private static Table.Cell cell(List<Block> blocks) {
        return new Table.Cell(blocks, 1);
    }
}
