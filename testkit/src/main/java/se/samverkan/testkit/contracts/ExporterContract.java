package se.samverkan.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Exporter;
import se.samverkan.io.Formats;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.WriteOptions;
import se.samverkan.language.Language;
import se.samverkan.outline.Outline;
import se.samverkan.testkit.generate.Generate;

/**
 * What whatever writes promises: an {@link Exporter}, or an {@link OutlineFormat} as far as it writes.
 *
 * <p>Extend it, and say which exporter. Then it is proven that it is found under its id, gives equal bytes for equal values, also from many
 * threads, in every language; that it has written everything when it returns, leaves the stream open, and lets its exceptions through.
 *
 * <p>Whether what is written is right is another question: see {@link RoundTripContract}.
 *
 * @param <T> what is written
 */
public abstract class ExporterContract<T> {

    /** For a class that says what to prove. */
    protected ExporterContract() {}

    /** {@return what to prove; for the writer of an outline format {@link #of(OutlineFormat)}} */
    protected abstract Exporter<T> exporter();

    /**
     * The writer of a format of documents, as the exporter that it would be.
     *
     * @param format a format with a writer
     * @return the exporter
     * @throws IllegalArgumentException if the format has no writer
     */
    public static Exporter<Outline> of(OutlineFormat format) {
        return new DocumentExporter(format);
    }

    /** {@return what is written; any value of the type by default} */
    protected Arbitrary<T> values() {
        return Generate.wild(exporter().accepts());
    }

    /** {@return the value with nothing in it, if the type has one; known of collaborations and outlines} */
    protected Optional<T> nothing() {
        return Stream.of(new Collaboration.Builder().build(), Outline.of())
                .filter(exporter().accepts()::isInstance)
                .map(exporter().accepts()::cast)
                .findFirst();
    }

    /**
     * Whether nothing at all may be written of a value.
     *
     * @param value a value
     * @return never, by default; a format without a frame, such as one of lines, may write nothing of nothing
     */
    protected boolean mayBeEmpty(T value) {
        return false;
    }

    /** {@return where the format is found; the installed formats by default} */
    protected Formats formats() {
        return Formats.installed();
    }

    /** The format is found, once, under its id. */
    @Example
    final void isInstalledUnderItsId() {
        Naming.requireInstalled(DocumentExporter.unwrapped(exporter()), formats());
    }

    /** Id and endings are written as ids and endings are. */
    @Example
    final void isNamedAsFormatsAre() {
        Naming.requireLawful(exporter());
    }

    /** Equal values give equal bytes, so that a file changes only when what it says does. */
    @Property(tries = 100)
    final void equalValuesGiveEqualBytes(@ForAll long seed) throws IOException {
        RandomGenerator<T> generator = values().generator(1000);
        T one = generator.next(new Random(seed)).value();
        T other = generator.next(new Random(seed)).value();
        for (Language language : Language.values()) {
            assertThat(written(other, language))
                    .withFailMessage(() -> "equal values give equal bytes, but this is written in two ways: " + one
                            + "\nHint: sort what comes from a set or a map; no clock, no counter, no random id")
                    .isEqualTo(written(one, language));
        }
    }

    /** Values that are written at the same time do not meet. */
    @Property(tries = 3, edgeCases = EdgeCasesMode.NONE)
    final void writesTheSameFromManyThreads(@ForAll("someValues") List<T> values) throws Exception {
        List<Callable<ByteBuffer>> calls = new ArrayList<>();
        for (T value : values) {
            calls.add(() -> ByteBuffer.wrap(written(value, Language.SWEDISH)));
        }
        Together.giveTheSame(
                "what is written at once is written as alone. Hint: a format is made once and called from any thread, so it has no field that changes",
                Duration.ofMinutes(1),
                calls);
    }

    /** Everything is in the stream when the call returns, though nobody closes it. */
    @Property(tries = 100)
    final void writesWithoutWaitingForTheEnd(@ForAll("anyOfTheValues") T value) throws IOException {
        boolean speechless = mayBeEmpty(value)
                || value instanceof Outline outline && Words.said(outline).isEmpty();
        assertThat(speechless || written(value, Language.SWEDISH).length > 0)
                .as(
                        "something is written of %s. Hint: flush whatever buffers before returning, since the stream is not closed",
                        value)
                .isTrue();
    }

    /** A value with nothing in it can be written too, if only as an empty file. */
    @Example
    final void writesAnEmptyValue() {
        nothing()
                .ifPresent(empty -> assertThatCode(() -> written(empty, Language.SWEDISH))
                        .as("a value with nothing in it can be written")
                        .doesNotThrowAnyException());
    }

    /** The stream belongs to whoever opened it. */
    @Property(tries = 20)
    final void leavesTheStreamOpen(@ForAll("anyOfTheValues") T value) throws IOException {
        OutStreams.Closing out = new OutStreams.Closing();
        exporter().write(value, out, WriteOptions.defaults());
        assertThat(out.closed())
                .as(
                        "the stream is left open. Hint: flush() and finish(), never close(); a try (…) around what wraps the stream closes both")
                .isFalse();
    }

    /** A stream may take its bytes one by one. */
    @Property(tries = 20)
    final void writesTheSameInSmallPieces(@ForAll("anyOfTheValues") T value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter().write(value, new OutStreams.Narrow(out), WriteOptions.defaults());
        assertThat(out.toByteArray())
                .as("the bytes are the same however the stream takes them")
                .isEqualTo(written(value, Language.SWEDISH));
    }

    /** Whoever asked for a document learns that the disk is full. */
    @Property(tries = 100)
    final void tellsOfABrokenStream(@ForAll("anyOfTheValues") T value, @ForAll @IntRange(max = 1_000_000) int where)
            throws IOException {
        int length = written(value, Language.SWEDISH).length;
        Assume.that(length > 0);
        IOException failure = new IOException("the disk is full");
        OutputStream broken = new OutStreams.Broken(where % length, failure);
        assertThat(catchThrowable(() -> exporter().write(value, broken, WriteOptions.defaults())))
                .as(
                        "a stream that fails ends the writing with its own IOException, or one that it is the cause of. Hint: catch none; PrintStream and PrintWriter keep it to themselves")
                .isInstanceOf(IOException.class)
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isSameAs(failure),
                        thrown -> assertThat(thrown).hasRootCause(failure));
    }

    private byte[] written(T value, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter().write(value, out, WriteOptions.defaults().withLanguage(language));
        return out.toByteArray();
    }

    @Provide
    Arbitrary<T> anyOfTheValues() {
        return values();
    }

    @Provide
    Arbitrary<List<T>> someValues() {
        return values().list().ofMinSize(2).ofMaxSize(5);
    }
}
