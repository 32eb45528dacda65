package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.language.Text;

/**
 * Finds which of the lines that start with a number are the headings of the items.
 *
 * <p>Numbers of one family are chained: each should be one more than the one before. A chain may skip a few numbers or repeat one, since minutes
 * do that, but it pays for it; a line pays when it does not look like a heading. The chain that is worth most is the series. The search keeps
 * only the best chain for each last number, so it takes time in proportion to the lines.
 */
final class Series {

    private static final int WORTH = 10;
    private static final int STANDS_OUT = 6;
    private static final int OPENS_BLOCK = 2;
    private static final int KNOWN_TITLE = 8;
    private static final int LONG_TITLE = -5;
    private static final int SENTENCE = -8;
    private static final int NO_TITLE = -3;
    private static final int PERSON = -9;
    private static final int SECTION_SIGN = 6;
    private static final int BESIDE = -7;
    private static final int REPEATED = -11;
    private static final int SKIPPED = -4;
    private static final int MOST_SKIPPED = 5;
    private static final int LONGEST_TITLE = 130;

    /** "Grupp 1" and "Grupp 2" are no items yet. */
    private static final int LEAST_WORDED = 3;

    /**
     * One line of a chain: the line's index and number, whether it stands in a row with others as in a list, what the chain is worth, its
     * last number that is known, and the chain before.
     */
    private record Link(
            int line,
            Numbered numbered,
            boolean listed,
            int total,
            int length,
            int last,
            @Nullable Link before) {}

    private final Words words;

    Series(Words words) {
        this.words = words;
    }

    /** The headings of the series by line index, in order; empty if the lines have none. */
    Map<Integer, Numbered> find(List<Line> lines) {
        Map<String, List<Link>> families = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int index = i;
            Numbered.of(line, words)
                    .filter(numbered -> numbered.level() == 0)
                    .ifPresent(numbered -> families.computeIfAbsent(numbered.family(), f -> new ArrayList<>())
                            .add(new Link(index, numbered, false, worth(line, numbered), 1, numbered.ordinal(), null)));
        }
        joinLostSections(families);
        families.replaceAll((name, family) -> withoutContents(family));
        Link best = null;
        int most = 0;
        List<Link> familyOfBest = List.of();
        for (List<Link> family : families.values()) {
            List<Link> weighed = weighed(family, lines);
            // Where all of them stand in a row none differs from the others, but other families may.
            boolean alike = weighed.stream().allMatch(Link::listed);
            Link chain = bestChain(alike ? family : weighed);
            int worth = chain.total() + (alike ? BESIDE * chain.length() : 0);
            if ((best == null || worth > most) && convinces(chain, lines)) {
                best = chain;
                most = worth;
                familyOfBest = family;
            }
        }
        if (best == null) {
            return Map.of();
        }
        NavigableMap<Integer, Numbered> chain = withStrays(unrolled(best), familyOfBest);
        families.values().stream().flatMap(List::stream).forEach(link -> goOn(chain, link));
        return chain;
    }

    /** The last items may be numbered in another dress: "7. Övriga frågor", "8 Nästa möte". */
    private void goOn(NavigableMap<Integer, Numbered> chain, Link link) {
        boolean next = link.line() > chain.lastKey()
                && link.last() == chain.lastEntry().getValue().ordinal() + 1
                && isKnown(link.numbered().title().text());
        if (next) {
            chain.put(link.line(), link.numbered());
        }
    }

    /** Without the lists of contents: lines that count on in a row and, as its first does, come again below with the same title. */
    private static List<Link> withoutContents(List<Link> family) {
        Map<Integer, Link> lasts = new HashMap<>();
        family.forEach(link -> lasts.put(link.last(), link));
        List<Link> kept = new ArrayList<>();
        for (int start = 0, end; start < family.size(); start = end) {
            end = start + 1;
            while (end < family.size() && isNext(family.get(end - 1), family.get(end))) {
                end++;
            }
            boolean contents = end > start + 1 && comesAgain(family.get(start), lasts);
            family.subList(start, end).stream()
                    .filter(link -> !contents || !comesAgain(link, lasts))
                    .forEach(kept::add);
        }
        return kept;
    }

    private static boolean comesAgain(Link link, Map<Integer, Link> lasts) {
        Link last = lasts.getOrDefault(link.last(), link);
        String title = last.numbered().title().text();
        return last.line() > link.line()
                && !title.isEmpty()
                && link.numbered().title().text().startsWith(title);
    }

    private static boolean isNext(Link above, Link below) {
        return isBeside(above, below) && above.last() != below.last();
    }

    /** Whether a line counts on in a row as in a list; a number that only comes again counts nothing. */
    private static boolean isInRow(List<Link> family, int i) {
        return i > 0 && isNext(family.get(i - 1), family.get(i))
                || i + 1 < family.size() && isNext(family.get(i), family.get(i + 1));
    }

    /** The family, less worth where lines with its numbers stand in a row with nothing between them, as in a list. */
    private List<Link> weighed(List<Link> family, List<Line> lines) {
        List<Link> weighed = new ArrayList<>();
        for (int i = 0; i < family.size(); i++) {
            Link link = family.get(i);
            boolean beside = isInRow(family, i);
            boolean plain = beside
                    && !link.numbered().isOfMinutes()
                    && !lines.get(link.line()).standsOut()
                    && !isKnown(link.numbered().title().text());
            int total = link.total() + (plain ? BESIDE : 0);
            weighed.add(new Link(link.line(), link.numbered(), beside, total, 1, link.last(), null));
        }
        return weighed;
    }

    private static boolean isBeside(Link above, Link below) {
        int step = below.last() - above.last();
        return below.line() == above.line() + 1 && (step == 0 || step == 1);
    }

    /**
     * Adds items that were dealt with out of turn: a number that the chain has passed over stands further down, on a line that has no other
     * number of the family beside it. Adds too what counts on, or repeats the number, right below an item, since that is no list of its own, and what
     * stands right above an item when it counts on from the item before, or repeats its number.
     */
    private static NavigableMap<Integer, Numbered> withStrays(Map<Integer, Numbered> chain, List<Link> family) {
        Set<Integer> missing = new TreeSet<>();
        int last = -1;
        for (Numbered numbered : chain.values()) {
            for (int number = last + 1; last >= 0 && number < numbered.ordinal(); number++) {
                missing.add(number);
            }
            last = Math.max(last, numbered.ordinal());
        }
        NavigableMap<Integer, Numbered> all = new TreeMap<>(chain);
        int first = all.firstKey();
        Set<Integer> numbered = family.stream().map(Link::line).collect(Collectors.toSet());
        for (Link link : family) {
            boolean alone = !numbered.contains(link.line() - 1) && !numbered.contains(link.line() + 1);
            if (alone && link.line() > first && link.total() >= WORTH && missing.remove(link.last())) {
                all.put(link.line(), link.numbered());
            }
        }
        for (int i = 1; i < family.size(); i++) {
            Link link = family.get(i);
            Link above = family.get(i - 1);
            boolean goesOn = isNext(above, link) || isBeside(above, link) && !opensList(family, i, all);
            if (all.containsKey(above.line()) && goesOn && link.total() >= WORTH) {
                all.putIfAbsent(link.line(), link.numbered());
            }
        }
        // From below: each that is found may take the one above it along.
        for (int i = family.size() - 2; i >= 0; i--) {
            Link link = family.get(i);
            Link below = family.get(i + 1);
            boolean above = isBeside(link, below) && all.containsKey(below.line());
            Map.Entry<Integer, Numbered> before = all.lowerEntry(link.line());
            int number = before == null ? -1 : before.getValue().ordinal();
            boolean counts = number >= 0 && (number == link.last() || number == link.last() - 1);
            if (above && counts && link.total() >= WORTH) {
                all.putIfAbsent(link.line(), link.numbered());
            }
        }
        return all;
    }

    /** Whether the next line counts on and is no item. */
    private static boolean opensList(List<Link> family, int i, Map<Integer, Numbered> items) {
        return i + 1 < family.size()
                && isNext(family.get(i), family.get(i + 1))
                && !items.containsKey(family.get(i + 1).line());
    }

    /** Section signs whose numbers were lost count with those that kept theirs. */
    private static void joinLostSections(Map<String, List<Link>> families) {
        List<Link> lost = families.remove("§");
        if (lost == null) {
            return;
        }
        Optional<String> kept =
                families.keySet().stream().filter(f -> f.startsWith("§")).findFirst();
        List<Link> all = families.computeIfAbsent(kept.orElse("§"), f -> new ArrayList<>());
        all.addAll(lost);
        all.sort((a, b) -> Integer.compare(a.line(), b.line()));
    }

    private boolean convinces(Link chain, List<Line> lines) {
        if (chain.length() >= 2) {
            return !isList(chain, lines)
                    && (chain.length() >= LEAST_WORDED || !chain.numbered().isWorded());
        }
        Line line = lines.get(chain.line());
        return chain.numbered().family().startsWith("§")
                || line.standsOut()
                || isKnown(chain.numbered().title().text());
    }

    /** Lines in a row with nothing between them and no title that is known are a list, unless each is a block and nothing announces them. */
    private boolean isList(Link chain, List<Line> lines) {
        boolean blocks = true;
        for (Link link = chain; link != null; link = link.before()) {
            Line line = lines.get(link.line());
            boolean apart = link.before() != null && link.before().line() < link.line() - 1;
            if (apart
                    || line.standsOut()
                    || link.numbered().isOfMinutes()
                    || isKnown(link.numbered().title().text())) {
                return false;
            }
            blocks &= line.is(Line.Shape.PARAGRAPH) && line.opensBlock();
            if (link.before() == null) {
                blocks &= link.line() == 0 || !lines.get(link.line() - 1).text().endsWith(":");
            }
        }
        return !blocks;
    }

    private int worth(Line line, Numbered numbered) {
        String title = numbered.title().text();
        int worth = WORTH;
        worth += line.standsOut() ? STANDS_OUT : 0;
        worth += line.opensBlock() ? OPENS_BLOCK : 0;
        worth += numbered.family().startsWith("§") ? SECTION_SIGN : 0;
        worth += isKnown(title) ? KNOWN_TITLE : 0;
        worth += title.isEmpty() ? NO_TITLE : 0;
        worth += Names.startsWithName(title, words) && (title.indexOf(',') > 0 || Names.isFullName(title, words))
                ? PERSON
                : 0;
        worth += title.length() > LONGEST_TITLE ? LONG_TITLE : 0;
        worth += title.endsWith(".") && !numbered.family().startsWith("§") ? SENTENCE : 0;
        return worth;
    }

    private boolean isKnown(String title) {
        return words.whole("itemkind", title).isPresent()
                || words.start("itemkind", Text.fold(title)).isPresent();
    }

    private static Link bestChain(List<Link> family) {
        Map<Integer, Link> byLast = new HashMap<>();
        Link best = family.get(0);
        for (Link candidate : family) {
            Link chained = candidate;
            int number = candidate.numbered().ordinal();
            if (number < 0) {
                // A number that was lost can stand anywhere in the series: it goes on from whatever chain is best so
                // far.
                chained = longer(candidate, best.line() == candidate.line() ? null : best, 0, chained);
                number = chained.last();
            } else {
                chained = longer(candidate, byLast.get(number), REPEATED, chained);
                for (int skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
                    chained = longer(candidate, byLast.get(number - 1 - skipped), SKIPPED * skipped, chained);
                }
                chained = longer(candidate, byLast.get(-1), SKIPPED, chained);
            }
            Link known = byLast.get(number);
            if (known == null || chained.total() > known.total()) {
                byLast.put(number, chained);
            }
            if (chained.total() > best.total()) {
                best = chained;
            }
        }
        return best;
    }

    private static Link longer(Link candidate, @Nullable Link before, int cost, Link best) {
        if (before == null || before.line() >= candidate.line()) {
            return best;
        }
        // A step that costs more than the line is worth would be left out by the best chain anyway.
        int total = before.total() + candidate.total() + cost;
        boolean better = candidate.total() + cost > 0 && total > best.total();
        int last = candidate.last() < 0 ? before.last() : candidate.last();
        return better
                ? new Link(
                        candidate.line(),
                        candidate.numbered(),
                        candidate.listed(),
                        total,
                        before.length() + 1,
                        last,
                        before)
                : best;
    }

    private static Map<Integer, Numbered> unrolled(Link chain) {
        List<Link> links = new ArrayList<>();
        for (Link link = chain; link != null; link = link.before()) {
            links.add(link);
        }
        Collections.reverse(links);
        Map<Integer, Numbered> headings = new LinkedHashMap<>();
        links.forEach(link -> headings.put(link.line(), link.numbered()));
        return headings;
    }
}
