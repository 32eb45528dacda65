package se.samverkan.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The program: runs the benchmarks and prints, after JMH's own words, how those that belong together compare.
 *
 * <p>JMH runs all forks of one benchmark, then all of the next, each for so many seconds. A machine that slows down in between makes one of them
 * look slow, and one that is busy elsewhere ends the warm-up before the compiler is done. So here every round is one fork of each, of so much work
 * whatever time it takes, and a ratio is taken inside a round.
 */
public final class Comparison {

    private static final String USUAL_ROUNDS = "5";
    private static final int WARMUPS = 30;
    private static final int MEASUREMENTS = 10;

    /**
     * Benchmarks and the sizes at which they run.
     *
     * @param work how many meetings an iteration handles, whatever the size
     */
    private record Study(Class<?> benchmarks, int work, List<Integer> sizes) {}

    private static final List<Study> STUDIES = List.of(new Study(JsonBenchmark.class, 1000, List.of(1, 40)));

    private Comparison() {}

    /**
     * Runs all benchmarks.
     *
     * @param args the number of rounds, if not 5
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String... args) throws RunnerException {
        int count = Integer.parseInt(args.length == 0 ? USUAL_ROUNDS : args[0]);
        Rounds rounds = new Rounds();
        for (int round = 0; round < count; round++) {
            for (Study study : STUDIES) {
                for (int size : study.sizes()) {
                    rounds.add(run(study, size));
                }
            }
        }
        table(rounds).forEach(System.out::println);
    }

    private static Collection<RunResult> run(Study study, int size) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(study.benchmarks().getName() + "[.]")
                        .param(Rounds.SIZE, Integer.toString(size))
                        .mode(Mode.SingleShotTime)
                        .forks(1)
                        .warmupIterations(WARMUPS)
                        .warmupBatchSize(study.work() / size)
                        .measurementIterations(MEASUREMENTS)
                        .measurementBatchSize(study.work() / size)
                        .addProfiler(ProcessorTime.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    /** The comparison as a table in Markdown; a row for every pair that was measured. */
    static List<String> table(Rounds rounds) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "| | meetings | tokens, µs | bare Jackson, µs | Samverkan, µs | Samverkan / bare Jackson |",
                "|---|---:|---:|---:|---:|---|"));
        for (String what : List.of("write", "read")) {
            String name = "JsonBenchmark." + what;
            for (int meetings : rounds.sizes(name)) {
                Rounds.Key ours = new Rounds.Key(name, meetings);
                Rounds.Key bare = new Rounds.Key(name + "Bare", meetings);
                lines.add(row(
                        what,
                        Integer.toString(meetings),
                        time(rounds.score(new Rounds.Key(name + "Tokens", meetings))),
                        time(rounds.score(bare)),
                        time(rounds.score(ours)),
                        ratio(rounds.ratio(ours, 1, bare, 1))));
            }
        }
        return lines;
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String time(Optional<Double> score) {
        return score.map(value -> String.format(Locale.ROOT, "%.1f", value)).orElse("–");
    }

    private static String ratio(Optional<Rounds.Ratio> ratio) {
        return ratio.map(r -> String.format(Locale.ROOT, "**%.2f** (%.2f–%.2f)", r.median(), r.least(), r.greatest()))
                .orElse("–");
    }
}
