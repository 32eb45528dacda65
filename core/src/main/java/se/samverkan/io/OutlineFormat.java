package se.samverkan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import se.samverkan.outline.Outline;

/**
 * A format of documents: it reads bytes into an {@link Outline} and perhaps writes one, and knows nothing of meetings.
 *
 * <p>See {@link Format} for how it is found and called. A reader throws {@link ImportException} and nothing else when the bytes cannot be
 * used; whatever it can read it returns, with findings for what was wrong. It reads nothing but the source, keeps within the limits, loses no
 * word, and gives equal outlines for equal bytes.
 */
public interface OutlineFormat extends Format {

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
     * @param limits how much to take on
     * @return the outline and what was found on the way
     * @throws ImportException if the document cannot be used
     * @throws IOException if the source cannot be read
     */
    Outlined read(Source source, Limits limits) throws IOException;

    /**
     * Reads a document as somebody wants it: a format that can read in more than one way looks at more than the limits.
     *
     * @param source the document
     * @param options how to read
     * @return the outline and what was found on the way
     * @throws ImportException if the document cannot be used
     * @throws IOException if the source cannot be read
     */
    default Outlined read(Source source, ReadOptions options) throws IOException {
        return read(source, options.getLimits());
    }

    /** {@return the writer of the format, or nothing if it only reads; nothing by default} */
    default Optional<Writer> writer() {
        return Optional.empty();
    }

    /** Writes outlines in a format. */
    interface Writer {

        /**
         * Writes an outline: equal bytes for equal outlines.
         *
         * @param outline what to write
         * @param out where to write; it is neither closed nor, on failure, cleaned up
         * @param options how to write
         * @throws IOException if {@code out} cannot be written
         */
        void write(Outline outline, OutputStream out, WriteOptions options) throws IOException;

        /** {@return whether the format has pages, so that whose minutes they are should stand at the head of each; it has none by default} */
        default boolean hasPages() {
            return false;
        }

        /** {@return whether what is written can take on the looks of {@link WriteOptions#getTemplate()}; it cannot by default} */
        default boolean takesTemplates() {
            return false;
        }
    }
}
