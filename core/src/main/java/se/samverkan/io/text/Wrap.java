package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The width at which a program has broken the lines of a document.
 *
 * <p>It is measured on the lines that are surely broken: that end within a sentence while the next line goes on with a small letter. Programs
 * break greedily: a line is broken where the next word would not have fitted. So every other line that could not have taken the first word of
 * the next is taken for broken too.
 *
 * @param metric how width is measured
 * @param full the width that a broken line and the next word reach at least
 * @param width the width of the widest broken lines
 */
record Wrap(Metric metric, int full, int width) {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 220;
    private static final int SHORTEST_BEFORE_CLAUSE = 60;

    /** Whether the line could not have taken the first word of the next. */
    boolean isFull(Line line, Line next) {
        return reaches(line, next, 100);
    }

    /** The same, with some room for fonts that are narrower than the metric takes them for. */
    boolean isNearlyFull(Line line, Line next) {
        return reaches(line, next, 95);
    }

    private boolean reaches(Line line, Line next, int percent) {
        return metric.width(line.text()) * 100L <= width * 112L
                && metric.with(line.text(), next.text()) * 100L >= full * (long) percent;
    }

    /** Whether a line is long enough to have been broken, by a program that breaks at other places too. */
    boolean isLong(Line line) {
        return metric.width(line.text()) * 100L >= width * 60L;
    }

    /** Finds the width, if the lines are broken at one. */
    static Optional<Wrap> of(List<Line> lines, Role[] roles) {
        List<Line[]> broken = new ArrayList<>();
        int longest = 0;
        for (int i = 0; i + 1 < roles.length; i++) {
            if (roles[i] == Role.TEXT && roles[i + 1] == Role.TEXT && isBroken(lines.get(i), lines.get(i + 1))) {
                broken.add(new Line[] {lines.get(i), lines.get(i + 1)});
                longest = Math.max(longest, lines.get(i).text().length());
            }
        }
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        Measure characters = Measure.of(Metric.CHARACTERS, broken);
        Measure font = Measure.of(Metric.FONT, broken);
        if (beyond(lines, roles, characters.width() / 100) > Math.max(2, broken.size() * 2)) {
            return Optional.empty();
        }
        // Measured by the right metric the broken lines differ least.
        Measure best = characters.tightness() + 0.01 >= font.tightness() ? characters : font;
        return Optional.of(new Wrap(best.metric(), best.full(), best.width()));
    }

    private static boolean isBroken(Line line, Line next) {
        String text = line.text();
        if (text.length() < SHORTEST
                || text.length() > LONGEST
                || line.endsByWill()
                || Scan.endsSentence(text)
                || !Scan.startsLowerCase(next.text())
                || Marks.bulletEnd(next.text()) > 0
                || Marks.numberEnd(next.text()) > 0
                || Scan.hasColumns(text)
                || Scan.hasColumns(next.text())
                || Links.isLinkLine(text)
                || next.pageBreak()) {
            return false;
        }
        boolean clause = Words.beginsClause(Scan.firstWord(next.text()));
        boolean inList = text.endsWith(",") || Words.isConjunction(Scan.lastWord(text));
        return !clause || text.length() >= SHORTEST_BEFORE_CLAUSE && !inList;
    }

    private static int beyond(List<Line> lines, Role[] roles, int width) {
        int count = 0;
        for (int i = 0; i < roles.length; i++) {
            String text = lines.get(i).text();
            boolean prose = roles[i] == Role.TEXT && !Links.isLinkLine(text) && !text.startsWith("|");
            if (prose && text.length() * 100 > width * 110 && !Scan.hasColumns(text)) {
                count++;
            }
        }
        return count;
    }

    private record Measure(Metric metric, int full, int width) {

        static Measure of(Metric metric, List<Line[]> broken) {
            int n = broken.size();
            int[] widths = new int[n];
            for (int i = 0; i < n; i++) {
                widths[i] = metric.width(broken.get(i)[0].text());
            }
            int width = widest(widths.clone());
            List<Integer> reached = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                int with = metric.with(broken.get(i)[0].text(), broken.get(i)[1].text());
                if (widths[i] <= width && widths[i] * 100L >= width * 60L) {
                    reached.add(with);
                }
            }
            reached.sort(null);
            int low = reached.get(reached.size() / 20);
            return new Measure(metric, Math.max(Math.min(low, width), width * 4 / 5), width);
        }

        /** The widest line that is no stray: half of the broken lines come near it. */
        private static int widest(int[] widths) {
            Arrays.sort(widths);
            int low = 0;
            int best = 0;
            int most = 0;
            for (int high = 0; high < widths.length; high++) {
                while (widths[low] * 100L < widths[high] * 75L) {
                    low++;
                }
                if (high - low + 1 >= most) {
                    most = high - low + 1;
                    best = widths[high];
                }
            }
            return best;
        }

        double tightness() {
            return (double) full / width;
        }
    }
}
