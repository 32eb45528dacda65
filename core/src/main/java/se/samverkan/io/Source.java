package se.samverkan.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samverkan.internal.Sha256;

/**
 * The bytes of one document, which can be read more than once.
 *
 * <p>It is made from a file, from bytes, or from a stream, which is read once, up to a limit, and left open for its owner to close.
 */
public final class Source {

    private final byte[] bytes;
    private final Optional<String> name;
    private final UnaryOperator<InputStream> watch;

    private Source(byte[] bytes, Optional<String> name, UnaryOperator<InputStream> watch) {
        this.bytes = bytes;
        this.name = name;
        this.watch = watch;
    }

    /**
     * A file. It is read now.
     *
     * @param file the file
     * @param limits how large it may be
     * @return the source, named by the path as given
     * @throws ImportException if the file is larger than the limits allow ({@code read/too-large})
     * @throws IOException if the file cannot be read
     */
    public static Source of(Path file, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(file.toString(), in, limits);
        }
    }

    /**
     * Bytes in memory.
     *
     * @param name what to call the document, usually a file name; its ending helps to tell formats apart
     * @param bytes the bytes; they are copied
     * @return the source
     */
    public static Source of(String name, byte[] bytes) {
        return new Source(bytes.clone(), Optional.of(name), UnaryOperator.identity());
    }

    /**
     * A stream, from where it is to its end. It is read now and not closed.
     *
     * @param name what to call the document
     * @param in the stream
     * @param limits how many bytes it may have
     * @return the source
     * @throws ImportException if there are more bytes than the limits allow ({@code read/too-large})
     * @throws IOException if the stream cannot be read
     */
    public static Source of(String name, InputStream in, Limits limits) throws IOException {
        int most = (int) Math.min(limits.getMaxBytes(), Integer.MAX_VALUE - 16);
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw tooLarge(name, limits);
        }
        return new Source(bytes, Optional.of(name), UnaryOperator.identity());
    }

    /**
     * The same document, whose streams pass through somebody's hands: to count them, to slow them down, to break them in a test.
     *
     * @param watcher is given each stream that this source opens, and returns the one that is read instead
     * @return the watched source; {@link #bytes()} and {@link #head()} open no stream and pass nobody
     */
    public Source watched(UnaryOperator<InputStream> watcher) {
        return new Source(bytes, name, in -> watcher.apply(watch.apply(in)));
    }

    /**
     * Refuses a document that is too large. A source made of a file or a stream has kept within limits already; one made of bytes has met none.
     *
     * @param limits how many bytes it may have
     * @throws ImportException if it has more ({@code read/too-large})
     */
    public void requireWithin(Limits limits) throws ImportException {
        if (bytes.length > limits.getMaxBytes()) {
            throw tooLarge(name.orElse("?"), limits);
        }
    }

    private static ImportException tooLarge(String name, Limits limits) {
        return IoFindings.exception(
                "read/too-large", Optional.empty(), Map.of("name", name, "limit", Long.toString(limits.getMaxBytes())));
    }

    /** {@return what the document is called, if it has a name} */
    public Optional<String> name() {
        return name;
    }

    /** {@return how many bytes there are} */
    public long size() {
        return bytes.length;
    }

    /** {@return a new stream over the bytes, from the first} */
    public InputStream open() {
        return watch.apply(new ByteArrayInputStream(bytes));
    }

    /** {@return all bytes, as a copy} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return name and first bytes, by which formats recognise their own} */
    public Head head() {
        return new Head(name, Arrays.copyOf(bytes, Math.min(bytes.length, Head.MAX_BYTES)));
    }

    /** {@return the SHA-256 of the bytes, 64 lower-case hexadecimal digits} */
    public String sha256() {
        return Sha256.of(bytes);
    }
}
