package se.samverkan.testkit.laws;

import java.util.ArrayList;
import java.util.List;

/** Changes of the plain text of minutes that change nothing of what it says: what programs do to text that people paste. */
public final class TextChanges {

    /** A header that stands on fewer pages is a line like others, to people too. */
    private static final int FEWEST_PAGES_WITH_HEADER = 3;

    private TextChanges() {}

    /**
     * Every line that is longer than a width, from 72 to 111 characters, is broken before the first word that does not fit, as programs do. Lines
     * with columns stay whole.
     *
     * @return the change
     */
    public static Metamorphosis<String> rewrapLines() {
        return (text, pick) -> {
            int width = 72 + pick % 40;
            List<String> wrapped = new ArrayList<>();
            text.lines().forEach(line -> wrap(line, width, wrapped));
            return String.join("\n", wrapped) + "\n";
        };
    }

    private static void wrap(String line, int width, List<String> into) {
        String rest = line;
        int at = hasColumns(line) ? -1 : breakOf(rest, width);
        while (at > 0) {
            into.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
            at = breakOf(rest, width);
        }
        into.add(rest);
    }

    /** The offset of the blank at which a line is broken; a word that is wider than the line gets one of its own. */
    private static int breakOf(String line, int width) {
        if (line.length() <= width) {
            return -1;
        }
        int before = line.lastIndexOf(' ', width);
        return before > 0 ? before : line.indexOf(' ', width);
    }

    private static boolean hasColumns(String line) {
        return line.indexOf('\t') >= 0 || line.strip().contains("  ");
    }

    /**
     * The text stands on pages of 12 to 41 lines, each above a page number and, if there are three or more, each but the first below a header, as
     * copied out of a PDF. Pages end between blocks.
     *
     * @return the change
     */
    public static Metamorphosis<String> addPageHeaders() {
        return (text, pick) -> {
            List<List<String>> pages = pages(text.lines().toList(), 12 + pick % 30);
            List<String> paged = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                if (i > 0 && pages.size() >= FEWEST_PAGES_WITH_HEADER) {
                    paged.addAll(List.of("", "Närvårdskontoret, dokument " + (100 + pick % 900), ""));
                }
                paged.addAll(pages.get(i));
                paged.addAll(List.of("", "Sida " + (i + 1) + " (" + pages.size() + ")"));
            }
            return String.join("\n", paged) + "\n";
        };
    }

    private static List<List<String>> pages(List<String> lines, int length) {
        List<List<String>> pages = new ArrayList<>();
        List<String> page = new ArrayList<>();
        for (String line : lines) {
            if (page.size() >= length && line.isBlank()) {
                pages.add(page);
                page = new ArrayList<>();
            } else {
                page.add(line);
            }
        }
        pages.add(page);
        return pages;
    }

    /**
     * Lines end as another system ends them: CR LF, or CR alone.
     *
     * @return the change
     */
    public static Metamorphosis<String> otherLineEnds() {
        return (text, pick) -> text.replace("\n", pick % 2 == 0 ? "\r\n" : "\r");
    }

    /**
     * Blanks follow some lines, and the text begins with the mark that some editors put before it (U+FEFF).
     *
     * @return the change
     */
    public static Metamorphosis<String> invisibleMarks() {
        return (text, pick) -> {
            List<String> lines = new ArrayList<>();
            text.lines().forEach(line -> lines.add((lines.size() + pick) % 3 == 0 ? line + " " : line));
            return "\ufeff" + String.join("\n", lines) + "\n";
        };
    }
}
