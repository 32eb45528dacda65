package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.io.Formats;

/** How well the reader reads every sample and fixture that has a truth: all that a person reads, or the truth says why not. Pooled, it may get better, never worse. */
class FixturesTest {

    private static final Map<String, FieldScore> POOLED = new LinkedHashMap<>();
    private static final Formats FORMATS = Formats.installed();

    @BeforeAll
    static void compareAll() throws IOException {
        for (Truth truth : truths().toList()) {
            truth.compare(FORMATS).scores().forEach(s -> POOLED.merge(s.field(), s, FieldScore::plus));
        }
        POOLED.values().forEach(score -> System.out.println(score.row()));
    }

    static Stream<Truth> truths() throws IOException {
        List<Truth> truths = new ArrayList<>(Truth.allIn(Truth.SAMPLES));
        truths.addAll(Truth.allIn(Truth.FIXTURES));
        return truths.stream();
    }

    @ParameterizedTest
    @MethodSource("truths")
    void whatIsMissedIsExplained(Truth truth) throws IOException {
        TruthComparison comparison = truth.compare(FORMATS);
        Set<String> missed = new TreeSet<>();
        comparison.scores().stream().filter(score -> score.f1() < 1).forEach(score -> missed.add(score.field()));

        // An explanation that is needed no longer is taken out of the truth.
        assertThat(new TreeSet<>(truth.explained())).as(comparison.shown()).isEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource({
        "frame, 0.97",
        "people, 1.0",
        "status, 1.0",
        "roles, 0.99",
        "organisation, 0.99",
        "items, 0.99",
        "sub_items, 0.98",
        "decisions+kind, 0.98",
        "responsible, 0.96",
        "due, 0.84",
        "next_meeting, 0.99",
        "attachments, 0.95",
        "tasks, 0.85"
    })
    void fieldIsReadAtLeastAsWellAsBefore(String field, double least) {
        FieldScore score = POOLED.get(field);
        assertThat(score).as("the score of %s", field).isNotNull();
        assertThat(score.f1()).as(score.row()).isGreaterThanOrEqualTo(least);
    }
}
