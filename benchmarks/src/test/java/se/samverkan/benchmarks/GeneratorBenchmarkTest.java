package se.samverkan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GeneratorBenchmarkTest {

    private final GeneratorBenchmark benchmark = new GeneratorBenchmark();

    @BeforeEach
    void prepare() {
        benchmark.meetings = 40;
        benchmark.prepare();
    }

    @AfterEach
    void end() {
        benchmark.end();
    }

    @Test
    void aYearHasAsManyMeetingsAsAreAskedFor() {
        assertThat(benchmark.year().getMeetings()).hasSize(40);
    }

    @Test
    void noTwoMeetingsInARowAreOne() {
        assertThat(benchmark.meeting()).isNotSameAs(benchmark.meeting());
        assertThat(benchmark.wildMeeting()).isNotSameAs(benchmark.wildMeeting());
    }
}
