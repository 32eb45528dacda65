package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.io.ImportException;
import se.samverkan.outline.Block;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/** Takes blocks as they are finished, up to the limit. */
final class BlockSink {

    private final List<Block> blocks = new ArrayList<>();
    private final int limit;
    private long count;

    BlockSink(int limit) {
        this.limit = limit;
    }

    void add(TextBlock block) throws ImportException {
        add(block, 1);
    }

    void add(Table table) throws ImportException {
        long cells = 1;
        for (Table.Row row : table.getRows()) {
            cells += row.cells().size();
        }
        add(table, cells);
    }

    private void add(Block block, long weight) throws ImportException {
        count += weight;
        if (count > limit) {
            throw TextFindings.tooManyBlocks(limit);
        }
        blocks.add(block);
    }

    List<Block> blocks() {
        return blocks;
    }
}
