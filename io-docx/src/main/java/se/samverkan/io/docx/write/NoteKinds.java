package se.samverkan.io.docx.write;

import java.util.List;
import se.samverkan.outline.Block;
import se.samverkan.outline.Table;
import se.samverkan.outline.TextBlock;

/**
 * What notes there are in a text; a package says first what parts it has.
 *
 * @param footnotes whether there are footnotes
 * @param comments whether there are comments
 */
record NoteKinds(boolean footnotes, boolean comments) {

    static NoteKinds in(List<Block> blocks) {
        return new NoteKinds(false, false).with(blocks);
    }

    private NoteKinds with(List<Block> blocks) {
        NoteKinds all = this;
        for (Block block : blocks) {
            if (block instanceof TextBlock text) {
                all = text.getKind() == TextBlock.Kind.NOTE ? all.with(text) : all;
            } else if (block instanceof Table table) {
                for (Table.Row row : table.getRows()) {
                    for (Table.Cell cell : row.cells()) {
                        all = all.with(cell.blocks());
                    }
                }
            }
        }
        return all;
    }

    private NoteKinds with(TextBlock note) {
        boolean comment = NoteWriter.isComment(note);
        return new NoteKinds(footnotes || !comment, comments || comment);
    }
}
