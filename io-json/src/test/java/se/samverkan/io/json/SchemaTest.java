package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Formats;
import se.samverkan.io.ImportException;

class SchemaTest {

    private static final String FILE = "samverkan-1.schema.json";
    private static final String M = "{`format`:`samverkan/1`,`meetings`:[{`id`:`m`,";

    /**
     * The file in the jar says what the code says. After a change of the format it is written anew by
     * {@code mvn -pl core,io-json test -Dtest=SchemaTest -Dsurefire.failIfNoSpecifiedTests=false -Dsamverkan.regenerate=true}.
     */
    @Test
    void theFileInTheJarIsCurrent() throws IOException {
        if (Boolean.getBoolean("samverkan.regenerate")) {
            Files.writeString(Path.of("src/main/resources/se/samverkan/io/json", FILE), JsonFormat.schema());
        } else {
            assertThat(Json.resource(FILE)).isEqualTo(JsonFormat.schema());
        }
    }

    @Test
    void saysAllOfItsWords() throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(Json.resource("schema.properties")));

        assertThat(words.values())
                .allSatisfy(text ->
                        assertThat(JsonFormat.schema()).contains(text.toString().replace("\"", "\\\"")));
    }

    @Test
    void allowsTheGoldenFiles() {
        assertThat(SchemaJudge.document(Json.resource("golden.json"))).isEmpty();
        assertThat(Json.resource("golden.jsonl").lines())
                .allSatisfy(line -> assertThat(SchemaJudge.line(line)).isEmpty());
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/samples"))) {
            // Word is another module's.
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void allowsTheSamples(Path sample) throws IOException {
        Collaboration read = Formats.installed().read(sample).collaboration();

        assertThat(read.getMeetings()).isNotEmpty();
        assertThat(SchemaJudge.document(Json.write(read))).isEmpty();
    }

    @Test
    void allowsUnknownPropertiesOfThings() {
        assertThat(SchemaJudge.document(M.replace('`', '"') + "\"färg\":{\"a\":[1]}}],\"ny\":1}"))
                .isEmpty();
    }

    /** With ` for a quotation mark and M for the start of a document with a meeting. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "no format           | {}",
                "another format      | {`format`:`samverkan/2`}",
                "no object           | []",
                "missing name        | {`format`:`samverkan/1`,`people`:[{`id`:`p`}]}",
                "missing type        | M`preamble`:[{`text`:``}]}]}",
                "unknown type        | M`preamble`:[{`type`:`Passage`,`text`:``}]}]}",
                "missing in a union  | M`preamble`:[{`type`:`passage`}]}]}",
                "list for object     | M`nextMeeting`:[]}]}",
                "object for list     | M`agenda`:{}}]}",
                "number for text     | M`place`:1}]}",
                "text for flag       | M`attendance`:[{`id`:`a`,`status`:`absent`,`online`:`true`}]}]}",
                "fraction            | M`preamble`:[{`type`:`passage`,`text`:``,`level`:1.5}]}]}",
                "null                | M`date`:null}]}",
                "no date             | M`date`:`i går`}]}",
                "no time             | M`start`:`25:00`}]}",
                "unknown code        | M`weekdayAsWritten`:`torsdag`}]}",
                "unknown stage       | M`history`:[{`stage`:`glömt`}]}]}",
                "blank open code     | M`attendance`:[{`id`:`a`,`status`:`absent`,`roles`:[` `]}]}]}",
                "id with a blank     | M`group`:`a b`}]}",
                "id with a full stop | M`group`:`.a`}]}",
                "unknown of a value  | {`format`:`samverkan/1`,`coverage`:[{`group`:`g`,`days`:{`first`:`2025-01-01`,`last`:`2025-01-01`},`ny`:1}]}",
                "unknown of a link   | M`preamble`:[{`type`:`passage`,`text`:``,`links`:[{`text`:``,`target`:``,`ny`:1}]}]}]}",
            })
    void refusesWhatTheReaderRefuses(String what, String document) {
        String json = (document.startsWith("M") ? M + document.substring(1) : document).replace('`', '"');

        assertThat(SchemaJudge.document(json)).as(what).isNotEmpty();
        assertThatExceptionOfType(ImportException.class).as(what).isThrownBy(() -> Json.read(json));
    }

    @Test
    void refusesLinesThatTheReaderRefuses() {
        assertThat(SchemaJudge.line("{\"type\":\"meeting\"}")).isNotEmpty();
        assertThat(SchemaJudge.line("{\"type\":\"möte\",\"id\":\"m\"}")).isNotEmpty();
        assertThat(SchemaJudge.line("{\"id\":\"m\"}")).isNotEmpty();
        assertThat(SchemaJudge.line("{\"type\":\"header\"}")).isNotEmpty();
        assertThat(SchemaJudge.line("{\"type\":\"meeting\",\"id\":\"m\"}")).isEmpty();
    }
}
