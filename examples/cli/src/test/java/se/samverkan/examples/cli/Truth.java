package se.samverkan.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Formats;
import se.samverkan.io.WriteOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document and the file that says what a person read in it.
 *
 * @param document the document
 * @param truth the truth, in the shape of the exporter {@code summary}
 */
record Truth(Path document, Path truth) {

    /** Relative to the module, from where the tests run. */
    static final Path SAMPLES = Path.of("../samples");

    static final Path FIXTURES = Path.of("../../core/src/test/resources/minutes");

    private static final Path TRUTH_OF_SAMPLES = Path.of("src/test/resources/truth");

    /** The document's truth: beside it, in a folder {@code truth} beside it, or in the module's own for the bundled samples. */
    static Optional<Truth> find(Path document) {
        String name = document.getFileName().toString();
        String json = name.substring(0, Math.max(name.lastIndexOf('.'), 0)) + ".json";
        return Stream.of(
                        document.resolveSibling(json),
                        document.resolveSibling("truth").resolve(json),
                        document.resolveSibling("../cli")
                                .resolve(TRUTH_OF_SAMPLES)
                                .resolve(json))
                .filter(Files::isRegularFile)
                .filter(truth -> !truth.equals(document))
                .findFirst()
                .map(truth -> new Truth(document, truth));
    }

    /** Every document of a directory that has a truth, by name. */
    static List<Truth> allIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> find(file).stream())
                    .toList();
        }
    }

    JsonNode expected() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(truth));
    }

    /** The fields of which the truth says why the reader misses something. */
    Set<String> explained() throws IOException {
        Set<String> fields = new TreeSet<>();
        expected().path("explained").properties().forEach(field -> {
            if (!field.getValue().asString().isBlank()) {
                fields.add(field.getKey());
            }
        });
        return fields;
    }

    /** What the library reads, the way the program's {@code read --to summary} shows it. */
    JsonNode read(Formats formats) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        formats.write(
                formats.read(document).collaboration(), Collaboration.class, "summary", out, WriteOptions.defaults());
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    TruthComparison compare(Formats formats) throws IOException {
        return TruthComparison.of(expected(), read(formats));
    }
}
