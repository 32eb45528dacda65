package se.samverkan.minutes;

import java.util.Optional;
import se.samverkan.id.ModelPath;

/**
 * What became of one stretch of the text of an outline.
 *
 * @param block the index of the block in the outline
 * @param start the offset of the first character in the block's text, in UTF-16 units
 * @param end the offset after the last character
 * @param use what became of it
 * @param path where it stands in the model, or what it became structure of; nothing for furniture
 */
public record SourceRange(int block, int start, int end, Use use, Optional<ModelPath> path) {

    /** What can become of text. Every character of an outline that is no blank has exactly one use. */
    public enum Use {
        /** It stands in the model, at the path. */
        TEXT,
        /** It was a label or a mark and became structure: "Plats:", "§ 22.". */
        STRUCTURE,
        /** It belongs to the page, not to the document: headers, footers, dumps of links. */
        FURNITURE,
        /** It could not be placed; it is kept in the meeting's unplaced text. */
        UNPLACED
    }
}
