package se.samverkan.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.ScalarResult;
import org.openjdk.jmh.util.Statistics;

/**
 * How much processor an operation takes, in all threads of the virtual machine: its garbage is collected at its cost. Unlike the time on the
 * clock it does not count what other programs on the machine take.
 */
public final class ProcessorTime implements InternalProfiler {

    private static final String LABEL = "processor";

    private long before;

    /** Made by JMH. */
    public ProcessorTime() {}

    @Override
    public String getDescription() {
        return "processor time per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = used();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        // A batch counts as one operation to JMH.
        double operations = (double) result.getMetadata().getAllOps() * iteration.getBatchSize();
        double micros = (double) (used() - before) / TimeUnit.MICROSECONDS.toNanos(1);
        return List.of(new ScalarResult(LABEL, micros / operations, "us/op", AggregationPolicy.AVG));
    }

    /** The microseconds that an operation took in a run with this profiler: the median of its iterations. */
    static double of(RunResult run) {
        Statistics iterations =
                Objects.requireNonNull(run.getSecondaryResults().get(LABEL)).getStatistics();
        return iterations.getPercentile(50);
    }

    private static long used() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
