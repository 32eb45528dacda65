package se.samverkan.io.text;

/**
 * The width at which a program has broken the lines of a document.
 *
 * <p>Programs break greedily: a line is broken where the next word would not have fitted. So a line that could not have taken the first word of
 * the next is taken for broken.
 *
 * @param metric how width is measured
 * @param full the width that a broken line and the next word reach at least
 * @param width the width of the widest broken lines
 */
record Wrap(Metric metric, int full, int width) {

    /** So narrow that one character more is no longer within what fonts differ by. */
    private static final int NARROW = 4_500;

    /** Whether the line could not have taken the first word of the next. */
    boolean isFull(Line line, Line next) {
        return reaches(line, next, 100);
    }

    /** The same, with some room for fonts that are narrower than the metric takes them for. */
    boolean isNearlyFull(Line line, Line next) {
        return reaches(line, next, width < NARROW ? 100 : 95);
    }

    private boolean reaches(Line line, Line next, int percent) {
        return metric.width(line) * 100L <= width * 112L && metric.with(line, next) * 100L >= full * (long) percent;
    }

    /** Whether a line is long enough to have been broken, by a program that breaks at other places too. */
    boolean isLong(Line line) {
        return metric.width(line) * 100L >= width * 60L;
    }
}
