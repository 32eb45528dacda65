package se.samverkan.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.io.docx.DocxFormat;
import se.samverkan.io.text.PlainText;
import se.samverkan.outline.Outline;

/**
 * Minutes as Word documents: of our own writing, and by other programs where a folder with such is at hand, as the system property
 * {@code samverkan.shared} says.
 */
final class WordFile {

    /** The producer that is always there: our writer, with {@link SampleMinutes}. */
    static final String OURS = "samverkan";

    private static final List<String> OTHERS = List.of("npm", "pandoc", "lo", "poi", "pydocx", "wordlike");

    private WordFile() {}

    /** Who has made documents of so many pages, as far as they are at hand. */
    static List<String> producers(int pages) {
        List<String> producers = new ArrayList<>(List.of(OURS));
        OTHERS.stream()
                .filter(producer -> Files.isRegularFile(path(producer, pages)))
                .forEach(producers::add);
        return producers;
    }

    /** A document of so many pages. */
    static byte[] of(String producer, int pages) {
        try {
            return producer.equals(OURS) ? written(outline(pages)) : Files.readAllBytes(path(producer, pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of minutes of so many pages. */
    static Outline outline(int pages) throws IOException {
        byte[] text = SampleMinutes.of(pages).getBytes(StandardCharsets.UTF_8);
        return new PlainText()
                .read(Source.of("minutes.txt", text), Limits.defaults())
                .outline();
    }

    /** What our writer makes of an outline. */
    static byte[] written(Outline outline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxFormat().writer().orElseThrow().write(outline, out, WriteOptions.defaults());
        return out.toByteArray();
    }

    /** What our reader makes of a document. */
    static Outline read(byte[] document) throws IOException {
        return new DocxFormat()
                .read(Source.of("minutes.docx", document), Limits.defaults())
                .outline();
    }

    private static Path path(String producer, int pages) {
        return Path.of(
                System.getProperty("samverkan.shared", ""), "corpora", "docx-bench", producer + "-" + pages + ".docx");
    }
}
