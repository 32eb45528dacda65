package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.group.Group;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import tools.jackson.databind.JsonNode;

/** The main job on the bundled samples: who met, what was decided, and exactly the faults that were planted. */
class SamplesTest {

    static List<Truth> samples() throws IOException {
        return Truth.allIn(Truth.SAMPLES);
    }

    @Test
    void thereAreSamplesOfDifferentHabits() throws IOException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void exactlyThePlantedFaultsAreFound(Truth sample) throws IOException {
        List<Fault> planted = Fault.plantedIn(sample.document());
        List<String> unexpected = new ArrayList<>();
        List<Fault> missing = new ArrayList<>(planted);
        Outcome outcome = Outcome.of("check", sample.document().toString(), "--quiet", "--min-severity", "warning");
        for (String finding : outcome.outLines()) {
            if (!finding.startsWith(" ")) {
                Stream<Fault> agreeing = missing.stream().filter(fault -> fault.isFoundBy(sample.document(), finding));
                agreeing.findFirst().ifPresentOrElse(missing::remove, () -> unexpected.add(finding));
            }
        }
        assertSoftly(softly -> {
            softly.assertThat(unexpected)
                    .as("found though not planted in %s", sample.document())
                    .isEmpty();
            softly.assertThat(missing)
                    .as("planted in %s and not found", sample.document())
                    .isEmpty();
        });
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reportSaysWhoMetAndWhatWasDecided(Truth sample) throws IOException {
        JsonNode truth = sample.expected();
        List<String> present = StreamSupport.stream(truth.path("people").spliterator(), false)
                .filter(person -> person.path("status").asString().equals("present"))
                .map(person -> person.path("name").asString())
                .filter(name -> !name.isEmpty())
                .toList();
        long decided = StreamSupport.stream(truth.path("decisions").spliterator(), false)
                .filter(decision -> List.of("meeting", "by_email", "tacit")
                        .contains(decision.path("kind").asString()))
                .count();

        Imported imported = Formats.installed().read(sample.document());
        Meeting meeting = imported.meeting();
        assertThat(meeting.getGroup()
                        .flatMap(imported.collaboration()::findGroup)
                        .map(Group::getName))
                .contains(truth.path("group").asString());
        assertThat(meeting.getDate().map(Object::toString))
                .contains(truth.path("date").asString());
        assertThat(meeting.getAttendance().stream()
                        .filter(Attendance::attends)
                        .flatMap(entry -> entry.getName().stream()))
                .containsExactlyInAnyOrderElementsOf(present);
        assertThat(meeting.decisions()).hasSize((int) decided);

        String report = Outcome.of("check", sample.document().toString()).out().replaceAll("\\s+", " ");
        assertThat(report)
                .contains(
                        "Group " + truth.path("group").asString(),
                        "Date " + truth.path("date").asString());
        assertThat(report).contains(present);
        assertThat(report).contains("Decisions " + decided);
    }

    /**
     * A fault that was planted.
     *
     * @param rule the code of the rule that finds it
     * @param lines the lines on one of which it is found
     */
    record Fault(String rule, List<String> lines) {

        /** Those that the file beside a sample names: rule, line or lines, and an explanation, parted by tabs. */
        static List<Fault> plantedIn(Path sample) throws IOException {
            List<Fault> faults = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of(sample + ".faults"))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    faults.add(new Fault(
                            cells[0],
                            Arrays.stream(cells[1].split(",", -1))
                                    .map(String::strip)
                                    .toList()));
                }
            }
            return faults;
        }

        boolean isFoundBy(Path sample, String finding) {
            return lines.stream().anyMatch(line -> finding.startsWith(sample + ":" + line + "  "))
                    && finding.contains("  " + rule + "  ");
        }
    }
}
