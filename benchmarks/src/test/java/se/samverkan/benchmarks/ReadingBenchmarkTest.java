package se.samverkan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.language.Vocabulary;
import se.samverkan.meeting.Meeting;
import se.samverkan.minutes.DocumentKind;
import se.samverkan.minutes.MinutesReading;
import se.samverkan.minutes.SourceRange;

/** What is measured is the reading of minutes, not the passing over of prose. */
class ReadingBenchmarkTest {

    private final ReadingBenchmark benchmark = new ReadingBenchmark();

    @BeforeEach
    void prepare() throws IOException {
        benchmark.pages = 5;
        benchmark.prepare();
    }

    @Test
    void fivePagesAreReadAsMinutesWithAllThatTheyHold() {
        MinutesReading reading = benchmark.read();
        Meeting meeting = reading.meeting();

        assertThat(reading.getDocumentKind()).isEqualTo(DocumentKind.MINUTES);
        assertThat(meeting.getAttendance()).hasSize(15);
        assertThat(meeting.getAgenda()).hasSizeBetween(15, 30);
        assertThat(meeting.decisions()).hasSizeBetween(5, 15);
        assertThat(meeting.getTasks()).hasSizeBetween(5, 15);
        assertThat(meeting.getNextMeeting()).isPresent();
        assertThat(reading.getRanges()).noneMatch(range -> range.use() == SourceRange.Use.UNPLACED);
    }

    @Test
    void aPageIsAsLongAtEverySize() {
        assertThat(ReadingBenchmark.kilobytes(50) / ReadingBenchmark.kilobytes(5))
                .isBetween(9.5, 10.5);
    }

    @Test
    void theFloorFindsTheWordsOfAVocabulary() {
        WordFloor floor = new WordFloor(Vocabulary.parse("label.place = plats | tid och plats"));

        assertThat(floor.count("tid, plats: och Plats platsen (plats)")).isEqualTo(4);
        assertThat(benchmark.floor()).isPositive();
    }
}
