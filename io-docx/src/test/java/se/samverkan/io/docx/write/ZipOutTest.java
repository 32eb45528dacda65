package se.samverkan.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ZIPs as they are written, and read by the platform in its two ways: as they come, and by their directory. */
class ZipOutTest {

    private static final String LONG = "0123456789åäö\n".repeat(20_000);
    private static final Map<String, String> ENTRIES = entries();

    private static Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("packed.xml", "<packed/>");
        entries.put("empty.xml", "");
        entries.put("word/long.xml", LONG);
        entries.put("åäö/packed.xml", "<packed/>");
        entries.put("last.xml", "slut");
        return entries;
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Packed packed = Packed.of(xml -> xml.empty("packed"));
        try (ZipOut zip = new ZipOut(out)) {
            for (Map.Entry<String, String> entry : ENTRIES.entrySet()) {
                if (entry.getKey().endsWith("packed.xml")) {
                    zip.add(entry.getKey(), packed);
                } else {
                    zip.start(entry.getKey());
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.end();
                }
            }
            zip.finish();
        }
        return out.toByteArray();
    }

    @Test
    void entriesAreReadAsTheyCome() throws IOException {
        Map<String, String> read = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(read).containsExactlyEntriesOf(ENTRIES);
    }

    @Test
    void entriesAreFoundByTheirDirectory(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("written.zip"), written());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(ENTRIES.size());
            for (Map.Entry<String, String> entry : ENTRIES.entrySet()) {
                byte[] bytes = entry.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry read = zip.getEntry(entry.getKey());
                assertThat(read.getSize()).isEqualTo(bytes.length);
                assertThat(zip.getInputStream(read).readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void equalEntriesGiveEqualBytes() throws IOException {
        assertThat(written()).isEqualTo(written());
    }
}
