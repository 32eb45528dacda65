package se.samverkan.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the width at which a program has broken the lines of a document, if one has.
 *
 * <p>It is measured on the lines that are surely broken: that end within a sentence while the next line goes on. A small letter shows that it
 * does; before a capital or a digit the line itself must show it, by its last words or because no line is longer.
 */
final class WrapFinder {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 220;
    private static final int LONG = 60;
    private static final int LEAST_OVER_BLANK = 3;
    private static final int LEAST_PROSE = 10;
    /** A column so narrow that lists look like it: it must be all that the document has, and break many sentences. */
    private static final int NARROWEST = 20;

    private static final int NARROW = 45;
    private static final int LEAST_NARROW = 12;

    private final List<Line> lines;
    private final Role[] roles;
    private final int[] prose;
    private final int longest;
    private final int shortest;

    private WrapFinder(List<Line> lines, Role[] roles) {
        this.lines = lines;
        this.roles = roles;
        this.prose = IntStream.range(0, roles.length)
                .filter(i -> roles[i] == Role.TEXT && isProse(lines.get(i).text()))
                .map(i -> Metric.CHARACTERS.width(lines.get(i)))
                .toArray();
        this.longest = prose.length < LEAST_PROSE
                ? Integer.MAX_VALUE
                : Arrays.stream(prose).max().orElse(Integer.MAX_VALUE);
        this.shortest = isNarrow() ? NARROWEST : SHORTEST;
    }

    private boolean isNarrow() {
        if (longest > NARROW * Metric.CHARACTERS.width('n')) {
            return false;
        }
        long broken = Gaps.followingText(lines, roles)
                .filter(pair -> pair.gap() == Gap.NONE && canBeBroken(pair, NARROWEST) && goesOnSmall(pair))
                .count();
        return broken >= LEAST_NARROW && broken * 4 >= prose.length;
    }

    static Optional<Wrap> find(List<Line> lines, Role[] roles) {
        return new WrapFinder(lines, roles).find();
    }

    private static boolean isProse(String text) {
        return !Links.isLinkLine(text) && !text.startsWith("|") && !Marks.hasColumns(text);
    }

    private Optional<Wrap> find() {
        List<Gaps.Pair> broken = pairs(Gap.NONE, pair -> goesOnSmall(pair) || goesOn(pair) || isLongest(pair));
        if (broken.isEmpty()) {
            // Some programs copy a page with a blank line after every line.
            broken = pairs(Gap.BLANK, WrapFinder::goesOnSmall);
            if (broken.size() < LEAST_OVER_BLANK) {
                return Optional.empty();
            }
        }
        Measure characters = Measure.of(Metric.CHARACTERS, broken);
        Measure font = Measure.of(Metric.FONT, broken);
        if (beyond(characters.widest()) > Math.max(2, broken.size() * 2)) {
            return Optional.empty();
        }
        // Measured by the right metric the broken lines differ least.
        Measure best = characters.tightness() + 0.01 >= font.tightness() ? characters.upTo(prose) : font;
        return Optional.of(new Wrap(best.metric(), best.full(), best.width()));
    }

    private List<Gaps.Pair> pairs(Gap gap, Predicate<Gaps.Pair> isBroken) {
        return Gaps.followingText(lines, roles)
                .filter(pair -> pair.gap() == gap && canBeBroken(pair, shortest))
                .filter(isBroken)
                .toList();
    }

    private static boolean canBeBroken(Gaps.Pair pair, int shortest) {
        Line line = pair.line();
        Line next = pair.next();
        String text = line.text();
        return text.length() >= shortest
                && text.length() <= LONGEST
                && !line.endsByWill()
                && isProse(text)
                && !Marks.hasColumns(next.text())
                && !Openings.startsAfter(line, next);
    }

    private static boolean goesOnSmall(Gaps.Pair pair) {
        String text = pair.line().text();
        String next = pair.next().text();
        if (!Scan.startsLowerCase(next)) {
            return false;
        }
        boolean clause = Words.beginsClause(Scan.firstWord(next));
        if (Scan.endsSentenceBefore(text, next)) {
            return !clause && text.endsWith(":") && Prose.isOngoing(text);
        }
        boolean inList = text.endsWith(",") || Words.isConjunction(Scan.lastWord(text));
        return !clause || text.length() >= LONG && !inList;
    }

    private boolean goesOn(Gaps.Pair pair) {
        String text = pair.line().text();
        String next = pair.next().text();
        if (Scan.startsLowerCase(next) || text.length() < LONG) {
            return false;
        }
        if (Labels.startsDetail(next) || Labels.endsInDetail(text)) {
            return true;
        }
        return !Scan.endsSentence(text)
                && (Prose.isOpen(text) || Prose.isOngoing(text) || !Character.isLetter(next.charAt(0)));
    }

    /** Whether no line of the document would have been as wide: where nobody broke lines, hardly the longest line is one within a sentence. */
    private boolean isLongest(Gaps.Pair pair) {
        String text = pair.line().text();
        boolean leads = (text.endsWith(":") || text.endsWith(";"))
                && Scan.endsSentence(pair.next().text());
        return (leads || !Scan.endsSentence(text)) && Metric.CHARACTERS.with(pair.line(), pair.next()) > longest;
    }

    /** How many lines of prose are so long that nobody can have broken them at the width. */
    private long beyond(int width) {
        return Arrays.stream(prose).filter(w -> w * 100L > width * 110L).count();
    }

    /**
     * What is measured by one metric.
     *
     * @param full the width that a broken line and the next word reach at least
     * @param width the width of the widest broken lines
     * @param next the width that none of them may have reached with the next word
     */
    private record Measure(Metric metric, int full, int width, int next) {

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
            return new Measure(metric, Math.max(Math.min(low, width), width * 4 / 5), width, low);
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

        /** What a line can have been as wide as: a long word that follows may have left it short. */
        int widest() {
            return Math.max(width, next - 1);
        }

        /** The same, with what lines that are not broken show: they fitted. */
        Measure upTo(int[] fitted) {
            int most = Arrays.stream(fitted).filter(w -> w < next).max().orElse(width);
            return most <= width ? this : new Measure(metric, most, most, next);
        }

        double tightness() {
            return (double) full / width;
        }
    }
}
