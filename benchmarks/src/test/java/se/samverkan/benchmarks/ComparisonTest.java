package se.samverkan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class ComparisonTest {

    @Test
    void everyBenchmarkRunsInJmh() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .forks(0)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .param(Rounds.MEETINGS, "10")
                        .param(Rounds.PAGES, "10")
                        .param("archive", "100")
                        .addProfiler(ProcessorTime.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();

        assertThat(results)
                .extracting(Rounds.Key::of)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                JsonBenchmark.class,
                                JoinBenchmark.class,
                                CheckBenchmark.class,
                                GeneratorBenchmark.class,
                                ReadingBenchmark.class,
                                WordReadingBenchmark.class,
                                WordWritingBenchmark.class,
                                WordColdStart.class)
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .filter(method -> method.isAnnotationPresent(Benchmark.class))
                        .map(ComparisonTest::key)
                        .toList());
        assertThat(results).extracting(ProcessorTime::of).allMatch(micros -> micros > 0);
    }

    @Test
    void aRatioIsTakenInsideARoundAndTheMedianOfTheRoundsIsShown() {
        Rounds rounds = new Rounds();
        double[][] measured = {{12, 10}, {300, 200}, {9, 10}};
        for (double[] round : measured) {
            rounds.add(new Rounds.Key("JsonBenchmark.write", 40), round[0]);
            rounds.add(new Rounds.Key("JsonBenchmark.writeBare", 40), round[1]);
        }

        assertThat(Comparison.json(rounds))
                .last()
                .isEqualTo("| write | 40 | – | 10.00 | 12.00 | **1.20** (0.90–1.50) |");
    }

    @Test
    void joinsOfDifferentSizesAreHeldAgainstTheSmallest() {
        Rounds rounds = new Rounds();
        rounds.add(new Rounds.Key("JoinBenchmark.disjoint", 1000), 1.5);
        rounds.add(new Rounds.Key("JoinBenchmark.disjoint", 100), 1.2);

        assertThat(Comparison.join(rounds))
                .endsWith(
                        "| disjoint | 100 | 1.20 | **1.00** (1.00–1.00) |",
                        "| disjoint | 1000 | 1.50 | **1.25** (1.25–1.25) |");
    }

    @Test
    void generatorsHaveARowForEachSize() {
        Rounds rounds = new Rounds();
        rounds.add(new Rounds.Key("GeneratorBenchmark.year", 40), 5000);

        assertThat(Comparison.generate(rounds)).last().isEqualTo("| year | 40 | 5000.00 |");
    }

    @Test
    void readingIsShownPerKilobyteBesideTheFloorAndTheSmallestSize() {
        Rounds rounds = new Rounds();
        double small = ReadingBenchmark.kilobytes(5);
        double large = ReadingBenchmark.kilobytes(50);
        rounds.add(new Rounds.Key("ReadingBenchmark.floor", 5), 4 * small);
        rounds.add(new Rounds.Key("ReadingBenchmark.read", 5), 20 * small);
        rounds.add(new Rounds.Key("ReadingBenchmark.read", 50), 30 * large);

        assertThat(Comparison.reading(rounds))
                .endsWith(
                        "| 5 | " + Math.round(small)
                                + " | 4.00 | 20.00 | **5.00** (5.00–5.00) | **1.00** (1.00–1.00) |",
                        "| 50 | " + Math.round(large) + " | – | 30.00 | – | **1.50** (1.50–1.50) |");
    }

    @Test
    void wordIsHeldAgainstTheFloorAndAgainstPoiForEachProducer() {
        Rounds rounds = new Rounds();
        rounds.add(new Rounds.Key("WordReadingBenchmark.read", 5, "npm"), 500);
        rounds.add(new Rounds.Key("WordReadingBenchmark.scan", 5, "npm"), 250);
        rounds.add(new Rounds.Key("WordReadingBenchmark.readPoi", 5, "npm"), 5000);
        rounds.add(new Rounds.Key("WordReadingBenchmark.readPoi", 5, "lo"), 1);
        rounds.add(new Rounds.Key("WordWritingBenchmark.write", 5, "lo"), 100);
        rounds.add(new Rounds.Key("WordWritingBenchmark.writePoi", 5, "lo"), 1200);

        assertThat(Comparison.wordReading(rounds))
                .last()
                .isEqualTo(
                        "| npm | 5 | – | 250.00 | 500.00 | 5000.00 | **2.00** (2.00–2.00) | **10.00** (10.00–10.00) |");
        assertThat(Comparison.wordWriting(rounds))
                .last()
                .isEqualTo("| lo | 5 | 100.00 | 1200.00 | **12.00** (12.00–12.00) |");
    }

    private static Rounds.Key key(Method method) {
        Class<?> type = method.getDeclaringClass();
        boolean produced = Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> field.getName().equals(Rounds.PRODUCER));
        return new Rounds.Key(type.getSimpleName() + "." + method.getName(), 10, produced ? WordFile.OURS : "");
    }
}
