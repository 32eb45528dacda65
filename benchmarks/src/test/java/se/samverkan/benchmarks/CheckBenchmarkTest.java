package se.samverkan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.protocol.Outcome;

class CheckBenchmarkTest {

    private final CheckBenchmark benchmark = new CheckBenchmark();

    @BeforeEach
    void prepare() {
        benchmark.meetings = 10;
        benchmark.prepare();
    }

    @Test
    void mostRulesHaveSomethingToLookAt() {
        assertThat(benchmark.meeting().getResults())
                .filteredOn(result -> result.getOutcome() != Outcome.NOT_EVALUATED)
                .hasSizeGreaterThan(20);
        assertThat(benchmark.collaboration().getMeetings()).hasSize(10);
    }

    @Test
    void theSameIsWritten() {
        assertThatCode(benchmark::writeMeeting).doesNotThrowAnyException();
        assertThatCode(benchmark::writeCollaboration).doesNotThrowAnyException();
    }
}
