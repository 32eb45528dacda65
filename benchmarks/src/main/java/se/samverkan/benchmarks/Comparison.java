package se.samverkan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The program: runs the benchmarks and prints, after JMH's own words, how those that belong together compare.
 *
 * <p>JMH runs all forks of one benchmark, then all of the next; a machine that slows down in between makes one of them look slow. So every
 * round here is one fork of each, a ratio is taken inside a round, and what is printed is the median of the rounds.
 */
public final class Comparison {

    private static final int USUAL_ROUNDS = 5;

    private Comparison() {}

    /**
     * Runs the benchmarks.
     *
     * @param args what JMH's own program takes; {@code -f} is the number of rounds
     * @throws CommandLineOptionException if an argument is none of JMH's
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String... args) throws CommandLineOptionException, RunnerException {
        CommandLineOptions options = new CommandLineOptions(args);
        Rounds rounds = new Rounds();
        for (int round = 0; round < options.getForkCount().orElse(USUAL_ROUNDS); round++) {
            rounds.add(new Runner(new OptionsBuilder()
                            .parent(options)
                            .forks(1)
                            .shouldFailOnError(true)
                            .addProfiler(ProcessorTime.class)
                            .build())
                    .run());
        }
        table(rounds).forEach(System.out::println);
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
