package se.samverkan.outline;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A table (tabell): rows of cells, each holding blocks. */
@Value.Immutable
public sealed interface Table extends Block, WithTable permits ImmutableTable {

    /** {@return how many of the first rows are header rows} */
    @Value.Default
    default int getHeaderRows() {
        return 0;
    }

    /** {@return the rows; they need not have equally many cells} */
    List<Row> getRows();

    /**
     * A row of a table.
     *
     * @param cells its cells, from left to right
     */
    record Row(List<Cell> cells) {
        /**
         * Copies the cells.
         *
         * @param cells its cells, from left to right
         */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param blocks what stands in it, tables among them
     * @param span how many columns it takes, from 1
     */
    record Cell(List<Block> blocks, int span) {
        /**
         * Copies the blocks.
         *
         * @param blocks what stands in it, tables among them
         * @param span how many columns it takes, from 1
         * @throws IllegalArgumentException if the span is below 1
         */
        public Cell {
            blocks = List.copyOf(blocks);
            if (span < 1) {
                throw new IllegalArgumentException("a cell spans at least one column, not " + span);
            }
        }

        /** {@return the text of the cell, blocks parted by line breaks} */
        public String text() {
            return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        }
    }

    @Override
    default String text() {
        return getRows().stream()
                .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** Builds a {@link Table}; nothing is needed. */
    final class Builder extends ImmutableTable.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
