package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;

/**
 * What is JSON is taken for JSON, and nothing else is: by some documents of our own, and by the JSONTestSuite where it is at hand. None of them
 * is a document of ours; as a property that the model does not know, each that is JSON is kept and comes back.
 */
class JsonTestSuiteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                " {} ",
                "0",
                "-0",
                "-1.5e-7",
                "1E400",
                "123456789012345678901234567890",
                "\"\"",
                "\"\\u0000\\ud83d\\ude00\\/\\b\"",
                "\"\\ud83d\"",
                "\"\u007f\u2028\"",
                "true",
                "null",
                "[[],{\"\":[null,{\"a\":-0.0}]}]",
                "\t\r\n[1,\n2]\n",
            })
    void takesJson(String json) throws IOException {
        checkJson(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{a:1}",
                "{'a':1}",
                "[1",
                "[1]]",
                "{} {}",
                "01",
                "+1",
                "1.",
                ".5",
                "1e",
                "-",
                "0x1",
                "NaN",
                "Infinity",
                "True",
                "nul",
                "\"a",
                "\"\n\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "[1] // one",
                "/* one */ 1",
                "\u00a0[]",
                "\u0000",
            })
    void takesNothingElse(String text) {
        checkNoJson(text.getBytes(StandardCharsets.UTF_8));
    }

    @TestFactory
    Stream<DynamicTest> judgesTheSuite() throws IOException {
        String shared = System.getProperty("samverkan.shared", "");
        Path suite = Path.of(shared, "corpora", "json", "test_parsing");
        Assumptions.assumeTrue(!shared.isEmpty() && Files.isDirectory(suite), "no JSONTestSuite at hand");
        List<Path> files;
        try (Stream<Path> list = Files.list(suite)) {
            files = list.sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(300);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        switch (name.charAt(0)) {
            case 'y' -> {
                if (name.startsWith("y_object_duplicated_key")) {
                    assertThat(refused(inside(bytes))).isEqualTo("json/duplicate-key");
                } else {
                    checkJson(bytes);
                }
            }
            case 'n' -> checkNoJson(bytes);
            default -> assertThat(refused(bytes)).startsWith("json/");
        }
    }

    private static void checkJson(byte[] json) throws IOException {
        assertThat(refused(json)).isEqualTo("json/not-samverkan");
        Collaboration read = Json.read(inside(json), Limits.defaults());
        assertThat(read.getExtensions().find("x")).isPresent();
        assertThat(Json.read(Json.write(read))).isEqualTo(read);
    }

    private static void checkNoJson(byte[] bytes) {
        assertThat(refused(bytes)).isIn("json/syntax", "json/too-deep");
    }

    private static byte[] inside(byte[] value) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes("{\"format\":\"samverkan/1\",\"x\":".getBytes(StandardCharsets.UTF_8));
        document.writeBytes(value);
        document.write('}');
        return document.toByteArray();
    }

    private static String refused(byte[] bytes) {
        ImportException refusal =
                catchThrowableOfType(ImportException.class, () -> Json.read(bytes, Limits.defaults()));
        return refusal.finding().map(Finding::getCode).orElseThrow().toString();
    }
}
