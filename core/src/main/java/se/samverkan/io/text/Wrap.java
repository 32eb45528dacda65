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
    private static final int LEAST_OVER_BLANK = 3;

    /** Whether the line could not have taken the first word of the next. */
    boolean isFull(Line line, Line next) {
        return reaches(line, next, 100);
    }

    /** The same, with some room for fonts that are narrower than the metric takes them for. */
    boolean isNearlyFull(Line line, Line next) {
        return reaches(line, next, 95);
    }

    private boolean reaches(Line line, Line next, int percent) {
        return metric.width(line) * 100L <= width * 112L && metric.with(line, next) * 100L >= full * (long) percent;
    }

    /** Whether a line is long enough to have been broken, by a program that breaks at other places too. */
    boolean isLong(Line line) {
        return metric.width(line) * 100L >= width * 60L;
    }

    /** Finds the width, if the lines are broken at one. */
    static Optional<Wrap> of(List<Line> lines, Role[] roles) {
        List<Gaps.Pair> broken = broken(lines, roles, Gap.NONE);
        if (broken.isEmpty()) {
            // Some programs copy a page with a blank line after every line.
            broken = broken(lines, roles, Gap.BLANK);
            if (broken.size() < LEAST_OVER_BLANK) {
                return Optional.empty();
            }
        }
        Measure characters = Measure.of(Metric.CHARACTERS, broken);
        Measure font = Measure.of(Metric.FONT, broken);
        if (beyond(lines, roles, characters.width()) > Math.max(2, broken.size() * 2)) {
            return Optional.empty();
        }
        // Measured by the right metric the broken lines differ least.
        Measure best = characters.tightness() + 0.01 >= font.tightness() ? characters : font;
        return Optional.of(new Wrap(best.metric(), best.full(), best.width()));
    }

    private static List<Gaps.Pair> broken(List<Line> lines, Role[] roles, Gap gap) {
        return Gaps.followingText(lines, roles)
                .filter(pair -> pair.gap() == gap && isBroken(pair.line(), pair.next()))
                .toList();
    }

    private static boolean isBroken(Line line, Line next) {
        String text = line.text();
        if (text.length() < SHORTEST
                || text.length() > LONGEST
                || line.endsByWill()
                || Scan.endsSentenceBefore(text, next.text())
                || !Scan.startsLowerCase(next.text())
                || Marks.bulletEnd(next.text()) > 0
                || Marks.numberEnd(next.text()) > 0
                || Marks.hasColumns(text)
                || Marks.hasColumns(next.text())
                || Links.isLinkLine(text)) {
            return false;
        }
        boolean clause = Words.beginsClause(Scan.firstWord(next.text()));
        boolean inList = text.endsWith(",") || Words.isConjunction(Scan.lastWord(text));
        return !clause || text.length() >= SHORTEST_BEFORE_CLAUSE && !inList;
    }

    /** How many lines of prose are so long that nobody can have broken them at the width. */
    private static int beyond(List<Line> lines, Role[] roles, int width) {
        int count = 0;
        for (int i = 0; i < roles.length; i++) {
            String text = lines.get(i).text();
            boolean prose = roles[i] == Role.TEXT && !Links.isLinkLine(text) && !text.startsWith("|");
            if (prose && Metric.CHARACTERS.width(lines.get(i)) * 100L > width * 110L && !Marks.hasColumns(text)) {
                count++;
            }
        }
        return count;
    }

    private record Measure(Metric metric, int full, int width) {

        static Measure of(Metric metric, List<Gaps.Pair> broken) {
            int n = broken.size();
            int[] widths = new int[n];
            for (int i = 0; i < n; i++) {
                widths[i] = metric.width(broken.get(i).line());
            }
            int width = widest(widths.clone());
            List<Integer> reached = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                int with = metric.with(broken.get(i).line(), broken.get(i).next());
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
