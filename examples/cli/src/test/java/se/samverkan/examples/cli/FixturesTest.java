package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.io.Formats;

/** How well the reader reads every sample and fixture that has a truth, pooled: it may get better, never worse. */
class FixturesTest {

    private static final Map<String, FieldScore> POOLED = new LinkedHashMap<>();

    @BeforeAll
    static void compareAll() throws IOException {
        Formats formats = Formats.installed();
        for (var folder : List.of(Truth.SAMPLES, Truth.FIXTURES)) {
            for (Truth truth : Truth.allIn(folder)) {
                truth.compare(formats).scores().forEach(s -> POOLED.merge(s.field(), s, FieldScore::plus));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "frame, 0.98",
        "people, 1.0",
        "status, 1.0",
        "roles, 0.98",
        "organisation, 0.95",
        "items, 1.0",
        "sub_items, 0.97",
        "decisions+kind, 0.98",
        "responsible, 0.96",
        "due, 0.88",
        "next_meeting, 0.98",
        "attachments, 0.97",
        "tasks, 0.88"
    })
    void fieldIsReadAtLeastAsWellAsBefore(String field, double least) {
        FieldScore score = POOLED.get(field);
        assertThat(score).as("the score of %s", field).isNotNull();
        assertThat(score.f1()).as(score.row()).isGreaterThanOrEqualTo(least);
    }
}
