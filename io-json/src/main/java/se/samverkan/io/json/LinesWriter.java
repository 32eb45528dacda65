package se.samverkan.io.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.extension.Extensions;

/**
 * Writes a collaboration line by line, with no more of it in memory than it is handed at a time. {@link JsonLines#writer(OutputStream)} makes it.
 *
 * <p>Nothing need be written for a document with no things: that is one line, the header. It is for one thread.
 */
public final class LinesWriter implements Closeable {

    private final OutputStream stream;
    private final JsonOut out;
    private final Progress progress;
    private long lines;

    LinesWriter(OutputStream stream, Progress progress) {
        this.stream = stream;
        this.out = JsonOut.lines(stream);
        this.progress = progress;
    }

    /**
     * Writes the things of a collaboration, or of a part of one, each on a line of its own.
     *
     * @param part the things
     * @throws IllegalArgumentException if a thing has an extension that is called like a property of its own, or nests deeper than about 500
     *     levels; a line may then stand there half written, and what is written next stands on a line of its own
     * @throws IOException if the stream cannot be written
     */
    public void write(Collaboration part) throws IOException {
        if (lines == 0 || !part.getExtensions().isEmpty()) {
            line(new Whole.Header(part.getExtensions()));
        }
        Iterator<Object> things = Whole.things(part).iterator();
        while (things.hasNext()) {
            line(things.next());
        }
    }

    /**
     * Writes the things of many parts, which are asked for one after the other.
     *
     * @param parts the parts; the stream is used up and not closed
     * @throws IllegalArgumentException as {@link #write(Collaboration)} does
     * @throws IOException if the stream cannot be written
     */
    public void write(Stream<Collaboration> parts) throws IOException {
        Iterator<Collaboration> each = parts.iterator();
        while (each.hasNext()) {
            write(each.next());
        }
    }

    private void line(Object thing) throws IOException {
        out.line(thing, Whole.LINE);
        lines++;
        progress.advanced(lines, out.bytes());
    }

    /**
     * Hands everything that was written on to the stream below.
     *
     * @throws IOException if it cannot be written
     */
    public void flush() throws IOException {
        if (lines == 0) {
            line(new Whole.Header(Extensions.none()));
        }
        out.finish();
        stream.flush();
    }

    /** Writes what is left and closes the stream below. */
    @Override
    public void close() throws IOException {
        try (stream) {
            flush();
        }
    }
}
