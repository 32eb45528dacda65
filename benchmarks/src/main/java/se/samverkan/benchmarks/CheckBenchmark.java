package se.samverkan.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.WriteOptions;
import se.samverkan.io.json.JsonFormat;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;

/**
 * Every installed rule held against five-page meetings: each meeting by itself, and the whole catalogue against a collaboration. The peer is writing the
 * same as JSON, which looks at every attribute once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {

    private static final JsonFormat JSON = new JsonFormat();
    private static final ProtocolCheck CHECK = ProtocolCheck.installed().asOf(LocalDate.of(2026, 1, 31));

    /** How many meetings the collaboration holds. */
    @Param({"1", "100", "1000", "10000"})
    int meetings;

    private Collaboration all = new Collaboration.Builder().build();

    /** Made by JMH. */
    public CheckBenchmark() {}

    /** Makes the collaboration. */
    @Setup
    public void prepare() {
        all = SampleYear.of(meetings);
    }

    /**
     * The rules about one meeting, against the first by itself.
     *
     * @return what was found
     */
    @Benchmark
    public Report meeting() {
        return CHECK.check(first());
    }

    /**
     * The peer of that.
     *
     * @throws IOException never
     */
    @Benchmark
    public void writeMeeting() throws IOException {
        JSON.write(Collaboration.of(first()), OutputStream.nullOutputStream(), WriteOptions.defaults());
    }

    /**
     * The whole catalogue. What a collaboration looks up once and keeps is looked up anew.
     *
     * @return what was found
     */
    @Benchmark
    public Report collaboration() {
        return CHECK.check(new Collaboration.Builder().from(all).build());
    }

    /**
     * The peer of that.
     *
     * @throws IOException never
     */
    @Benchmark
    public void writeCollaboration() throws IOException {
        JSON.write(all, OutputStream.nullOutputStream(), WriteOptions.defaults());
    }

    private Meeting first() {
        return all.getMeetings().get(0);
    }
}
