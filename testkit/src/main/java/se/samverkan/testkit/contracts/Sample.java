package se.samverkan.testkit.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import se.samverkan.io.Source;

/** A document that an adapter reads, and the words that stand in it; immutable. */
public final class Sample {

    private final String name;
    private final byte[] bytes;
    private final String text;

    private Sample(String name, byte[] bytes, String text) {
        this.name = name;
        this.bytes = bytes;
        this.text = text;
    }

    /**
     * A document in memory.
     *
     * @param name its file name, with an ending of the format
     * @param bytes its bytes; they are copied
     * @return the sample, of which no word is known yet
     */
    public static Sample of(String name, byte[] bytes) {
        return new Sample(name, bytes.clone(), "");
    }

    /**
     * A document from a stream, mostly a resource beside the test: {@code Sample.of("a.odt", getClass().getResourceAsStream("a.odt"))}.
     *
     * @param name its file name, with an ending of the format
     * @param in the stream, which is read now and closed
     * @return the sample, of which no word is known yet
     * @throws IllegalArgumentException if there is no stream, because there is no such resource
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Sample of(String name, InputStream in) {
        if (in == null) {
            throw new IllegalArgumentException("no resource for the sample " + name + ": does it lie beside the test?");
        }
        try (in) {
            return new Sample(name, in.readAllBytes(), "");
        } catch (IOException e) {
            throw new UncheckedIOException("the sample " + name + " cannot be read", e);
        }
    }

    /**
     * The same document, of which more words are known.
     *
     * @param more text of the document, all of it at best, in any order and with any blanks
     * @return the sample
     */
    public Sample saying(String more) {
        return new Sample(name, bytes, text + "\n" + more);
    }

    /** {@return the file name} */
    public String name() {
        return name;
    }

    /** {@return the words that must be found in it} */
    public String text() {
        return text;
    }

    /** {@return the bytes, as a copy} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return the document as an adapter is given it} */
    public Source source() {
        return Source.of(name, bytes);
    }

    /** {@return the file name} */
    @Override
    public String toString() {
        return name;
    }
}
