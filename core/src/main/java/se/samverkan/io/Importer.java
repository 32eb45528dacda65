package se.samverkan.io;

import java.io.IOException;

/**
 * A format that holds the model itself: it reads bytes into a collaboration.
 *
 * <p>See {@link Format} for how it is found and called; the same promises bind it as an {@link OutlineFormat}.
 */
public interface Importer extends Format {

    /**
     * Whether a document is in this format.
     *
     * @param head the start of the document
     * @return how surely
     */
    Fit matches(Head head);

    /**
     * Reads a document.
     *
     * @param source the document
     * @param options how to read
     * @return the model and what was found on the way
     * @throws ImportException if the document cannot be used
     * @throws IOException if the source cannot be read
     */
    Imported read(Source source, ReadOptions options) throws IOException;
}
