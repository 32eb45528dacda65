package se.samverkan.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.io.json.JsonFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.util.TokenBuffer;

/**
 * A collaboration to JSON and back, by us, by {@link Bare bare Jackson} on records of the same shape, and the floor that neither can go below:
 * Jackson's tokens without anything made of them. All three write the same document.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(5)
public class JsonBenchmark {

    private static final JsonFormat FORMAT = new JsonFormat();

    /** How many five-page meetings the collaboration holds: one, and a year of them. */
    @Param({"1", "40"})
    int meetings;

    private Collaboration ours = new Collaboration.Builder().build();
    private Bare.Collaboration bare = Bare.READER.readValue("{}");
    private byte[] document = {};
    private TokenBuffer tokens = TokenBuffer.forGeneration();

    /**
     * Makes the document and what each side needs to write it.
     *
     * @throws IOException if it cannot be written
     */
    @Setup
    public void prepare() throws IOException {
        ours = SampleYear.of(meetings);
        document = write().toByteArray();
        bare = readBare();
        try (JsonParser parser = Bare.READER.createParser(document)) {
            parser.nextToken();
            tokens = TokenBuffer.forBuffering(parser, parser.objectReadContext());
            tokens.copyCurrentStructure(parser);
        }
    }

    /**
     * Ours.
     *
     * @return the document
     * @throws IOException never
     */
    @Benchmark
    public ByteArrayOutputStream write() throws IOException {
        ByteArrayOutputStream out = out();
        FORMAT.write(ours, out, WriteOptions.defaults());
        return out;
    }

    /** {@return the document, by the peer} */
    @Benchmark
    public ByteArrayOutputStream writeBare() {
        ByteArrayOutputStream out = out();
        Bare.WRITER.writeValue(out, bare);
        return out;
    }

    /** {@return the document, from tokens that lie ready} */
    @Benchmark
    public ByteArrayOutputStream writeTokens() {
        ByteArrayOutputStream out = out();
        try (JsonGenerator generator = Bare.WRITER.createGenerator(out)) {
            tokens.serialize(generator);
        }
        return out;
    }

    /**
     * Ours.
     *
     * @return the collaboration
     * @throws IOException never
     */
    @Benchmark
    public Collaboration read() throws IOException {
        return FORMAT.read(Source.of("year.json", document), ReadOptions.defaults())
                .collaboration();
    }

    /** {@return the collaboration, by the peer} */
    @Benchmark
    public Bare.Collaboration readBare() {
        return Bare.READER.readValue(new ByteArrayInputStream(document));
    }

    /** {@return how many characters the strings of the document hold} */
    @Benchmark
    public int readTokens() {
        int characters = 0;
        try (JsonParser parser = Bare.READER.createParser(new ByteArrayInputStream(document))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    characters += parser.getString().length();
                }
            }
        }
        return characters;
    }

    private ByteArrayOutputStream out() {
        return new ByteArrayOutputStream(document.length + 1);
    }
}
