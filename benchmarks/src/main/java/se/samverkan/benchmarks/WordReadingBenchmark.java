package se.samverkan.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samverkan.outline.Outline;

/** From the bytes of a Word document to its outline, beside two floors and beside Apache POI. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WordReadingBenchmark {

    /** How many pages. */
    @Param({"5", "500"})
    int pages;

    /** What made the document. */
    @Param(WordFile.OURS)
    String producer = WordFile.OURS;

    private byte[] document = {};
    private PackFloor floor = new PackFloor(List.of());

    /** Made by JMH. */
    public WordReadingBenchmark() {}

    /**
     * Gets the document.
     *
     * @throws IOException if it cannot be read
     */
    @Setup
    public void prepare() throws IOException {
        document = WordFile.of(producer, pages);
        floor = PackFloor.of(document);
    }

    /**
     * The first floor.
     *
     * @return how many bytes the parts are
     * @throws IOException never
     */
    @Benchmark
    public long inflate() throws IOException {
        return floor.inflate();
    }

    /**
     * The floor.
     *
     * @return how many events of XML the parts are
     * @throws IOException never
     * @throws XMLStreamException never
     */
    @Benchmark
    public long scan() throws IOException, XMLStreamException {
        return floor.scan();
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
