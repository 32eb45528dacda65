package se.samverkan.examples.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Severity;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.io.Source;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.ProtocolCheck;

/** What is built is kept without loss, and has no faults but the planted ones. */
class AsbygdenTest {

    private static final List<String> OF_MEETINGS =
            List.of("decision/not-in-summary", "decision/summary-differs", "meeting/weekday", "goals/period-over");

    /** What shows only when the minutes of the year are held together. */
    private static final List<String> OF_THE_YEAR = List.of("forwarding/not-received", "series/organiser-open");

    private final Formats formats = Formats.installed();
    private final Collaboration built = Asbygden.collaboration();
    private final ProtocolCheck check = ProtocolCheck.installed();

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl"})
    void comesBackEqual(String format) throws IOException {
        byte[] bytes = StoreTour.written(built, format, formats);
        Imported back = formats.read(Source.of("asbygden." + format, bytes), formats.readOptions());
        // It is told of each extension that it was kept.
        assertThat(back.findings()).extracting(Finding::getCode).containsOnly(FindingCode.parse("json/unknown-kept"));
        assertThat(back.collaboration()).isEqualTo(built);
    }

    @Test
    void theStoredFileIsCurrent() throws IOException {
        Stored.assertCurrent("asbygden.json", StoreTour.written(built, "json", formats));
    }

    @Test
    void theStoredFileReadsAsWhatIsBuilt() throws IOException {
        Source stored = Source.of("asbygden.json", Stored.read("asbygden.json"));
        assertThat(formats.read(stored, formats.readOptions()).collaboration()).isEqualTo(built);
    }

    @Test
    void onlyThePlantedFaultsAreFoundInSingleMeetings() {
        Stream<Finding> found = built.getMeetings().stream()
                .map(Meeting::getId)
                .flatMap(meeting -> check.check(built, meeting).findings(Severity.WARNING).stream());
        assertThat(codes(found)).containsExactlyInAnyOrderElementsOf(OF_MEETINGS);
    }

    @Test
    void overTheYearTwoMoreAreFound() {
        assertThat(codes(check.check(built).findings(Severity.WARNING).stream()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(OF_MEETINGS, OF_THE_YEAR)
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> codes(Stream<Finding> findings) {
        return findings.map(Finding::getCode).map(Object::toString).toList();
    }

    @Test
    void everyDecisionHasALife() {
        assertThat(built.getMeetings().stream().flatMap(meeting -> meeting.decisions().stream()))
                .isNotEmpty()
                .allMatch(decision -> decision.stage().isPresent(), "has a stage")
                .extracting(Decision::getId)
                .doesNotHaveDuplicates();
    }
}
