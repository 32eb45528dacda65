package se.samverkan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinBenchmarkTest {

    private final JoinBenchmark benchmark = new JoinBenchmark();

    @BeforeEach
    void prepare() {
        benchmark.archive = 100;
        benchmark.meetings = 50;
        benchmark.prepare();
    }

    @Test
    void disjointMeetingsAllStandInTheJoins() {
        assertThat(benchmark.joinedDisjoint())
                .hasSize(2)
                .allMatch(joined -> joined.getMeetings().size() == 50)
                .allMatch(joined -> joined.conflicts().isEmpty());
    }

    @Test
    void aTenthOfTheOverlappingTellsAnotherPlaceForTheMeetingOfAnother() {
        assertThat(benchmark.joinedOverlapping())
                .hasSize(2)
                .allMatch(joined -> joined.meetingsById().size() == 45)
                .allMatch(joined -> joined.conflicts().size() == 5);
    }
}
