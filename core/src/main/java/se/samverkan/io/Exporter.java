package se.samverkan.io;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A format that a value of the model is written in.
 *
 * <p>See {@link Format} for how it is found and called.
 *
 * @param <T> what it writes: {@link se.samverkan.collaboration.Collaboration}, {@link se.samverkan.protocol.Report} …
 */
public interface Exporter<T> extends Format {

    /** {@return the type that it writes} */
    Class<T> accepts();

    /**
     * Writes a value: equal bytes for equal values and options.
     *
     * @param value what to write
     * @param out where to write; it is neither closed nor, on failure, cleaned up
     * @param options how to write
     * @throws IOException if {@code out} cannot be written
     */
    void write(T value, OutputStream out, WriteOptions options) throws IOException;
}
