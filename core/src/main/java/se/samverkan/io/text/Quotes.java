package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.language.Text;

/**
 * Takes the marks off lines that a mail program has quoted, {@code > } at one level or several, so that the minutes in a forwarded mail are read
 * as they were written.
 *
 * <p>Mail programs quote many lines together, and lose the mark of a line that they break anew; so one mark alone says nothing ("&gt; 65 år"), and
 * a marked line stands in a quote where another is near in the document.
 */
final class Quotes {

    private static final char MARK = '>';

    private Quotes() {}

    /**
     * The lines without the marks of quotes.
     *
     * @param always whether one line alone is a quote too, as in Markdown
     */
    static List<Line> off(List<Line> lines, boolean always) {
        if (!always && !hasQuote(lines)) {
            return lines;
        }
        List<Line> plain = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean quoted = isMarked(line) && (isSet(line) || isBeside(lines, i));
            plain.add(quoted ? unmarked(line) : line);
        }
        return plain;
    }

    /** Whether two marked lines follow each other, one of them with more than a number after the mark. */
    private static boolean hasQuote(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = lines.get(i - 1);
            if (isMarked(line) && isMarked(before) && (isText(line) || isText(before))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(List<Line> lines, int i) {
        return i > 0 && isMarked(lines.get(i - 1)) || i + 1 < lines.size() && isMarked(lines.get(i + 1));
    }

    private static boolean isMarked(Line line) {
        return Scan.at(line.text(), 0) == MARK;
    }

    /** Whether the mark is set apart from the text: what programs write. */
    private static boolean isSet(Line line) {
        char next = Scan.at(line.text(), 1);
        return next == MARK || Text.isBlank(next);
    }

    /** "> 65 år", ">100": a number after the sign is rather a comparison. */
    private static boolean isText(Line line) {
        String text = line.text();
        return !Scan.isDigit(Scan.at(text, end(text))) && !Scan.isDigit(Scan.at(text, Scan.blanks(text, end(text))));
    }

    /** The end of the marks that a text starts with, and of the blank after each. */
    private static int end(String text) {
        int i = 0;
        while (Scan.at(text, i) == MARK) {
            i++;
            if (i < text.length() && Text.isBlank(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    private static Line unmarked(Line line) {
        int marks = end(line.text());
        int lead = line.full().length() - line.full().stripLeading().length();
        String full = line.full().substring(lead + marks);
        int indent = Scan.blanks(full, 0);
        return new Line(
                line.number(),
                line.column() + marks + indent,
                indent,
                full,
                full.strip(),
                line.pageBreak(),
                line.softHyphen());
    }
}
