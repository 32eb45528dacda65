package se.samverkan.io.docx.read;

import java.util.Optional;
import se.samverkan.outline.TextBlock;

/**
 * What a style makes of paragraphs, with all that it has from those that it is based on.
 *
 * @param name its name, or nothing for the style of ordinary paragraphs
 * @param heading the level of the headings that its paragraphs are, from 1; 0 if they are none
 * @param kind what else its paragraphs are
 * @param look how their text looks
 * @param numbering the list that its paragraphs belong to, or 0
 * @param level their level in the list, or {@link ParagraphProperties#UNSAID}
 * @param numberedAs the id of the style, this one or one that it is based on, by which they came into the list
 */
record ParagraphStyle(
        Optional<String> name,
        int heading,
        Optional<TextBlock.Kind> kind,
        Look look,
        int numbering,
        int level,
        String numberedAs) {

    static final ParagraphStyle PLAIN =
            new ParagraphStyle(Optional.empty(), 0, Optional.empty(), Look.PLAIN, 0, ParagraphProperties.UNSAID, "");
}
