package se.samverkan.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the headings of the items: the numbered series, headings that stand between them with no number, and, where nothing is numbered, the
 * lines that look like headings of items.
 */
final class Headings {

    private static final int LONGEST_BARE = 90;

    /** Summaries stand before the next meeting, the closing, and little else. */
    private static final int MOST_AFTER_SUMMARY = 3;

    private final Words words;

    Headings(Words words) {
        this.words = words;
    }

    /** The headings by line index, in order. */
    Map<Integer, Numbered> find(List<Line> lines) {
        Map<Integer, Numbered> series = new Series(words).find(lines);
        if (series.isEmpty()) {
            Map<Integer, Numbered> bare = new TreeMap<>(unnumbered(lines));
            dropLabels(lines, bare);
            return bare;
        }
        Map<Integer, Numbered> all = new TreeMap<>(series);
        int first = series.keySet().iterator().next();
        int level = commonLevel(lines, series);
        for (int i = first + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean sameLevel = level > 0 && line.is(Line.Shape.HEADING) && line.level() <= level;
            if (sameLevel
                    && !series.containsKey(i)
                    && Label.of(line, words).filter(l -> !isItemTitle(l, line)).isEmpty()) {
                all.put(i, bare(line));
            }
        }
        dropLabels(lines, all);
        return all;
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
        int near = (int) headings.keySet().stream()
                .filter(i -> !labels.isEmpty() && i > labels.get(0))
                .count();
        if (labels.size() > 1 || near > MOST_AFTER_SUMMARY) {
            labels.forEach(headings::remove);
        }
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

    static Numbered bare(Line line) {
        return new Numbered(Optional.empty(), line.piece().sub(0, 0), line.piece(), "", 0);
    }

    /**
     * Without numbers: the level of heading, or the bare short lines, among which known titles of items are, from the first known title on.
     * At least two of them must be known, or the document has no items.
     */
    private Map<Integer, Numbered> unnumbered(List<Line> lines) {
        Map<Integer, Numbered> best = new LinkedHashMap<>();
        int known = 0;
        for (Look look : Look.values()) {
            Map<Integer, Numbered> found = new LinkedHashMap<>();
            int knownHere = 0;
            boolean begun = false;
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (!looks(look, lines, i)) {
                    continue;
                }
                boolean isKnown = isKnownTitle(line);
                begun |= isKnown;
                knownHere += isKnown ? 1 : 0;
                if (begun && (isKnown || Label.of(line, words).isEmpty())) {
                    found.put(i, bare(line));
                }
            }
            if (knownHere > known) {
                known = knownHere;
                best = found;
            }
        }
        return known >= 2 ? best : Map.of();
    }

    private enum Look {
        HEADING,
        BOLD,
        CAPITALS,
        BARE
    }

    private boolean looks(Look look, List<Line> lines, int i) {
        Line line = lines.get(i);
        return switch (look) {
            case HEADING -> line.is(Line.Shape.HEADING) && line.level() == levelOfKnown(lines);
            case BOLD -> line.bold() && line.is(Line.Shape.PARAGRAPH) && !line.endsSentence();
            case CAPITALS -> isBare(lines, i, words) && isCapitals(line.text());
            case BARE -> isBare(lines, i, words);
        };
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() >= 4;
    }

    private int levelOfKnown(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.is(Line.Shape.HEADING) && isKnownTitle(line))
                .mapToInt(Line::level)
                .findFirst()
                .orElse(0);
    }

    private boolean isKnownTitle(Line line) {
        return line.text().length() <= LONGEST_BARE
                && (words.whole("itemkind", line.text()).isPresent()
                        || words.start("itemkind", line.piece())
                                .filter(m -> !line.endsSentence())
                                .isPresent());
    }

    /** A short line on its own that ends no sentence. */
    private static boolean isBare(List<Line> lines, int i, Words words) {
        return lines.get(i).opensBlock() && isShortTitle(lines.get(i), words);
    }

    /** A short line that starts with a capital, ends no sentence, and is no label with a value. */
    static boolean isShortTitle(Line line, Words words) {
        String text = line.text();
        boolean isShort = text.length() <= LONGEST_BARE && Names.parts(text).size() <= 10;
        boolean title =
                !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && !line.endsSentence() && !text.endsWith(",");
        return isShort
                && title
                && line.is(Line.Shape.PARAGRAPH)
                && Label.of(line, words).filter(l -> !l.value().isBlank()).isEmpty();
    }
}
