package se.samverkan.meeting;

import java.util.List;
import org.immutables.value.Value;

/** A table inside an item (tabell), for example of actions, who does them and when. */
@Value.Immutable
public sealed interface ContentTable extends ItemContent, WithContentTable permits ImmutableContentTable {

    /** {@return whether the first row names the columns} */
    @Value.Default
    default boolean isHeaded() {
        return false;
    }

    /** {@return the rows, from top to bottom} */
    List<Row> getRows();

    /**
     * A row of the table.
     *
     * @param cells the words of its cells, from left to right
     */
    record Row(List<String> cells) {
        /**
         * Copies the cells.
         *
         * @param cells the words of its cells, from left to right
         */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Builds a {@link ContentTable}; nothing is needed. */
    final class Builder extends ImmutableContentTable.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
