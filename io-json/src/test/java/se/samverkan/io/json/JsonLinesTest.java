package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.finding.Finding;
import se.samverkan.id.MeetingId;
import se.samverkan.io.BrokenParts;
import se.samverkan.io.Fit;
import se.samverkan.io.Formats;
import se.samverkan.io.ImportException;
import se.samverkan.io.Imported;
import se.samverkan.io.Limits;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.meeting.Meeting;

class JsonLinesTest {

    private static final String HEADER = "{\"type\":\"header\",\"format\":\"samverkan/1\"}\n";
    private static final String GROUP = "{\"type\":\"group\",\"id\":\"g\",\"name\":\"LLG\"}\n";
    private static final String MEETING = "{\"type\":\"meeting\",\"id\":\"m\"}\n";

    @Test
    void writesTheGoldenFile() {
        assertThat(Json.write(new JsonLines(), Golden.collaboration(), WriteOptions.defaults()))
                .isEqualTo(Json.resource("golden.jsonl"));
    }

    @Test
    void readsTheGoldenFileInAnyOrder() throws IOException {
        List<String> lines =
                new ArrayList<>(Json.resource("golden.jsonl").lines().toList());
        assertThat(Json.readLines(String.join("\n", lines))).isEqualTo(Golden.collaboration());
        Collections.reverse(lines);

        Collaboration reversed = Json.readLines(String.join("\n", lines));

        assertThat(reversed.getMeetings())
                .hasSameElementsAs(Golden.collaboration().getMeetings());
        assertThat(reversed.getOrganisations())
                .hasSameElementsAs(Golden.collaboration().getOrganisations());
        assertThat(reversed.getExtensions()).isEqualTo(Golden.collaboration().getExtensions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADER + GROUP + MEETING,
                GROUP + MEETING,
                GROUP + HEADER + MEETING + HEADER,
                "\ufeff" + HEADER + GROUP + MEETING,
                "\ufeff" + GROUP + MEETING,
                "\ufeff\n" + GROUP + MEETING,
                "\ufeff\r\n" + GROUP + MEETING,
                "\n\n" + GROUP + " \t\r\n" + MEETING + "\n \n",
                "{\"type\":\"group\",\"id\":\"g\",\"name\":\"LLG\"}\r\n{\"type\":\"meeting\",\"id\":\"m\"}\r\n",
                GROUP + "{\"type\":\"meeting\",\"id\":\"m\"}",
                "  " + GROUP + "{\"id\":\"m\",\"type\":\"meeting\"} ",
            })
    void readsWhatStandsOnLines(String lines) throws IOException {
        Collaboration read = Json.readLines(lines);

        assertThat(read.getGroups()).hasSize(1);
        assertThat(read.getMeetings()).containsExactly(meeting("m"));
    }

    @Test
    void anEmptyCollaborationIsItsHeader() throws IOException {
        Collaboration empty = new Collaboration.Builder().build();

        assertThat(Json.write(new JsonLines(), empty, WriteOptions.defaults())).isEqualTo(HEADER);
        assertThat(Json.readLines("")).isEqualTo(empty);
    }

    /** With ` for a quotation mark, ; for the end of a line, and ¤ before the place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // code | line | pointer | lines
                "json/syntax           | 2 |            | {`type`:`meeting`,`id`:`m`};{¤",
                "json/syntax           | 1 |            | {¤;`type`:`meeting`;}",
                "json/syntax           | 2 |            | ;{`type`:`meeting`,`id`:`m`} {¤`type`:`meeting`,`id`:`n`}",
                "json/wrong-type       | 1 |            | ¤[]",
                "json/missing          | 3 |            | ;;¤{`id`:`m`}",
                "json/missing          | 1 |            | ¤{`type`:`meeting`}",
                "json/wrong-value      | 1 | /type      | {`type`:¤`möte`,`id`:`m`}",
                "json/wrong-value      | 2 | /date      | {`type`:`meeting`,`id`:`å`};{`type`:`meeting`,`id`:`m`,`place`:`åäö`,`date`:¤`i går`}",
                "json/version          | 1 | /format    | {`type`:`header`,`format`:¤`samverkan/2`}",
                "json/duplicate-key    | 1 | /type      | {`type`:`meeting`,`id`:`m`,¤`type`:`meeting`}",
                "json/duplicate-key    | 1 | /type      | {`id`:`m`,`type`:`meeting`,¤`type`:`meeting`}",
                "json/unknown-property | 1 | /färg      | {`type`:`coverage`,`group`:`g`,¤`färg`:1}",
            })
    void saysWhatIsWrongAndWhere(String code, int line, String pointer, String lines) {
        String marked = lines.replace('`', '"').replace(';', '\n').replace("\"å\"", "\"a\"");
        String text = marked.replace("¤", "");

        Finding finding = catchThrowableOfType(ImportException.class, () -> Json.readLines(text))
                .finding()
                .orElseThrow();

        assertThat(finding.getCode()).hasToString(code);
        assertThat(finding.getSlots()).containsEntry("pointer", pointer == null ? "" : pointer);
        assertThat(finding.getPlace().orElseThrow().getFirst()).isEqualTo(line);
        if (!code.equals("json/syntax")) {
            assertThat(finding.getPlace().orElseThrow().getColumn())
                    .contains(marked.lines().toList().get(line - 1).indexOf('¤') + 1);
        }
        assertThat(finding.getPlace().orElseThrow().getDocument()).contains("test.jsonl");
    }

    /** A line of another version means something else than it seems to, and so do all beside it. */
    @Test
    void readsNothingOfAnotherVersionWhateverTheChoice() throws IOException {
        String lines = "{\"type\":\"header\",\"format\":\"samverkan/2\"}\n" + MEETING;
        ReadOptions options = ReadOptions.defaults().withBrokenParts(BrokenParts.LEAVE_OUT);
        InputStream stream = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        try (LinesReader reader = JsonLines.reader(stream, options)) {
            for (int i = 0; i < 2; i++) {
                assertThat(catchThrowableOfType(ImportException.class, reader::next)
                                .finding()
                                .orElseThrow()
                                .getCode())
                        .hasToString("json/version");
            }
        }
    }

    @Test
    void whatFollowsARefusedThingStandsOnALineOfItsOwn() throws IOException {
        Extensions type = Extensions.none().with("type", new ExtensionValue.Flag(true));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LinesWriter writer = JsonLines.writer(out)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> writer.write(Collaboration.of(meeting("bad").withExtensions(type))));
            writer.write(Collaboration.of(meeting("good")));
        }

        Imported imported = read(
                out.toString(StandardCharsets.UTF_8), ReadOptions.defaults().withBrokenParts(BrokenParts.LEAVE_OUT));

        assertThat(imported.getCollaboration().getMeetings()).containsExactly(meeting("good"));
    }

    @Test
    void aLineThatIsTooLongIsToldWithItsLength() {
        Limits limits = Limits.defaults().withMaxBytes(90);
        InputStream stream = new ByteArrayInputStream((" ".repeat(135) + "\n").getBytes(StandardCharsets.UTF_8));
        LinesReader reader = JsonLines.reader(stream, ReadOptions.defaults().withLimits(limits));
        assertThat(catchThrowableOfType(ImportException.class, reader::next)
                        .finding()
                        .orElseThrow()
                        .getSlots())
                .containsEntry("size", "135")
                .containsEntry("limit", "90");
    }

    /** Other programs sort the properties of a line. */
    @Test
    void isKnownByItsEndingWhereTheTypeStandsElsewhere() throws IOException {
        String lines = "{\"format\":\"samverkan/1\",\"type\":\"header\"}\n{\"id\":\"m\",\"type\":\"meeting\"}\n";
        Source source = Source.of("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));

        Imported imported = Formats.installed().read(source, ReadOptions.defaults());

        assertThat(imported.getCollaboration().getMeetings()).containsExactly(meeting("m"));
    }

    @Test
    void keepsTheGoodLinesByChoice() throws IOException {
        Imported imported = read(
                MEETING + "{\"type\":\"meeting\"}\nhej\n" + GROUP + "{",
                ReadOptions.defaults().withBrokenParts(BrokenParts.LEAVE_OUT));

        assertThat(imported.getCollaboration().getMeetings()).hasSize(1);
        assertThat(imported.getCollaboration().getGroups()).hasSize(1);
        assertThat(imported.findings())
                .extracting(finding -> finding.getCode() + " "
                        + finding.getPlace().orElseThrow().getFirst())
                .containsExactly("json/missing 2", "json/syntax 3", "json/syntax 5");
    }

    @Test
    void doesNotTellOfBrokenLinesWithoutEnd() throws IOException {
        Imported imported = read("hej\n".repeat(1000), ReadOptions.defaults().withBrokenParts(BrokenParts.LEAVE_OUT));

        assertThat(imported.findings()).hasSize(51);
        assertThat(imported.findings().get(50).getSlots()).containsEntry("count", "950");
    }

    @Test
    void refusesLinesThatAreTooLarge() throws IOException {
        ReadOptions small = ReadOptions.defaults()
                .withLimits(Limits.defaults().withMaxBytes(40))
                .withBrokenParts(BrokenParts.LEAVE_OUT);
        String large = "{\"type\":\"meeting\",\"id\":\"m\",\"place\":\"" + "x".repeat(200_000) + "\"}\n";
        LinesReader reader = JsonLines.reader(stream(MEETING + large + MEETING), small);

        assertThat(reader.stream()).hasSize(2);
        assertThat(reader.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).hasToString("json/too-large");
            assertThat(finding.getPlace().orElseThrow().getFirst()).isEqualTo(2);
        });
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read(MEETING + MEETING, small))
                .withMessageEndingWith("[json/too-large]");
    }

    @Test
    void uniteWhatHeadersSayUnlessTheyContradict() throws IOException {
        String one = "{\"type\":\"header\",\"format\":\"samverkan/1\",\"a\":1,\"b\":2}\n";

        assertThat(Json.readLines(one + MEETING + one.replace("\"a\":1,", "")).getExtensions())
                .isEqualTo(Extensions.none()
                        .with("a", new ExtensionValue.Amount("1"))
                        .with("b", new ExtensionValue.Amount("2")));
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> Json.readLines(one + one.replace("\"a\":1", "\"a\":3")))
                .withMessageContaining("test.jsonl:2")
                .withMessageEndingWith("[json/duplicate-key]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a.jsonl  | CERTAIN | {\"type\":\"meeting\",\"id\":\"m\"}",
                "a.ndjson | CERTAIN | { \"type\" : \"meeting\",\"id\":\"m\"}",
                "a        | CERTAIN | {\"type\":\"header\",\"format\":\"samverkan/1\"}",
                "a.json   | LIKELY  | {\"type\":\"meeting\",\"id\":\"m\"}",
                "a.JSONL  | CERTAIN | {\"id\":\"m\",\"type\":\"meeting\"}",
                "a.json   | NONE    | {\"format\":\"samverkan/1\"}",
                "a.txt    | NONE    | Protokoll",
            })
    void knowsItsOwn(String name, Fit fit, String text) throws IOException {
        Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));

        assertThat(new JsonLines().matches(source.head())).isEqualTo(fit);
        if (fit == Fit.CERTAIN) {
            assertThat(Formats.installed()
                            .read(source, ReadOptions.defaults())
                            .sources()
                            .getReader())
                    .contains("jsonl");
        }
    }

    private static Meeting meeting(String id) {
        return new Meeting.Builder().id(MeetingId.parse(id)).build();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imported read(String text, ReadOptions options) throws IOException {
        return new JsonLines().read(Source.of("test.jsonl", text.getBytes(StandardCharsets.UTF_8)), options);
    }
}
