package se.samverkan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;

/**
 * Collaborations of one five-page meeting each, as they come from importing an archive document by document, joined: what a meeting costs, when
 * a hundred of them come together and when ten thousand do.
 *
 * <p>Every size goes through the same ten thousand meetings. A hundred on their own would lie in the caches of the processor, and look cheaper for
 * that reason.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(JoinBenchmark.ALL)
public class JoinBenchmark {

    static final int ALL = 10_000;

    /** Every tenth collaboration of those that overlap has the meeting of the one before it, otherwise told. */
    private static final int OVERLAPPING = 10;

    /** How many meetings are joined to one collaboration. */
    @Param({"100", "1000", "10000"})
    int meetings;

    /** How many there are. It is what JMH divides by; only a test, which measures nothing, makes do with fewer. */
    @Param("" + ALL)
    int archive;

    private List<List<Collaboration>> disjoint = List.of();
    private List<List<Collaboration>> overlapping = List.of();

    /** Made by JMH. */
    public JoinBenchmark() {}

    /** Makes the collaborations. */
    @Setup
    public void prepare() {
        List<Collaboration> all = IntStream.range(0, archive)
                .mapToObj(SampleYear::meeting)
                .map(Collaboration::of)
                .toList();
        disjoint = parts(all);
        overlapping = parts(IntStream.range(0, archive)
                .mapToObj(i -> i % OVERLAPPING == 1 ? changed(all.get(i - 1)) : all.get(i))
                .toList());
    }

    /**
     * Those of which no two have anything in common.
     *
     * @param joined takes what comes of it
     */
    @Benchmark
    public void disjoint(Blackhole joined) {
        joinedDisjoint().forEach(joined::consume);
    }

    /**
     * Those of which every tenth differs from another in what it tells of the same meeting.
     *
     * @param joined takes what comes of it
     */
    @Benchmark
    public void overlapping(Blackhole joined) {
        joinedOverlapping().forEach(joined::consume);
    }

    Stream<Collaboration> joinedDisjoint() {
        return disjoint.stream().map(Collaboration::joinAll);
    }

    Stream<Collaboration> joinedOverlapping() {
        return overlapping.stream().map(Collaboration::joinAll);
    }

    private List<List<Collaboration>> parts(List<Collaboration> all) {
        return IntStream.range(0, archive / meetings)
                .mapToObj(part -> all.subList(part * meetings, (part + 1) * meetings))
                .toList();
    }

    /** The same meeting by another hand: less is known of what comes next, more of who was there, and the place is told otherwise. */
    private static Collaboration changed(Collaboration one) {
        Meeting meeting = one.getMeetings().get(0);
        List<Attendance> roll = new ArrayList<>(meeting.getAttendance());
        roll.set(0, roll.get(0).withNote("kom efter pausen"));
        return Collaboration.of(
                meeting.withNextMeeting(Optional.empty()).withAttendance(roll).withPlace("Hultby gård"));
    }
}
