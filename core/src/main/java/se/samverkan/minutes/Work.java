package se.samverkan.minutes;

import java.util.List;

/**
 * What the reader takes on of a document.
 *
 * <p>A unit of work is a character of the text. A line of more than {@value #LONG} characters, which nobody writes, counts as often as it is longer: what a
 * reader looks for in one line can take longer than its length.
 */
final class Work {

    private static final int LONG = 10_000;

    private Work() {}

    /** The index of the first line for which there is no work left; their number if there is enough for all. */
    static int end(List<Line> lines, long budget) {
        long left = budget;
        for (int i = 0; i < lines.size(); i++) {
            long length = lines.get(i).piece().length();
            left -= 1 + length * (1 + length / LONG);
            if (left < 0) {
                return i;
            }
        }
        return lines.size();
    }
}
