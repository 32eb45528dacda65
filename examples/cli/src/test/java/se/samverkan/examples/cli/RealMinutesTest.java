package se.samverkan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.io.Formats;

/** How well real minutes are read. They name real people and lie beside the repository, not in it. */
@EnabledIfSystemProperty(named = "samverkan.shared", matches = ".+")
class RealMinutesTest {

    private static final List<String> FIELDS = List.of("people", "status", "roles", "items", "decisions+kind");
    private static final double ENOUGH = 0.95;

    private static Path realMinutes() {
        return Path.of(System.getProperty("samverkan.shared"), "real-minutes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.txt", "003.txt"})
    void realMinutesAreReadAsAPersonReadsThem(String name) throws IOException {
        TruthComparison comparison =
                Truth.find(realMinutes().resolve(name)).orElseThrow().compare(Formats.installed());
        for (String field : FIELDS) {
            assertThat(comparison.score(field).f1())
                    .as("%s of %s\n%s", field, name, comparison.shown())
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    /** A plan counts more units than it lists, and asks who shall call; a group has a seat that nobody holds. */
    @ParameterizedTest
    @CsvSource({
        "002.txt, :7, plan/declared-count",
        "002.txt, :39, series/organiser-open",
        "003.txt, :210, group/seat-vacant"
    })
    void whatIsWrongInPlansAndGroupsIsFoundInItsPlace(String name, String line, String rule) {
        String out = Outcome.of("check", "-q", realMinutes().resolve(name).toString())
                .out();
        assertThat(out.lines()).anyMatch(one -> one.contains(name + line + "  warning  " + rule + "  "));
    }

    /** For the people who work on the reader. */
    @Test
    void everythingThatHasATruthIsCompared() throws IOException {
        List<Truth> truths = new ArrayList<>(Truth.allIn(realMinutes()));
        truths.addAll(Truth.allIn(Truth.SAMPLES));
        truths.addAll(Truth.allIn(Truth.FIXTURES));
        TruthReport.print(truths, false, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        assertThat(truths).hasSizeGreaterThan(15);
    }
}
