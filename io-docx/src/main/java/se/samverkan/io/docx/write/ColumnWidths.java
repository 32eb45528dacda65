package se.samverkan.io.docx.write;

import java.util.Arrays;

/** How wide the columns of a table are: each at least as its longest word, and as its longest line where there is room. */
final class ColumnWidths {

    private static final int NARROWEST = 5;
    private static final int WIDEST_WORD = 24;
    private static final int WIDEST_LINE = 60;
    // Room beside the text, and for bold.
    private static final int MARGIN = 3;

    /** The width of a character, in twentieths of a point, about. */
    private static final int CHARACTER = 116;

    private final int[] words;
    private final int[] lines;

    ColumnWidths(int columns) {
        words = new int[columns];
        lines = new int[columns];
        Arrays.fill(words, NARROWEST);
        Arrays.fill(lines, NARROWEST);
    }

    /** Takes account of what stands in a cell of a column. */
    void add(int column, String text) {
        int word = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            word = c == ' ' || c == '\n' || c == '\t' ? 0 : word + 1;
            line = c == '\n' ? 0 : line + 1;
            words[column] = Math.max(words[column], Math.min(word, WIDEST_WORD));
            lines[column] = Math.max(lines[column], Math.min(line, WIDEST_LINE));
        }
    }

    /** The widths, which add up to a whole. */
    int[] within(int whole) {
        double[] least = scaled(words);
        double[] best = scaled(lines);
        double sumOfLeast = Arrays.stream(least).sum();
        double sumOfBest = Arrays.stream(best).sum();
        double[] wanted = new double[least.length];
        for (int i = 0; i < wanted.length; i++) {
            if (sumOfBest <= whole) {
                wanted[i] = best[i] * whole / sumOfBest;
            } else if (sumOfLeast >= whole || sumOfBest <= sumOfLeast) {
                wanted[i] = least[i] * whole / sumOfLeast;
            } else {
                wanted[i] = least[i] + (best[i] - least[i]) * (whole - sumOfLeast) / (sumOfBest - sumOfLeast);
            }
        }
        return rounded(wanted, whole);
    }

    private static double[] scaled(int[] characters) {
        return Arrays.stream(characters)
                .mapToDouble(count -> (count + MARGIN) * (double) CHARACTER)
                .toArray();
    }

    /** What is lost by rounding goes to the last. */
    private static int[] rounded(double[] widths, int whole) {
        int[] rounded = Arrays.stream(widths)
                .mapToInt(width -> Math.max(1, (int) width))
                .toArray();
        int last = rounded.length - 1;
        rounded[last] =
                Math.max(1, rounded[last] + whole - Arrays.stream(rounded).sum());
        return rounded;
    }
}
