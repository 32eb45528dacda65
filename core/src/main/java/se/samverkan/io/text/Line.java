package se.samverkan.io.text;

import se.samverkan.finding.SourcePlace;

/**
 * A line of the document.
 *
 * @param number its number in the file, from 1
 * @param column the column of its first character that shows, from 1, in the file's own UTF-16 units
 * @param indent how far it is indented, a tab as four
 * @param full the clean text of the line, with blanks at its ends
 * @param text the same without blanks at its ends; empty if the line is blank
 * @param pageBreak whether a form feed stands before it
 * @param softHyphen whether it ends in a soft hyphen: the word goes on in the next line
 */
record Line(int number, int column, int indent, String full, String text, boolean pageBreak, boolean softHyphen) {

    boolean blank() {
        return text.isEmpty();
    }

    /**
     * Markdown's hard break: two blanks at the end say that the line ends here by will. Text copied from a PDF has one blank at the end of
     * every wrapped line, and two where the writer typed one before ending the paragraph.
     */
    boolean endsByWill() {
        int n = full.length();
        return n > 2 && full.charAt(n - 1) == ' ' && full.charAt(n - 2) == ' ';
    }

    SourcePlace place() {
        return SourcePlace.ofLine(number, column);
    }

    /** The place of a character of {@link #text()}; exact where cleaning did not change the line. */
    SourcePlace place(int offset) {
        return SourcePlace.ofLine(number, column + offset);
    }
}
