package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingMode;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.WriteOptions;
import se.samverkan.testkit.generate.Generate;
import se.samverkan.testkit.generate.Wild;

class JsonFormatProperties {

    private static final byte[] GOLDEN = Json.resource("golden.json").getBytes(StandardCharsets.UTF_8);

    private static final List<String> SNIPPETS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u12",
            "null",
            "true",
            "-",
            "1e9",
            "0",
            "9".repeat(1200),
            "\"type\"",
            "\"id\":1,",
            "/*",
            "\u0000",
            "\ufeff",
            "ö");

    @Property(tries = 500)
    void whatIsWrittenReadsBackEqual(@ForAll @Wild Collaboration collaboration) throws IOException {
        String json = Json.write(collaboration);

        assertThat(Json.read(json)).isEqualTo(collaboration);
        assertThat(json).endsWith("\n}\n").doesNotContain("\r");
    }

    @Example
    void everyAttributeIsTriedOut() {
        Object[] many = Generate.wild(Collaboration.class).generator(1000).stream(new Random(1))
                .limit(1200)
                .map(Shrinkable::value)
                .toArray();

        assertThat(Usage.of(many).unused()).isEmpty();
    }

    @Property(tries = 200)
    void whatIsWrittenAsLinesReadsBackEqual(@ForAll @Wild Collaboration collaboration) throws IOException {
        String lines = Json.write(new JsonLines(), collaboration, WriteOptions.defaults());

        assertThat(Json.readLines(lines)).isEqualTo(collaboration);
        assertThat(lines)
                .startsWith("{\"type\":\"header\",\"format\":\"samverkan/1\"")
                .endsWith("}\n");
    }

    @Property(tries = 50)
    void whatIsWrittenFollowsTheSchema(@ForAll @Wild Collaboration collaboration) {
        assertThat(SchemaJudge.document(Json.write(collaboration))).isEmpty();
        assertThat(Json.write(new JsonLines(), collaboration, WriteOptions.defaults())
                        .lines())
                .allSatisfy(line -> assertThat(SchemaJudge.line(line)).isEmpty());
    }

    @Property(tries = 100)
    void equalValuesGiveEqualBytes(@ForAll @Wild Collaboration collaboration) throws IOException {
        String json = Json.write(collaboration);

        assertThat(Json.write(Json.read(json))).isEqualTo(json);
    }

    @Property(tries = 100)
    void everySummaryIsJson(@ForAll @Wild Collaboration collaboration) {
        String summary = Json.write(new SummaryJson(), collaboration, WriteOptions.defaults());

        assertThat(Json.tree(summary)).isNotNull();
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void aDamagedDocumentIsReadOrRefused(@ForAll long seed) throws IOException {
        byte[] damaged = damage(GOLDEN, new Random(seed));
        try {
            assertThat(Json.read(damaged, Limits.defaults())).isNotNull();
        } catch (ImportException e) {
            assertThat(e.finding().orElseThrow().getCode().area()).isEqualTo("json");
            assertThat(e.finding().orElseThrow().getPlace()).isPresent();
        }
    }

    private static byte[] damage(byte[] document, Random random) {
        byte[] damaged = document;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(damaged.length);
            int to = Math.min(damaged.length, at + random.nextInt(random.nextBoolean() ? 4 : 400));
            damaged = switch (random.nextInt(4)) {
                case 0 -> join(damaged, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
                case 1 -> join(damaged, at, new byte[0], to);
                case 2 -> join(damaged, at, Arrays.copyOfRange(damaged, at, to), at);
                default ->
                    join(
                            damaged,
                            at,
                            SNIPPETS.get(random.nextInt(SNIPPETS.size())).getBytes(StandardCharsets.UTF_8),
                            at);
            };
        }
        return damaged;
    }

    private static byte[] join(byte[] bytes, int end, byte[] middle, int rest) {
        byte[] joined = Arrays.copyOf(bytes, end + middle.length + bytes.length - rest);
        System.arraycopy(middle, 0, joined, end, middle.length);
        System.arraycopy(bytes, rest, joined, end + middle.length, bytes.length - rest);
        return joined;
    }
}
