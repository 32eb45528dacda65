package se.samverkan.minutes;

import java.util.List;
import java.util.Optional;
import se.samverkan.finding.SourcePlace;
import se.samverkan.meeting.Link;

/**
 * One line of a document as a person sees it: what stands between two line breaks of a block, or a row of a table.
 *
 * @param piece the text without blanks at its ends; for a row of a table the whole row
 * @param shape what kind of line it is
 * @param level the level of a heading from 1, or of a list entry from 0
 * @param marker the mark before a list entry, or a number that the program has counted
 * @param bold whether all of it is bold
 * @param opensBlock whether it is the first line of its block: something parts it from the line before
 * @param cells the cells of a table row; the line itself otherwise
 * @param links hyperlinks in the line
 * @param place where it stands in the source
 */
record Line(
        Piece piece,
        Shape shape,
        int level,
        Optional<String> marker,
        boolean bold,
        boolean opensBlock,
        List<Piece> cells,
        List<Link> links,
        Optional<SourcePlace> place) {

    /** What kind of line it is. */
    enum Shape {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW
    }

    String text() {
        return piece.text();
    }

    /** The text, folded for comparing; of the same length. */
    String folded() {
        return piece.folded();
    }

    /** The line with more or less of the text. */
    Line with(Piece other) {
        return new Line(other, shape, level, marker, bold, opensBlock, List.of(other), links, place);
    }

    /** The line at another level of its list. */
    Line withLevel(int other) {
        return new Line(piece, shape, other, marker, bold, opensBlock, cells, links, place);
    }

    boolean is(Shape wanted) {
        return shape == wanted;
    }

    /** Whether the line stands out as a heading does: by style, or by being bold and alone. */
    boolean standsOut() {
        return shape == Shape.HEADING || bold && shape == Shape.PARAGRAPH;
    }

    /** Whether the line goes on with a sentence that began above it. */
    boolean goesOn() {
        return !text().isEmpty() && Character.isLowerCase(text().charAt(0));
    }

    /** Whether the line ends the way sentences do. */
    boolean endsSentence() {
        String text = text();
        int last = text.length() - 1;
        while (last > 0 && "\"”’')».".indexOf(text.charAt(last)) >= 0 && text.charAt(last) != '.') {
            last--;
        }
        return last >= 0 && ".!;:".indexOf(text.charAt(last)) >= 0;
    }
}
