package se.samverkan.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The program: runs the benchmarks and prints, after each round, how those that belong together compare.
 *
 * <p>JMH runs all forks of one benchmark, then all of the next, each for so many seconds. A machine that slows down in between makes one of them
 * look slow, and one that is busy elsewhere ends the warm-up before the compiler is done. So here every round is one fork of each, of so much work
 * whatever time it takes, and a ratio is taken inside a round.
 */
public final class Comparison {

    private static final String USUAL_ROUNDS = "5";
    private static final int WARMUPS = 10;
    private static final int MEASUREMENTS = 7;
    private static final int COLD_STARTS = 9;

    /**
     * Benchmarks at one size.
     *
     * @param benchmarks the class they are in
     * @param measure the parameter that says the size
     * @param size the size
     * @param batch how often an iteration calls each of them: long enough for the clock of the processor, which ticks in hundredths of a second, and for
     *     the compiler to be done before it is measured: a check is a hundred rules
     * @param producers what made the documents, or nothing if they are no documents
     */
    private record Study(Class<?> benchmarks, String measure, int size, int batch, List<String> producers) {
        Study(Class<?> benchmarks, String measure, int size, int batch) {
            this(benchmarks, measure, size, batch, List.of());
        }

        /** A heap in which all that a benchmark has at once leaves room to spare: ten thousand meetings are a gigabyte. */
        String heap() {
            return benchmarks == CheckBenchmark.class ? "6g" : "2g";
        }

        static Study ofWord(Class<?> benchmarks, int pages, int batch) {
            return new Study(benchmarks, Rounds.PAGES, pages, batch, WordFile.producers(pages));
        }
    }

    private static final List<Study> STUDIES = List.of(
            new Study(JsonBenchmark.class, Rounds.MEETINGS, 1, 4000),
            new Study(JsonBenchmark.class, Rounds.MEETINGS, 40, 100),
            new Study(JoinBenchmark.class, Rounds.MEETINGS, 100, 40),
            new Study(JoinBenchmark.class, Rounds.MEETINGS, 1000, 40),
            new Study(JoinBenchmark.class, Rounds.MEETINGS, 10_000, 40),
            new Study(CheckBenchmark.class, Rounds.MEETINGS, 1, 5000),
            new Study(CheckBenchmark.class, Rounds.MEETINGS, 100, 50),
            new Study(CheckBenchmark.class, Rounds.MEETINGS, 1000, 5),
            new Study(CheckBenchmark.class, Rounds.MEETINGS, 10_000, 1),
            new Study(GeneratorBenchmark.class, Rounds.MEETINGS, 1, 4000),
            new Study(GeneratorBenchmark.class, Rounds.MEETINGS, 40, 40),
            new Study(ReadingBenchmark.class, Rounds.PAGES, 5, 1000),
            new Study(ReadingBenchmark.class, Rounds.PAGES, 50, 100),
            new Study(ReadingBenchmark.class, Rounds.PAGES, 500, 10),
            Study.ofWord(WordReadingBenchmark.class, 5, 100),
            Study.ofWord(WordReadingBenchmark.class, 500, 2),
            Study.ofWord(WordWritingBenchmark.class, 5, 100),
            Study.ofWord(WordWritingBenchmark.class, 500, 2),
            new Study(WordColdStart.class, Rounds.PAGES, 5, 1));

    private Comparison() {}

    /**
     * Runs all benchmarks, or those of some classes.
     *
     * @param args the number of rounds, if not 5, and how the names of the classes begin, if not all are to run
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String... args) throws RunnerException {
        int count = Integer.parseInt(args.length == 0 ? USUAL_ROUNDS : args[0]);
        String only = args.length < 2 ? "" : args[1];
        Rounds rounds = new Rounds();
        for (int round = 0; round < count; round++) {
            for (Study study : STUDIES) {
                if (study.benchmarks().getSimpleName().startsWith(only)) {
                    rounds.add(run(study));
                }
            }
            json(rounds).forEach(System.out::println);
            join(rounds).forEach(System.out::println);
            check(rounds).forEach(System.out::println);
            generate(rounds).forEach(System.out::println);
            reading(rounds).forEach(System.out::println);
            wordReading(rounds).forEach(System.out::println);
            wordWriting(rounds).forEach(System.out::println);
            wordColdStart(rounds).forEach(System.out::println);
        }
    }

    private static Collection<RunResult> run(Study study) throws RunnerException {
        boolean cold = study.benchmarks() == WordColdStart.class;
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(study.benchmarks().getName() + "[.]")
                .param(study.measure(), Integer.toString(study.size()))
                .mode(Mode.SingleShotTime)
                .forks(cold ? COLD_STARTS : 1)
                // Of a fixed size, so that what is measured is not how the heap grows.
                .jvmArgsAppend("-Xms" + study.heap(), "-Xmx" + study.heap())
                .warmupIterations(cold ? 0 : WARMUPS)
                .warmupBatchSize(study.batch())
                .measurementIterations(cold ? 1 : MEASUREMENTS)
                .measurementBatchSize(study.batch())
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true);
        if (!study.producers().isEmpty()) {
            options.param(Rounds.PRODUCER, study.producers().toArray(String[]::new));
        }
        return new Runner(options.build()).run();
    }

    /** JSON as a table in Markdown; a row for every pair that was measured. */
    static List<String> json(Rounds rounds) {
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
                        ratio(rounds.ratio(ours, bare))));
            }
        }
        return lines;
    }

    /** Joining as a table in Markdown: what a meeting costs at each size, and how that compares with the smallest. */
    static List<String> join(Rounds rounds) {
        List<String> lines = new ArrayList<>(List.of(
                "", "| | joined at once | a meeting, µs | / the same at the smallest size |", "|---|---:|---:|---|"));
        for (String what : List.of("disjoint", "overlapping")) {
            String name = "JoinBenchmark." + what;
            Collection<Integer> sizes = rounds.sizes(name);
            for (int meetings : sizes) {
                Rounds.Key key = new Rounds.Key(name, meetings);
                Rounds.Key smallest = new Rounds.Key(name, Collections.min(sizes));
                lines.add(row(
                        what, Integer.toString(meetings), time(rounds.score(key)), ratio(rounds.ratio(key, smallest))));
            }
        }
        return lines;
    }

    /** Checking as a table in Markdown: beside writing the same as JSON, and what a meeting costs beside the smallest archive. */
    static List<String> check(Rounds rounds) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "| | meetings | written as JSON, µs | checked, µs | checked / written | a meeting / the same among a hundred |",
                "|---|---:|---:|---:|---|---|"));
        check("one by itself", "CheckBenchmark.meeting", "CheckBenchmark.writeMeeting", List.of(1), rounds, lines);
        List<Integer> archives = rounds.sizes("CheckBenchmark.collaboration").stream()
                .filter(size -> size > 1)
                .sorted()
                .toList();
        check(
                "an archive",
                "CheckBenchmark.collaboration",
                "CheckBenchmark.writeCollaboration",
                archives,
                rounds,
                lines);
        return lines;
    }

    private static void check(
            String what, String ours, String peer, List<Integer> sizes, Rounds rounds, List<String> lines) {
        for (int meetings : sizes) {
            Rounds.Key key = new Rounds.Key(ours, meetings);
            Rounds.Key written = new Rounds.Key(peer, meetings);
            int smallest = Collections.min(sizes);
            double growth = (double) meetings / smallest;
            lines.add(row(
                    what,
                    Integer.toString(meetings),
                    time(rounds.score(written)),
                    time(rounds.score(key)),
                    ratio(rounds.ratio(key, written)),
                    ratio(rounds.ratio(key, new Rounds.Key(ours, smallest)).map(ratio -> ratio.dividedBy(growth)))));
        }
    }

    /** Generating as a table in Markdown: what so many meetings cost, each on its own, in one year, and with anything in them. */
    static List<String> generate(Rounds rounds) {
        List<String> lines = new ArrayList<>(List.of("", "| | meetings | all, µs |", "|---|---:|---:|"));
        for (String what : List.of("meetings", "year", "wild")) {
            String name = "GeneratorBenchmark." + what;
            for (int meetings : rounds.sizes(name)) {
                lines.add(row(what, Integer.toString(meetings), time(rounds.score(new Rounds.Key(name, meetings)))));
            }
        }
        return lines;
    }

    /** Reading as a table in Markdown: what a kilobyte costs at each size, beside the floor and beside the smallest size. */
    static List<String> reading(Rounds rounds) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "| pages | kB | floor, µs/kB | reading, µs/kB | reading / floor | µs/kB / the same at the smallest size |",
                "|---:|---:|---:|---:|---|---|"));
        Collection<Integer> sizes = rounds.sizes("ReadingBenchmark.read");
        for (int pages : sizes) {
            Rounds.Key ours = new Rounds.Key("ReadingBenchmark.read", pages);
            Rounds.Key floor = new Rounds.Key("ReadingBenchmark.floor", pages);
            Rounds.Key smallest = new Rounds.Key("ReadingBenchmark.read", Collections.min(sizes));
            double kilobytes = ReadingBenchmark.kilobytes(pages);
            double growth = kilobytes / ReadingBenchmark.kilobytes(smallest.size());
            lines.add(row(
                    Integer.toString(pages),
                    Long.toString(Math.round(kilobytes)),
                    time(rounds.score(floor).map(micros -> micros / kilobytes)),
                    time(rounds.score(ours).map(micros -> micros / kilobytes)),
                    ratio(rounds.ratio(ours, floor)),
                    ratio(rounds.ratio(ours, smallest).map(ratio -> ratio.dividedBy(growth)))));
        }
        return lines;
    }

    /** Reading Word as a table in Markdown: beside both floors and beside POI. */
    static List<String> wordReading(Rounds rounds) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "| made by | pages | inflating, µs | + scanning, µs | Samverkan, µs | POI, µs | Samverkan / scanning | POI / Samverkan |",
                "|---|---:|---:|---:|---:|---:|---|---|"));
        for (Rounds.Key ours : rounds.keys("WordReadingBenchmark.read")) {
            Rounds.Key scan = ours.beside("WordReadingBenchmark.scan");
            Rounds.Key poi = ours.beside("WordReadingBenchmark.readPoi");
            lines.add(row(
                    ours.producer(),
                    Integer.toString(ours.size()),
                    time(rounds.score(ours.beside("WordReadingBenchmark.inflate"))),
                    time(rounds.score(scan)),
                    time(rounds.score(ours)),
                    time(rounds.score(poi)),
                    ratio(rounds.ratio(ours, scan)),
                    ratio(rounds.ratio(poi, ours))));
        }
        return lines;
    }

    /** Writing Word as a table in Markdown: beside POI. */
    static List<String> wordWriting(Rounds rounds) {
        return besidePoi("outline of", "WordWritingBenchmark.write", rounds);
    }

    /** The first document of a virtual machine as a table in Markdown: beside POI. */
    static List<String> wordColdStart(Rounds rounds) {
        return besidePoi("made by", "WordColdStart.read", rounds);
    }

    private static List<String> besidePoi(String what, String name, Rounds rounds) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "| " + what + " | pages | Samverkan, µs | POI, µs | POI / Samverkan |",
                "|---|---:|---:|---:|---|"));
        for (Rounds.Key ours : rounds.keys(name)) {
            Rounds.Key poi = ours.beside(name + "Poi");
            lines.add(row(
                    ours.producer(),
                    Integer.toString(ours.size()),
                    time(rounds.score(ours)),
                    time(rounds.score(poi)),
                    ratio(rounds.ratio(poi, ours))));
        }
        return lines;
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String time(Optional<Double> score) {
        return score.map(value -> String.format(Locale.ROOT, "%.2f", value)).orElse("–");
    }

    private static String ratio(Optional<Rounds.Ratio> ratio) {
        return ratio.map(r -> String.format(Locale.ROOT, "**%.2f** (%.2f–%.2f)", r.median(), r.least(), r.greatest()))
                .orElse("–");
    }
}
