package se.samverkan.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;

/** The sides do the same work, or their times say nothing. */
class JsonBenchmarkTest {

    private final JsonBenchmark benchmark = new JsonBenchmark();
    private final Collaboration year = SampleYear.of(2);

    @BeforeEach
    void prepare() throws IOException {
        benchmark.meetings = 2;
        benchmark.prepare();
    }

    @Test
    void allSidesWriteTheSameDocument() throws IOException {
        // Ours ends with a line break.
        String ours = benchmark.write().toString(UTF_8).stripTrailing();

        assertThat(benchmark.writeBare().toString(UTF_8)).isEqualTo(ours);
        assertThat(benchmark.writeTokens().toString(UTF_8)).isEqualTo(ours);
    }

    @Test
    void bothSidesReadBackWhatTheyWrote() throws IOException {
        assertThat(benchmark.read()).isEqualTo(year);
        assertThat(Bare.READER.<Bare.Collaboration>readValue(
                        benchmark.writeBare().toByteArray()))
                .isEqualTo(benchmark.readBare());
        assertThat(benchmark.readBare().meetings()).hasSameSizeAs(year.getMeetings());
    }

    @Test
    void theTokensAreThoseOfTheWholeDocument() throws IOException {
        int textOfOneMeeting = 12_000;

        assertThat(benchmark.readTokens())
                .isBetween(2 * textOfOneMeeting, benchmark.write().size());
    }

    @Test
    void theMeetingIsAsLargeAsItIsSaidToBe() {
        var meeting = year.getMeetings().get(0);

        assertThat(meeting.getAttendance()).hasSize(18);
        assertThat(meeting.allItems()).hasSize(30);
        assertThat(meeting.decisions()).hasSize(14);
    }
}
