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

    private static final NoteKinds NONE = new NoteKinds(false, false);

    static NoteKinds in(List<Block> blocks) {
        NoteKinds all = NONE;
        for (Block block : blocks) {
            if (block instanceof TextBlock text && text.getKind() == TextBlock.Kind.NOTE) {
                boolean comment = NoteWriter.isComment(text);
                all = all.and(new NoteKinds(!comment, comment));
            } else if (block instanceof Table table) {
                for (Table.Row row : table.getRows()) {
                    for (Table.Cell cell : row.cells()) {
                        all = all.and(in(cell.blocks()));
                    }
                }
            }
        }
        return all;
    }

    private NoteKinds and(NoteKinds other) {
        return new NoteKinds(footnotes || other.footnotes, comments || other.comments);
    }
}
