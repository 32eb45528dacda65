package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Path;
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

/**
 * How well the reader reads every sample and fixture that has a truth: all that a person reads, or the truth says why not. Pooled, it may get better,
 * never worse: neither over all documents nor over those that there were first, so that none of these is paid for with one that came later.
 */
class FixturesTest {

    private static final Map<String, FieldScore> FIRST = new LinkedHashMap<>();
    private static final Map<String, FieldScore> ALL = new LinkedHashMap<>();
    private static final Formats FORMATS = Formats.installed();

    @BeforeAll
    static void compareAll() throws IOException {
        for (Truth truth : truths().toList()) {
            List<FieldScore> scores = truth.compare(FORMATS).scores();
            pool(scores, ALL);
            if (isOfTheFirst(truth.document())) {
                pool(scores, FIRST);
            }
        }
        ALL.values().forEach(score -> System.out.println(score.row()));
    }

    private static void pool(List<FieldScore> scores, Map<String, FieldScore> pooled) {
        scores.forEach(score -> pooled.merge(score.field(), score, FieldScore::plus));
    }

    /** The samples in plain text, and the fixtures up to 25. */
    private static boolean isOfTheFirst(Path document) {
        String name = document.getFileName().toString();
        return Character.isDigit(name.charAt(0)) ? name.compareTo("26") < 0 : !name.endsWith(".docx");
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
        // field, at least over the first documents, at least over all
        "frame, 0.98, 0.989",
        "people, 1.0, 1.0",
        "status, 1.0, 1.0",
        "roles, 0.98, 0.99",
        "organisation, 0.95, 0.99",
        "items, 1.0, 0.995",
        "sub_items, 0.97, 0.98",
        "decisions+kind, 0.98, 0.988",
        "responsible, 0.96, 0.965",
        "due, 0.88, 0.877",
        "next_meeting, 0.98, 0.99",
        "attachments, 0.97, 0.99",
        "tasks, 0.88, 0.85"
    })
    void fieldIsReadAtLeastAsWellAsBefore(String field, double first, double all) {
        assertAll(() -> isAtLeast(FIRST, field, first), () -> isAtLeast(ALL, field, all));
    }

    private static void isAtLeast(Map<String, FieldScore> pooled, String field, double least) {
        FieldScore score = pooled.get(field);
        assertThat(score).as("the score of %s", field).isNotNull();
        assertThat(score.f1()).as(score.row()).isGreaterThanOrEqualTo(least);
    }
}
