package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.MeetingId;
import se.samverkan.io.Fit;
import se.samverkan.io.Formats;
import se.samverkan.io.Imported;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.minutes.DocumentKind;
import se.samverkan.protocol.Report;

class JsonFormatTest {

    @Test
    void writesTheGoldenFile() {
        assertThat(Json.write(Golden.collaboration())).isEqualTo(Json.resource("golden.json"));
    }

    @Test
    void readsTheGoldenFile() throws IOException {
        assertThat(Json.read(Json.resource("golden.json"))).isEqualTo(Golden.collaboration());
    }

    @Test
    void theGoldenFileUsesAllOfTheModel() {
        // Extensions are the same for all things; that each has them, the random model shows.
        assertThat(Usage.of(Golden.collaboration()).unused()).allMatch(attribute -> attribute.endsWith(".extensions"));
    }

    @Test
    void readsPropertiesInAnyOrder() throws IOException {
        Object tree = Json.tree(Json.resource("golden.json"));
        List<Comparator<String>> orders = List.of(
                Comparator.naturalOrder(),
                Comparator.reverseOrder(),
                // As jsonb of PostgreSQL keeps them.
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        for (Comparator<String> order : orders) {
            String json = Json.print(sorted(tree, order));
            assertThat(Json.read(json)).as(json.substring(0, 60)).isEqualTo(Golden.collaboration());
        }
    }

    private static Object sorted(Object tree, Comparator<String> order) {
        if (tree instanceof Map<?, ?> object) {
            Map<String, Object> sorted = new TreeMap<>(order);
            object.forEach((name, value) -> sorted.put((String) name, sorted(value, order)));
            return sorted;
        }
        return tree instanceof List<?> list
                ? list.stream().map(element -> sorted(element, order)).toList()
                : tree;
    }

    @Test
    void saysWhichVersionsItReads() {
        assertThat(JsonFormat.readableVersions()).containsExactly("samverkan/1");
    }

    @Test
    void anEmptyCollaborationIsItsFormat() throws IOException {
        Collaboration empty = new Collaboration.Builder().build();
        String json = "{\n  \"format\": \"samverkan/1\"\n}\n";

        assertThat(Json.write(empty)).isEqualTo(json);
        assertThat(Json.read(json)).isEqualTo(empty);
    }

    @Test
    void readsUtf8WithMarkAndUtf16() throws IOException {
        String json = Json.resource("golden.json");

        assertThat(Json.read("\ufeff" + json)).isEqualTo(Golden.collaboration());
        assertThat(new JsonFormat()
                        .read(Source.of("x", json.getBytes(StandardCharsets.UTF_16LE)), ReadOptions.defaults())
                        .collaboration())
                .isEqualTo(Golden.collaboration());
    }

    @Test
    void saysThatItIsData() throws IOException {
        Imported imported =
                new JsonFormat().read(Source.of("x", bytes("{\"format\":\"samverkan/1\"}")), ReadOptions.defaults());

        assertThat(imported.getDocumentKind()).isEqualTo(DocumentKind.DATA);
        assertThat(imported.findings()).isEmpty();
    }

    @Test
    void readsItemsAsDeepAsItWritesThem() throws IOException {
        Collaboration deep = nested(90);

        assertThat(Json.read(Json.write(deep))).isEqualTo(deep);
    }

    @Test
    void refusesToWriteWhatNobodyReads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.write(nested(1000)))
                .withMessageContaining("nested too deep");
    }

    private static Collaboration nested(int levels) {
        AgendaItem item = item(0, List.of());
        for (int i = 1; i < levels; i++) {
            item = item(i, List.of(item));
        }
        return Collaboration.of(new Meeting.Builder()
                .id(MeetingId.parse("m"))
                .addAllAgenda(List.of(item))
                .build());
    }

    private static AgendaItem item(int number, List<? extends ItemContent> content) {
        return new AgendaItem.Builder()
                .id(AgendaItemId.parse("m/" + number))
                .title("")
                .addAllContent(content)
                .build();
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        new JsonFormat().write(Golden.collaboration(), out, WriteOptions.defaults());

        assertThat(out.size()).isPositive();
    }

    @Test
    void handsOnWhatTheStreamThrows() {
        IOException full = new IOException("disk full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertThatThrownBy(() -> new JsonFormat().write(Golden.collaboration(), out, WriteOptions.defaults()))
                .isSameAs(full);
    }

    @Test
    void isFoundWithTheOthers() {
        Formats formats = Formats.installed();

        assertThat(formats.findExporter("json", Collaboration.class)).isPresent();
        assertThat(formats.findExporter("summary", Collaboration.class)).isPresent();
        assertThat(formats.findExporter("report", Report.class)).isPresent();
        assertThat(formats.all().stream().filter(JsonFormat.class::isInstance)).hasSize(1);
    }

    @Test
    void isReadByFormats() throws IOException {
        Imported imported = Formats.installed()
                .read(Source.of("noending", bytes(Json.resource("golden.json"))), ReadOptions.defaults());

        assertThat(imported.collaboration()).isEqualTo(Golden.collaboration());
        assertThat(imported.sources().getReader()).contains("json");
    }

    @Test
    void knowsItsOwn() {
        assertThat(fit("x", "{\"format\": \"samverkan/1\"}")).isEqualTo(Fit.CERTAIN);
        assertThat(fit("x", "\ufeff \n{\n \"people\" : [], \"format\"\n:\t\"samverkan/9\""))
                .isEqualTo(Fit.CERTAIN);
        assertThat(fit("x", "{\"format\": \"other\"}")).isEqualTo(Fit.LIKELY);
        assertThat(fit("x", "  {")).isEqualTo(Fit.LIKELY);
        assertThat(fit("x.JSON", "hej")).isEqualTo(Fit.LIKELY);
        assertThat(fit("x.txt", "Protokoll {\"format\": \"samverkan/1\"}")).isEqualTo(Fit.NONE);
        assertThat(fit("x", "[1]")).isEqualTo(Fit.NONE);
        assertThat(fit("x", "")).isEqualTo(Fit.NONE);
    }

    private static Fit fit(String name, String text) {
        return new JsonFormat().matches(Source.of(name, bytes(text)).head());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
