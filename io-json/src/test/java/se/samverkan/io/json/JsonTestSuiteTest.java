package se.samverkan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;

/** The JSONTestSuite, where it is at hand: none of its files is ours, and each is told from ours in the right way. */
class JsonTestSuiteTest {

    @TestFactory
    Stream<DynamicTest> refusesEachFileForTheRightReason() throws IOException {
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
        ImportException refusal =
                catchThrowableOfType(ImportException.class, () -> Json.read(bytes, Limits.defaults()));
        String code = refusal.finding().orElseThrow().getCode().toString();
        switch (file.getFileName().toString().charAt(0)) {
            case 'y' -> assertThat(code).isEqualTo("json/not-samverkan");
            case 'n' -> assertThat(code).isIn("json/syntax", "json/too-deep");
            default -> assertThat(code).startsWith("json/");
        }
    }
}
