package se.samverkan.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;

/** The processor time of all benchmarks, round by round. What is compared was measured in the same round, minutes apart, on the same machine. */
final class Rounds {

    /** The parameters that say how large an input is; every benchmark has one of them. */
    static final String MEETINGS = "meetings";

    static final String PAGES = "pages";

    /** The parameter that says what made a document. */
    static final String PRODUCER = "producer";

    /** A benchmark at one size; its name is {@code Class.method}. The producer is that of the document, or empty. */
    record Key(String benchmark, int size, String producer) {
        Key(String benchmark, int size) {
            this(benchmark, size, "");
        }

        static Key of(RunResult result) {
            String name = result.getParams().getBenchmark();
            int ofMethod = name.lastIndexOf('.');
            Collection<String> params = result.getParams().getParamsKeys();
            return new Key(
                    name.substring(name.lastIndexOf('.', ofMethod - 1) + 1),
                    Integer.parseInt(result.getParams().getParam(params.contains(PAGES) ? PAGES : MEETINGS)),
                    params.contains(PRODUCER) ? result.getParams().getParam(PRODUCER) : "");
        }

        /** Another benchmark with the same input. */
        Key beside(String other) {
            return new Key(other, size, producer);
        }
    }

    /** How many times one thing takes the time of another: the median of the rounds, and how far they lie apart. */
    record Ratio(double median, double least, double greatest) {
        Ratio dividedBy(double divisor) {
            return new Ratio(median / divisor, least / divisor, greatest / divisor);
        }
    }

    private final Map<Key, List<Double>> scores = new LinkedHashMap<>();

    void add(Collection<RunResult> round) {
        round.forEach(result -> add(Key.of(result), ProcessorTime.of(result)));
    }

    void add(Key key, double score) {
        scores.computeIfAbsent(key, k -> new ArrayList<>()).add(score);
    }

    /** All inputs with which a benchmark was measured, in the order in which that was. */
    List<Key> keys(String benchmark) {
        return scores.keySet().stream()
                .filter(key -> key.benchmark().equals(benchmark))
                .toList();
    }

    /** The sizes at which a benchmark was measured, the smallest first. */
    Collection<Integer> sizes(String benchmark) {
        Collection<Integer> sizes = new TreeSet<>();
        scores.keySet().stream()
                .filter(key -> key.benchmark().equals(benchmark))
                .forEach(key -> sizes.add(key.size()));
        return sizes;
    }

    /** The median score; nothing if it was not measured. */
    Optional<Double> score(Key key) {
        return Optional.ofNullable(scores.get(key)).map(Rounds::median);
    }

    /** The ratio of two scores; nothing if one of them was not measured. */
    Optional<Ratio> ratio(Key key, Key other) {
        List<Double> ours = scores.getOrDefault(key, List.of());
        List<Double> theirs = scores.getOrDefault(other, List.of());
        List<Double> ratios = IntStream.range(0, Math.min(ours.size(), theirs.size()))
                .mapToObj(round -> ours.get(round) / theirs.get(round))
                .sorted()
                .toList();
        return ratios.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ratio(median(ratios), ratios.get(0), ratios.get(ratios.size() - 1)));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
