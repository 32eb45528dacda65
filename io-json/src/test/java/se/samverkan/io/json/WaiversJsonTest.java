package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.finding.FindingCode;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.ModelPath;
import se.samverkan.io.ImportException;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.protocol.Waiver;

class WaiversJsonTest {

    private static final Waiver WAIVER = new Waiver(
            FindingCode.parse("numbering/gap"),
            ModelPath.of(AgendaItemId.parse("ekasa/2025-05-22/26")).then("number"),
            "§ 25 utgick \"på mötet\"",
            "Bo Ek",
            LocalDate.of(2025, 12, 31));

    private static List<Waiver> read(String json) throws IOException {
        return WaiversJson.read(
                Source.of("waivers.json", json.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());
    }

    private static String write(List<Waiver> waivers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WaiversJson.write(waivers, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        assertThat(read(write(List.of(WAIVER, WAIVER)))).containsExactly(WAIVER, WAIVER);
        assertThat(read(write(List.of()))).isEmpty();
    }

    @Test
    void theFormIsThisPermanently() throws IOException {
        assertThat(Json.tree(write(List.of(WAIVER))))
                .hasToString("{format=samverkan-waivers/1, waivers=[{"
                        + "rule=numbering/gap, path=agendaItems[ekasa/2025-05-22/26].number, "
                        + "reason=§ 25 utgick \"på mötet\", by=Bo Ek, until=2025-12-31}]}");
    }

    @Test
    void whatIsNoWaiverIsRefusedWithItsPlace() {
        refuses("", "json/syntax");
        refuses("{}", "json/missing");
        refuses("{\"format\": \"samverkan/1\"}", "json/wrong-value");
        refuses("{\"format\": \"samverkan-waivers/1\", \"more\": 1}", "json/unknown-property");
        refuses("{\"format\": \"samverkan-waivers/1\", \"waivers\": []} x", "json/syntax");
        refuses("{\"format\": \"samverkan-waivers/1\", \"waivers\": [{\"rule\": \"gap\"}]}", "json/wrong-value");
        refuses(
                "{\"format\": \"samverkan-waivers/1\", \"waivers\": [{\"rule\": \"a/b\", \"path\": \"meetings[m]\","
                        + " \"reason\": \" \", \"by\": \"Bo\", \"until\": \"2025-12-31\"}]}",
                "json/wrong-object");
    }

    private static void refuses(String json, String code) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(ImportException.class, e -> {
            assertThat(e.finding().orElseThrow().getCode()).hasToString(code);
            assertThat(e.finding().orElseThrow().getPlace()).isPresent();
        });
    }
}
