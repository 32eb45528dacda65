package se.samverkan.io.docx.write;

import java.util.List;
import se.samverkan.outline.Block;
import se.samverkan.outline.TextBlock;

/**
 * What of an outline stands on every page, and what is the text.
 *
 * @param header the furniture that the outline starts with
 * @param body the text
 * @param footer the furniture that it ends with
 */
record Pages(List<Block> header, List<Block> body, List<Block> footer) {

    static Pages of(List<Block> blocks) {
        int from = 0;
        while (from < blocks.size() && isFurniture(blocks.get(from))) {
            from++;
        }
        int to = blocks.size();
        while (to > from && isFurniture(blocks.get(to - 1))) {
            to--;
        }
        return new Pages(blocks.subList(0, from), blocks.subList(from, to), blocks.subList(to, blocks.size()));
    }

    private static boolean isFurniture(Block block) {
        return block instanceof TextBlock text && text.getKind() == TextBlock.Kind.PAGE_FURNITURE;
    }
}
