package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.language.Telling;
import se.samverkan.meeting.Decision;

/**
 * The decisions of a meeting paired with the lines of its summary.
 *
 * <p>Each decision is paired with one line at most, the surest pairs first: equal words; a pair that the model itself knows of; a line that holds
 * consecutive decisions, or a decision told in consecutive lines; then what is most alike. Ties go to what stands first, so the
 * outcome never depends on chance.
 */
final class SummaryComparison {

    private final List<Candidate> decisions = new ArrayList<>();
    private final List<Candidate> lines = new ArrayList<>();
    private final List<Pair> differing = new ArrayList<>();
    private final Summary summary;

    /** One side of a pair, by its place in the minutes. */
    private static final class Candidate {
        private final int index;
        private final String text;
        private @Nullable Telling telling;
        private boolean paired;

        Candidate(int index, String text) {
            this.index = index;
            this.text = text;
        }

        /** Its words; who is told letter by letter never needs them. */
        Telling wording() {
            Telling known = telling != null ? telling : Telling.of(text);
            telling = known;
            return known;
        }
    }

    /** Splits and slips are looked for only in summaries of a size that people write. */
    private static final long MOST_PAIRS = 250_000;

    private record Likeness(double degree, Candidate decision, Candidate line) {
        static final Comparator<Likeness> BEST_FIRST =
                Comparator.comparingDouble(Likeness::degree).reversed();
    }

    /** A decision and the line that tells it in other words. */
    record Pair(Decision decision, Summary.Line line, WordDifference difference) {}

    private SummaryComparison(Summary summary) {
        this.summary = summary;
        for (Decision decision : summary.decisions()) {
            decisions.add(new Candidate(decisions.size(), decision.getText()));
        }
        for (Summary.Line line : summary.lines()) {
            lines.add(new Candidate(lines.size(), line.text()));
        }
    }

    static SummaryComparison of(Summary summary) {
        SummaryComparison comparison = new SummaryComparison(summary);
        comparison.pairEqual(candidate -> candidate.text);
        if (comparison.isDone()) {
            return comparison;
        }
        comparison.pairEqual(candidate -> candidate.wording().joined());
        comparison.pairKnown();
        if ((long) comparison.decisions.size() * comparison.lines.size() <= MOST_PAIRS) {
            pairSplit(comparison.decisions, comparison.lines);
            pairSplit(comparison.lines, comparison.decisions);
            comparison.pairAlike();
        }
        return comparison;
    }

    /** What is compared. */
    Summary summary() {
        return summary;
    }

    /** The decisions that no line repeats. */
    List<Decision> missing() {
        return decisions.stream()
                .filter(decision -> !decision.paired)
                .map(decision -> summary.decisions().get(decision.index))
                .toList();
    }

    /** The lines that repeat no decision. */
    List<Summary.Line> extra() {
        return lines.stream()
                .filter(line -> !line.paired)
                .map(line -> summary.lines().get(line.index))
                .toList();
    }

    /** The decisions that the summary tells in other words, by their line. */
    List<Pair> differing() {
        return differing.stream()
                .sorted(Comparator.comparingInt(pair -> summary.lines().indexOf(pair.line())))
                .toList();
    }

    private boolean isDone() {
        return Stream.concat(decisions.stream(), lines.stream()).allMatch(one -> one.paired);
    }

    /** Pairs all whose words the other side has too: "Frågan bordläggs" can be decided twice and told once. */
    private void pairEqual(Function<Candidate, String> words) {
        pairEqual(decisions, lines, words);
        pairEqual(lines, decisions, words);
    }

    private static void pairEqual(List<Candidate> side, List<Candidate> other, Function<Candidate, String> words) {
        if (side.stream().allMatch(one -> one.paired)) {
            return;
        }
        Set<String> told = other.stream().map(words).collect(Collectors.toSet());
        for (Candidate one : side) {
            one.paired = one.paired || told.contains(words.apply(one));
        }
    }

    private void pairKnown() {
        for (Candidate line : lines) {
            summary.lines()
                    .get(line.index)
                    .repeats()
                    .ifPresent(id -> decisions.stream()
                            .filter(decision -> !line.paired
                                    && !decision.paired
                                    && summary.decisions()
                                            .get(decision.index)
                                            .getId()
                                            .equals(id))
                            .findFirst()
                            .ifPresent(decision -> pair(decision, line)));
        }
    }

    /** One whole that is told in consecutive parts of the other side. */
    private static void pairSplit(List<Candidate> wholes, List<Candidate> parts) {
        for (Candidate whole : wholes) {
            for (int from = 0; !whole.paired && from < parts.size(); from++) {
                int to = endOfParts(whole.wording().keys(), parts, from);
                if (to > from) {
                    parts.subList(from, to).forEach(part -> part.paired = true);
                    whole.paired = true;
                }
            }
        }
    }

    /** The end of the unpaired parts that from {@code from} on say just the whole, word for word; {@code from} if they do not. */
    private static int endOfParts(List<String> whole, List<Candidate> parts, int from) {
        int said = 0;
        int to = from;
        while (to < parts.size() && said < whole.size()) {
            Candidate part = parts.get(to);
            List<String> words = part.paired ? List.of() : part.wording().keys();
            int end = said + words.size();
            boolean follows = !words.isEmpty()
                    && end <= whole.size()
                    && whole.subList(said, end).equals(words);
            if (!follows) {
                return from;
            }
            said = end;
            to++;
        }
        return said == whole.size() ? to : from;
    }

    private void pairAlike() {
        List<Likeness> likenesses = new ArrayList<>();
        for (Candidate decision : decisions) {
            for (Candidate line : lines) {
                if (!decision.paired && !line.paired) {
                    double degree = decision.wording().likeness(line.wording());
                    if (degree > 0) {
                        likenesses.add(new Likeness(degree, decision, line));
                    }
                }
            }
        }
        // The sort is stable: of those that are as alike, what stands first goes first.
        likenesses.sort(Likeness.BEST_FIRST);
        for (Likeness likeness : likenesses) {
            if (!likeness.decision().paired && !likeness.line().paired) {
                pair(likeness.decision(), likeness.line());
            }
        }
    }

    private void pair(Candidate decision, Candidate line) {
        decision.paired = true;
        line.paired = true;
        differing.add(new Pair(
                summary.decisions().get(decision.index),
                summary.lines().get(line.index),
                WordDifference.between(decision.wording(), line.wording())));
    }
}
