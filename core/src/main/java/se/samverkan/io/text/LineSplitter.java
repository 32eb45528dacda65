package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.io.ImportException;
import se.samverkan.language.Text;

/**
 * Parts a text into lines.
 *
 * <p>Lines are numbered as editors number them: LF, CRLF and CR end a numbered line. A form feed and the Unicode line and paragraph separators
 * part lines too, but the number stays and the columns go on.
 */
final class LineSplitter {

    private static final int TAB = 4;
    private static final int LINES_OF_A_BLOCK = 4;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int number = 1;
    private int numberedStart;
    private boolean pageBreak;

    private LineSplitter(String text) {
        this.text = text;
    }

    /** The lines of a text, unless they are so many that a hostile file is to be refused before they are made. */
    static List<Line> split(String text, int limit) throws ImportException {
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            ends += endsLine(text.charAt(i)) ? 1 : 0;
        }
        if (ends / LINES_OF_A_BLOCK > limit) {
            throw TextFindings.tooManyBlocks(limit);
        }
        return split(text);
    }

    static List<Line> split(String text) {
        return new LineSplitter(text).split();
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private List<Line> split() {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                add(start, i);
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
                number++;
                numberedStart = start;
            } else if (endsLine(c)) {
                add(start, i);
                start = i + 1;
                pageBreak = c == '\f';
            }
        }
        add(start, text.length());
        return lines;
    }

    private void add(int start, int end) {
        String full = Text.clean(text.substring(start, end));
        int shown = start;
        int indent = 0;
        while (shown < end && showsNothing(text.charAt(shown))) {
            char c = text.charAt(shown++);
            indent += c == '\t' ? TAB : Text.isInvisible(c) ? 0 : 1;
        }
        lines.add(new Line(
                number, shown - numberedStart + 1, indent, full, full.strip(), pageBreak, endsSoft(start, end)));
        pageBreak = false;
    }

    private boolean endsSoft(int start, int end) {
        int last = end - 1;
        while (last > start && Text.isBlank(text.charAt(last))) {
            last--;
        }
        return last > start && text.charAt(last) == '\u00ad';
    }

    private static boolean showsNothing(char c) {
        return Text.isBlank(c) || Text.isInvisible(c);
    }
}
