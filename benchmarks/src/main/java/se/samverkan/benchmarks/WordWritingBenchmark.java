package se.samverkan.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samverkan.outline.Outline;

/** From an outline to the bytes of a Word document, beside Apache POI. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WordWritingBenchmark {

    /** How many pages. */
    @Param({"5", "500"})
    int pages;

    /** What made the document whose outline is written. */
    @Param(WordFile.OURS)
    String producer = WordFile.OURS;

    private Outline outline = Outline.of();

    /** Made by JMH. */
    public WordWritingBenchmark() {}

    /**
     * Gets the outline.
     *
     * @throws IOException if it cannot be read
     */
    @Setup
    public void prepare() throws IOException {
        outline = WordFile.read(WordFile.of(producer, pages));
    }

    /**
     * Our writer.
     *
     * @return the document
     * @throws IOException never
     */
    @Benchmark
    public byte[] write() throws IOException {
        return WordFile.written(outline);
    }

    /**
     * POI.
     *
     * @return the document
     * @throws IOException never
     */
    @Benchmark
    public byte[] writePoi() throws IOException {
        return PoiWriter.write(outline);
    }
}
