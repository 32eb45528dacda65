package se.samverkan.minutes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.io.Format;
import se.samverkan.io.Formats;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Source;
import se.samverkan.outline.Outline;

/** No word of any fixture is lost; nor of the real documents, where they are at hand. */
class NothingLostTest {

    @ParameterizedTest
    @MethodSource("documents")
    void every_character_of_a_document_has_one_use(Path document) throws IOException {
        NothingLost.assertHolds(outline(document));
    }

    static Stream<Path> documents() throws IOException, URISyntaxException {
        Path fixtures = Path.of(NothingLostTest.class.getResource("/minutes").toURI());
        Stream<Path> found = Stream.of(fixtures, Path.of("../examples/samples")).flatMap(NothingLostTest::in);
        String shared = System.getProperty("samverkan.shared", "");
        return shared.isEmpty() ? found : Stream.concat(found, in(Path.of(shared, "real-minutes")));
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> documents = files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.endsWith(".txt") || name.endsWith(".md") && !name.startsWith("README");
                    })
                    .sorted()
                    .toList();
            return documents.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outline outline(Path document) throws IOException {
        Source source = Source.of(document, Limits.defaults());
        String id = document.toString().endsWith(".md") ? "markdown" : "text";
        for (Format format : Formats.installed().all()) {
            if (format instanceof OutlineFormat reader && format.id().equals(id)) {
                return reader.read(source, Limits.defaults()).outline();
            }
        }
        throw new AssertionError("no format " + id);
    }
}
