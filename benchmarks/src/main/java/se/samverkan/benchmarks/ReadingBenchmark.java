package se.samverkan.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;
import se.samverkan.io.text.PlainText;
import se.samverkan.language.Vocabulary;
import se.samverkan.minutes.MinutesReader;
import se.samverkan.minutes.MinutesReading;
import se.samverkan.outline.Outline;

/** From an outline to a meeting, beside the floor: the words of the same text looked up in a hash set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

    /** How many pages. */
    @Param({"5", "50", "500"})
    int pages;

    private Outline outline = Outline.of();
    private String text = "";
    private WordFloor floor = new WordFloor(Vocabulary.parse(""));

    /** Made by JMH. */
    public ReadingBenchmark() {}

    /**
     * Makes the outline.
     *
     * @throws IOException never
     */
    @Setup
    public void prepare() throws IOException {
        byte[] bytes = SampleMinutes.of(pages).getBytes(StandardCharsets.UTF_8);
        outline = new PlainText()
                .read(Source.of("minutes.txt", bytes), Limits.defaults())
                .outline();
        text = outline.text();
        floor = new WordFloor(Vocabulary.swedish());
    }

    /**
     * The floor.
     *
     * @return how many words are known
     */
    @Benchmark
    public int floor() {
        return floor.count(text);
    }

    /**
     * Reads the minutes, with a reader made for them as {@code Formats} makes one.
     *
     * @return the reading
     */
    @Benchmark
    public MinutesReading read() {
        return MinutesReader.with(Vocabulary.swedish()).read(outline);
    }

    /** How many kilobytes the minutes of so many pages are. */
    static double kilobytes(int pages) {
        return SampleMinutes.of(pages).getBytes(StandardCharsets.UTF_8).length / 1024.0;
    }
}
