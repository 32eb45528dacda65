package se.samverkan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/** What is compared does the same work. */
class WordBenchmarkTest {

    private static final int PAGES = 5;

    @Test
    void poiReadsTheSameOutlineAsWeDo() throws IOException {
        byte[] document = WordFile.of(WordFile.OURS, PAGES);
        assertThat(body(PoiReader.read(document))).hasSizeGreaterThan(100).isEqualTo(body(WordFile.read(document)));
    }

    @Test
    void poiWritesWhatIsReadAsTheSameText() throws IOException {
        Outline outline = WordFile.outline(PAGES);
        assertThat(WordFile.read(PoiWriter.write(outline)).getBlocks())
                .extracting(Block::text)
                .containsAll(outline.getBlocks().stream().map(Block::text).toList());
        assertThat(WordFile.read(WordFile.written(outline)).getBlocks()).isEqualTo(outline.getBlocks());
    }

    @Test
    void theFloorScansAllThatIsRead() throws Exception {
        PackFloor floor = PackFloor.of(WordFile.of(WordFile.OURS, PAGES));
        assertThat(floor.inflate()).isGreaterThan(20_000);
        assertThat(floor.scan()).isGreaterThan(1_000);
    }

    @Test
    void theFirstDocumentHasAsManyPagesAsItsParameterSays() throws IOException {
        WordColdStart benchmark = new WordColdStart();
        benchmark.prepare();
        assertThat(benchmark.read()).isEqualTo(WordFile.read(PoiWriter.write(WordFile.outline(PAGES))));
    }

    /** Not JMH, since it is no time: five hundred pages are read and written in a virtual machine with a small heap. */
    @Test
    void fiveHundredPagesNeedLessThan64Megabytes(@TempDir Path folder) throws Exception {
        Process small = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        "500"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(small.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("out")).content().startsWith("500 pages, ");
        assertThat(small.exitValue()).isZero();
    }

    private static List<Block> body(Outline outline) {
        return outline.getBlocks().stream()
                .filter(block -> !(block instanceof TextBlock text && text.getKind() == TextBlock.Kind.PAGE_FURNITURE))
                .toList();
    }
}
