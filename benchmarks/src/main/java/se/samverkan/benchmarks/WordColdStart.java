package se.samverkan.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.samverkan.outline.Outline;

/**
 * The first document of a virtual machine, from its bytes to its outline: with nothing loaded and nothing compiled, as in a program that reads one
 * and ends. Each fork reads once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class WordColdStart {

    /** How many pages the document has that lies ready; it was made by POI of {@link SampleMinutes}. */
    @Param("5")
    int pages;

    private byte[] document = {};

    /** Made by JMH. */
    public WordColdStart() {}

    /**
     * Gets the document, with no class of ours or of POI.
     *
     * @throws IOException never
     */
    @Setup
    public void prepare() throws IOException {
        try (InputStream in = Objects.requireNonNull(WordColdStart.class.getResourceAsStream("minutes.docx"))) {
            document = in.readAllBytes();
        }
    }

    /**
     * Our reader.
     *
     * @return the outline
     * @throws IOException never
     */
    @Benchmark
    public Outline read() throws IOException {
        return WordFile.read(document);
    }

    /**
     * POI.
     *
     * @return the outline
     * @throws IOException never
     */
    @Benchmark
    public Outline readPoi() throws IOException {
        return PoiReader.read(document);
    }
}
