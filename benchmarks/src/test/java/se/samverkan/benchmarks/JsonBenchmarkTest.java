package se.samverkan.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.json.JsonFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    @Test
    void thePeerHasEveryPropertyOfEveryTypeThatItHas() throws IOException {
        JsonNode types;
        try (InputStream schema = JsonFormat.class.getResourceAsStream("samverkan-1.schema.json")) {
            types = JsonMapper.shared().readTree(schema).get("$defs");
        }

        for (Class<?> type : Bare.class.getDeclaredClasses()) {
            if (type.isRecord()) {
                assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                        .as(type.getSimpleName())
                        .containsExactlyElementsOf(properties(definition(types, type)));
            }
        }
    }

    /** What the schema says of a type. One that stands nowhere but in a union is defined there, by the name that the union calls it. */
    private static JsonNode definition(JsonNode types, Class<?> type) {
        for (Class<?> union : type.getInterfaces()) {
            for (JsonNode member : types.get(name(union)).get("oneOf")) {
                if (!member.has("$ref")
                        && member.at("/properties/type/const").asString().equals(called(type, union))) {
                    return member;
                }
            }
        }
        return types.get(name(type));
    }

    private static String called(Class<?> type, Class<?> union) {
        return Arrays.stream(union.getAnnotation(JsonSubTypes.class).value())
                .filter(member -> member.value() == type)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static List<String> properties(JsonNode definition) {
        return definition.get("properties").propertyNames().stream()
                .filter(name -> !name.equals("type"))
                .toList();
    }

    private static String name(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
