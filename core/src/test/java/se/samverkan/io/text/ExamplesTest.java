package se.samverkan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/** The laws, on minutes as people write them. */
class ExamplesTest {

    private static final Path MINUTES = Path.of("src/test/resources/minutes");

    /** Set right before they are cut into lines (LaTeX, double-encoded letters): their anchors lead to the line only. */
    private static final Set<String> SET_RIGHT = Set.of("39-projektgrupp-latex.txt", "40-au-graberga-teckenkod.txt");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(MINUTES)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void markdownCarriesThemWhole(Path file) throws IOException {
        Outline outline = Outline.of(read(file).stream()
                .filter(block -> !(block instanceof TextBlock text) || !isFurniture(text))
                .toArray(Block[]::new));
        OutlineFormat markdown = new Markdown();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        markdown.writer().orElseThrow().write(outline, out, WriteOptions.defaults());
        assertThat(markdown.read(Source.of("again.md", out.toByteArray()), Limits.defaults())
                        .outline())
                .isEqualTo(outline);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyAnchorLeadsToItsCharacter(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (Block block : read(file)) {
            if (block instanceof TextBlock text) {
                for (TextBlock.Anchor anchor : text.getAnchors()) {
                    assertThat(anchor.place().getFirst()).isBetween(1, lines.size());
                    if (SET_RIGHT.contains(file.getFileName().toString())) {
                        continue;
                    }
                    String line = lines.get(anchor.place().getFirst() - 1)
                            .substring(anchor.place().getColumn().orElseThrow() - 1);
                    String there = line.replace("*", "").replace("[", "");
                    assertThat(there).startsWith(text.text().substring(anchor.offset(), anchor.offset() + 1));
                }
            }
        }
    }

    private static List<Block> read(Path file) throws IOException {
        OutlineFormat format = file.toString().endsWith(".md") ? new Markdown() : new PlainText();
        return format.read(Source.of(file, Limits.defaults()), Limits.defaults())
                .outline()
                .getBlocks();
    }

    private static boolean isFurniture(TextBlock block) {
        return block.getKind() == TextBlock.Kind.PAGE_FURNITURE || block.getKind() == TextBlock.Kind.LINK_DUMP;
    }
}
