package se.samverkan.io.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final Path CORPUS = Path.of(System.getProperty("samverkan.shared", ""), "corpora", "docx");

    @Test
    void theWordsAreThoseThatAnotherReaderFinds() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(CORPUS)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        List<Compared> compared =
                files.parallelStream().flatMap(file -> compare(file).stream()).toList();
        assertThat(compared).as("files that both read").hasSizeGreaterThan(250);
        assertThat(compared.stream().filter(Compared::differs).map(Compared::toString))
                .as("files whose words differ: words that only the other reader finds, words that only we find, file")
                .containsExactlyInAnyOrderElementsOf(explained());
    }

    /** How many words of a file only the other reader finds, and how many only we find. */
    private record Compared(int missing, int more, Path file) {

        boolean differs() {
            return missing + more > 0;
        }

        @Override
        public String toString() {
            return missing + "\t" + more + "\t" + CORPUS.relativize(file);
        }
    }

    /** Nothing if one of the two does not read the file. */
    private static Optional<Compared> compare(Path file) {
        return ours(file)
                .flatMap(ours ->
                        theirs(file).map(theirs -> new Compared(left(theirs, ours), left(ours, theirs), file)));
    }

    /** How many words stand in one bag that do not stand in the other. */
    private static int left(Map<String, Integer> of, Map<String, Integer> without) {
        return of.entrySet().stream()
                .mapToInt(word -> Math.max(0, word.getValue() - without.getOrDefault(word.getKey(), 0)))
                .sum();
    }

    private static Optional<Map<String, Integer>> ours(Path file) {
        Limits limits = Limits.defaults();
        try {
            return Optional.of(WordBag.in(new DocxFormat()
                    .read(Source.of(file, limits), limits)
                    .outline()
                    .getBlocks()));
        } catch (ImportException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
