package se.samverkan.benchmarks;

import java.io.IOException;
import se.samverkan.outline.Outline;

/** Reads a document of so many pages, writes it and reads it again: to be run in a virtual machine with a small heap. */
public final class SmallHeap {

    private SmallHeap() {}

    /**
     * Runs it.
     *
     * @param args how many pages, and what made the document, if not we
     * @throws IOException if it cannot be read
     */
    public static void main(String... args) throws IOException {
        int pages = Integer.parseInt(args[0]);
        byte[] document = WordFile.of(args.length > 1 ? args[1] : WordFile.OURS, pages);
        Outline outline = WordFile.read(document);
        byte[] written = WordFile.written(outline);
        Outline again = WordFile.read(written);
        if (!again.getBlocks().equals(outline.getBlocks())) {
            throw new IllegalStateException("what was written is read otherwise");
        }
        System.out.println(pages + " pages, " + outline.getBlocks().size() + " blocks, " + written.length + " bytes");
    }
}
