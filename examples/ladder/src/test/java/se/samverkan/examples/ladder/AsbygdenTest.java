package se.samverkan.examples.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    /** Rules that hold meetings against what their group has laid down, and how often each finds that it was not done. */
    private static final Map<String, Integer> OF_GROUPS = Map.of(
            "agenda/standing-item-missing", 6,
            "attendance/member-unaccounted", 10,
            "minutes/previous-not-reviewed", 1,
            "signoff/window", 2);

    private final Formats formats = Formats.installed();
    private final Collaboration built = Asbygden.collaboration();

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

    /** What was planted in single minutes; and since all minutes are held, what groups had laid down about their meetings and did not do. */
    @Test
    void onlyThePlantedFaultsAreFound() {
        ProtocolCheck check = ProtocolCheck.installed();
        List<String> found = built.getMeetings().stream()
                .map(Meeting::getId)
                .flatMap(meeting -> check.check(built, meeting).findings(Severity.WARNING).stream())
                .map(Finding::getCode)
                .map(Object::toString)
                .toList();
        List<String> expected = new ArrayList<>(
                List.of("decision/not-in-summary", "decision/summary-differs", "meeting/weekday", "goals/period-over"));
        OF_GROUPS.forEach((code, times) -> expected.addAll(Collections.nCopies(times, code)));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
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
