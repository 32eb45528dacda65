package se.samverkan.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Meeting;
import se.samverkan.testkit.generate.Generate;

/** The generators of the test kit, as a property of jqwik draws from them: edge cases among the others, one random number after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GeneratorBenchmark {

    /** What jqwik assumes of a property when it makes a generator. */
    private static final int TRIES = 1000;

    /** How many meetings. */
    @Param({"1", "40"})
    int meetings;

    private final Random random = new Random(42);
    private RandomGenerator<Meeting> asInLife = GeneratorBenchmark::unprepared;
    private RandomGenerator<Collaboration> years = GeneratorBenchmark::unprepared;
    private RandomGenerator<Meeting> anything = GeneratorBenchmark::unprepared;

    /** Made by JMH. */
    public GeneratorBenchmark() {}

    /** Makes the generators; jqwik keeps them as long as its session lasts. */
    @Setup
    public void prepare() {
        JqwikSession.start();
        asInLife = generator(Generate.meetings());
        years = generator(Generate.collaborations().sized(meetings, meetings));
        anything = generator(Generate.wild(Meeting.class));
    }

    /** Ends the session. */
    @TearDown
    public void end() {
        JqwikSession.finish();
    }

    /**
     * So many meetings, each on its own.
     *
     * @param drawn takes them
     */
    @Benchmark
    public void meetings(Blackhole drawn) {
        for (int i = 0; i < meetings; i++) {
            drawn.consume(meeting());
        }
    }

    /**
     * A year of so many meetings.
     *
     * @return the year
     */
    @Benchmark
    public Collaboration year() {
        return years.next(random).value();
    }

    /**
     * So many meetings with anything in them.
     *
     * @param drawn takes them
     */
    @Benchmark
    public void wild(Blackhole drawn) {
        for (int i = 0; i < meetings; i++) {
            drawn.consume(wildMeeting());
        }
    }

    Meeting meeting() {
        return asInLife.next(random).value();
    }

    Meeting wildMeeting() {
        return anything.next(random).value();
    }

    private static <T> RandomGenerator<T> generator(Arbitrary<T> arbitrary) {
        return arbitrary.generator(TRIES, true);
    }

    private static <T> Shrinkable<T> unprepared(Random random) {
        throw new IllegalStateException("no generator is made yet");
    }
}
