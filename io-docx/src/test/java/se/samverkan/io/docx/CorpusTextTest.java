package se.samverkan.io.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;

/** Of every file of the collection that another reader can read too, the words are those that the other one finds, or it is known why not. */
@EnabledIfSystemProperty(named = "samverkan.shared", matches = ".+")
class CorpusTextTest {

    @Test
    void theWordsAreThoseThatAnotherReaderFinds() throws IOException {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        Path corpus = Path.of(System.getProperty("samverkan.shared"), "corpora", "docx");
        List<Path> files;
        try (Stream<Path> all = Files.walk(corpus)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Optional<Map<String, Integer>> ours = ours(file);
            Optional<Map<String, Integer>> theirs = ours.isEmpty() ? Optional.empty() : theirs(file);
            if (ours.isPresent() && theirs.isPresent()) {
                compared++;
                int missing = left(theirs.get(), ours.get());
                int more = left(ours.get(), theirs.get());
                if (missing + more > 0) {
                    differences.add(missing + "\t" + more + "\t" + corpus.relativize(file));
                }
            }
        }
        assertThat(compared).as("files that both read").isGreaterThan(250);
        assertThat(differences)
                .as("files whose words differ: words that only the other reader finds, and that only we find")
                .containsExactlyInAnyOrderElementsOf(explained());
    }

    /** How many words stand in one bag that do not stand in the other. */
    private static int left(Map<String, Integer> of, Map<String, Integer> without) {
        return of.entrySet().stream()
                .mapToInt(word -> Math.max(0, word.getValue() - without.getOrDefault(word.getKey(), 0)))
                .sum();
    }

    private static Optional<Map<String, Integer>> ours(Path file) throws IOException {
        Limits limits = Limits.defaults();
        try {
            return Optional.of(WordBag.in(new DocxFormat()
                    .read(Source.of(file, limits), limits)
                    .outline()
                    .getBlocks()));
        } catch (ImportException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, Integer>> theirs(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(WordsByPoi.in(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The differences that are known, without the reasons that stand before them. */
    private static List<String> explained() throws IOException {
        try (InputStream in = CorpusTextTest.class.getResourceAsStream("differences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(line.indexOf('\t') + 1))
                    .toList();
        }
    }
}
