package se.samverkan.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.group.ItemKind;

/**
 * Finds the headings of the items: the numbered series, headings that stand between them with no number, and, where nothing is numbered, the
 * lines that look like headings of items.
 */
final class Headings {

    /** Summaries stand before the next meeting, the closing, and little else. */
    private static final int MOST_AFTER_SUMMARY = 3;

    private final Words words;
    private final BareHeadings bare;
    private final DecisionScan decisions;

    Headings(Words words) {
        this.words = words;
        this.decisions = new DecisionScan(words, Optional.empty(), Optional.empty());
        this.bare = new BareHeadings(words);
    }

    /** The headings by line index, in order. */
    Map<Integer, Numbered> find(List<Line> lines) {
        Map<Integer, Numbered> letters = LetterSeries.find(lines);
        if (letters.values().stream().anyMatch(this::isSure)) {
            return letters;
        }
        Map<Integer, Numbered> series = new Series(words).find(lines);
        boolean sure = series.values().stream().anyMatch(this::isSure);
        Map<Integer, Numbered> unnumbered = sure ? Map.of() : bare.find(lines);
        Map<Integer, Numbered> all = series.isEmpty() || isListWithin(series, unnumbered)
                ? new TreeMap<>(unnumbered)
                : withUnnumbered(lines, series);
        dropLabels(lines, all);
        return all;
    }

    /** A section sign or a title that is known numbers items, not a list. */
    private boolean isSure(Numbered numbered) {
        return numbered.family().startsWith("§")
                || words.start("itemkind", numbered.title().folded()).isPresent();
    }

    /** A numbered list in one of several items without numbers: headings stand before and after it, none in between. */
    private static boolean isListWithin(Map<Integer, Numbered> series, Map<Integer, Numbered> unnumbered) {
        TreeMap<Integer, Numbered> around = new TreeMap<>(unnumbered);
        TreeMap<Integer, Numbered> list = new TreeMap<>(series);
        Integer above = around.floorKey(list.firstKey());
        Integer below = around.ceilingKey(list.firstKey());
        return above != null && below != null && below > list.lastKey();
    }

    /** The series, and headings between its lines that look the same but for the number. */
    private Map<Integer, Numbered> withUnnumbered(List<Line> lines, Map<Integer, Numbered> series) {
        Map<Integer, Numbered> all = new TreeMap<>(series);
        int first = series.keySet().iterator().next();
        int level = commonLevel(lines, series);
        for (int i = first + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean sameLevel = level > 0 && line.is(Line.Shape.HEADING) && line.opensBlock() && line.level() <= level;
            if (sameLevel
                    && !series.containsKey(i)
                    && Label.of(line, words).filter(l -> !isItemTitle(l, line)).isEmpty()) {
                all.put(i, BareHeadings.bare(line));
            }
        }
        afterLast(lines, series, level).ifPresent(i -> all.put(i, BareHeadings.bare(lines.get(i))));
        return all;
    }

    /**
     * What is told below the closing of the meeting is no part of it: "Beslut via mejl efter mötet". Where the items have headings of one level, a
     * line of text is no title.
     */
    private Optional<Integer> afterLast(List<Line> lines, Map<Integer, Numbered> series, int level) {
        Map.Entry<Integer, Numbered> end = new TreeMap<>(series).lastEntry();
        int last = end.getKey();
        boolean closed = words.start("itemkind", end.getValue().title().folded())
                .filter(kind -> kind.code().equals(ItemKind.CLOSING.code()))
                .isPresent();
        for (int i = last + 2; closed && i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line below = lines.get(i + 1);
            boolean title = line.opensBlock()
                    && (level == 0 || line.standsOut())
                    && BareHeadings.isShortTitle(line, words)
                    && Label.of(line, words).isEmpty()
                    && decisions.label(line.piece()).isEmpty()
                    && !Names.isFullName(line.text(), words);
            if (title && below.endsSentence() && Numbered.of(below, words).isEmpty()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * "Beslut" with no number is the label of a decision, even where it looks like the headings, unless it is one of the last headings and the
     * only one of its name: then it sums up.
     */
    private void dropLabels(List<Line> lines, Map<Integer, Numbered> headings) {
        List<Integer> labels = headings.entrySet().stream()
                .filter(entry -> entry.getValue().number().isEmpty()
                        && entry.getValue().mark().isBlank())
                .map(Map.Entry::getKey)
                .filter(i -> words.whole("decisionlabel", lines.get(i).text()).isPresent())
                .toList();
        if (labels.size() > 1 || !labels.isEmpty() && !sumsUp(lines, headings, labels.get(0))) {
            labels.forEach(headings::remove);
        }
    }

    /** A summary is the only one, and little but the next meeting and the closing follows it. */
    private boolean sumsUp(List<Line> lines, Map<Integer, Numbered> headings, int summary) {
        int after = 0;
        for (int i : headings.keySet()) {
            String title = lines.get(i).folded();
            boolean other = i != summary
                    && words.start("itemkind", title)
                            .filter(kind -> kind.code().equals(ItemKind.DECISION_SUMMARY.code()))
                            .isPresent();
            if (other) {
                return false;
            }
            after += i > summary ? 1 : 0;
        }
        return after <= MOST_AFTER_SUMMARY;
    }

    private boolean isItemTitle(Label label, Line line) {
        return label.value().isBlank() && words.whole("itemkind", line.text()).isPresent();
    }

    /** The heading level that all of the series has; 0 if it has none in common. */
    private static int commonLevel(List<Line> lines, Map<Integer, Numbered> series) {
        int level = -1;
        for (int index : series.keySet()) {
            Line line = lines.get(index);
            if (!line.is(Line.Shape.HEADING) || level >= 0 && level != line.level()) {
                return 0;
            }
            level = line.level();
        }
        return Math.max(level, 0);
    }
}
