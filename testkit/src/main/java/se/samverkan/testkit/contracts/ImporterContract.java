package se.samverkan.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.io.Fit;
import se.samverkan.io.Format;
import se.samverkan.io.Formats;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Source;
import se.samverkan.language.Language;

/**
 * What whatever reads documents promises: an {@link se.samverkan.io.Importer}, or an {@link OutlineFormat} as far as it reads.
 *
 * <p>Extend it, and say which format and a few documents that it reads: small ones, in which everything stands that the format can hold. Then it
 * is proven that the format is found under its id, takes its own documents and leaves others alone; that it reads every word, the same every
 * time, from many threads, in however small pieces the bytes come; that it reads nothing but the source, closes what it opens, and tells of a
 * stream that fails; that bytes damaged in any way are read or refused, with a code, a place, and words in both languages; and that it keeps
 * within limits.
 */
public abstract class ImporterContract {

    private static final FindingCode TOO_LARGE = FindingCode.parse("read/too-large");

    /** For a class that says what to prove. */
    protected ImporterContract() {}

    /** {@return the format to prove, an {@link OutlineFormat} or an {@link se.samverkan.io.Importer}} */
    protected abstract Format format();

    /** {@return documents that it reads, one at least, with the words that stand in them} */
    protected abstract List<Sample> samples();

    /** {@return where the format is found; the installed formats by default} */
    protected Formats formats() {
        return Formats.installed();
    }

    /** {@return the limits that bear on the format; by default bytes, and blocks for an outline format, depth for an importer} */
    protected Set<Limit> limits() {
        return format() instanceof OutlineFormat ? Set.of(Limit.BYTES, Limit.BLOCKS) : Set.of(Limit.BYTES, Limit.DEPTH);
    }

    /** {@return codes of findings that are about a document as a whole, so that they have no place; {@code read/too-large} has none anyway} */
    protected Set<FindingCode> aboutTheWhole() {
        return Set.of();
    }

    /** {@return how long one document may take; ten seconds by default, far more than any needs} */
    protected Duration patience() {
        return Duration.ofSeconds(10);
    }

    /** The format is found, once, under its id. */
    @Example
    final void isInstalledUnderItsId() {
        Naming.requireInstalled(format(), formats());
    }

    /** Id and endings are written as ids and endings are. */
    @Example
    final void isNamedAsFormatsAre() {
        Naming.requireLawful(format());
    }

    /** Of all formats that are there, this one takes its samples. */
    @Example
    final void isChosenForItsSamples() throws IOException {
        for (Sample sample : samples()) {
            assertThat(formats()
                            .read(sample.source(), formats().readOptions())
                            .getSources()
                            .getReader())
                    .as(
                            "%s is recognised. Hint: matches() says LIKELY by the ending of the name or CERTAIN by the first bytes; another format may claim more",
                            sample)
                    .hasValue(format().id());
        }
    }

    /** A document of another kind is not claimed, whatever it starts with. */
    @Example
    final void leavesForeignDocumentsToOthers() {
        for (Sample foreign : Foreign.to(format())) {
            assertThat(Reading.fit(format(), foreign.source().head()))
                    .as(
                            "%s is left to other formats. Hint: matches() says POSSIBLE at most if neither name nor first bytes are its own",
                            foreign)
                    .isLessThanOrEqualTo(Fit.POSSIBLE);
        }
    }

    /** Every word of a document is in what is read of it. */
    @Example
    final void readsEveryWordOfItsSamples() throws IOException {
        for (Sample sample : samples()) {
            Words expected = Words.of(sample.text());
            assertThat(expected.isEmpty())
                    .as("it is known what %s says. Hint: sample.saying(…)", sample)
                    .isFalse();
            Object model = read(sample.source()).model().orElseThrow();
            assertThat(expected.missingIn(Words.in(model)))
                    .as(
                            "every word of %s is read. Hint: these words are missing, or too few; what was read is %s",
                            sample, model)
                    .isEmpty();
        }
    }

    /** Reading depends on nothing but the document. */
    @Example
    final void readsTheSameTwice() throws IOException {
        for (Sample sample : samples()) {
            assertThat(read(sample.source()))
                    .as(
                            "%s read again gives the same. Hint: no field may change, no order may come from a hash, no id from a counter or a clock",
                            sample)
                    .isEqualTo(read(sample.source()));
        }
    }

    /** Documents that are read at the same time do not meet. */
    @Example
    final void readsTheSameFromManyThreads() throws Exception {
        List<Callable<Reading>> calls = new ArrayList<>();
        for (Sample sample : samples()) {
            byte[] bytes = sample.bytes();
            calls.add(() -> readOrRefused(sample.source()));
            calls.add(() -> readOrRefused(Source.of(sample.name(), Arrays.copyOf(bytes, bytes.length / 2))));
        }
        Together.giveTheSame(
                "documents read at once are read as alone. Hint: a format is made once and called from any thread, so it has no field that changes",
                patience().multipliedBy(6),
                calls);
    }

    /** A stream may give its bytes one by one. */
    @Example
    final void readsTheSameInSmallPieces() throws IOException {
        for (Sample sample : samples()) {
            for (int most : List.of(1, 2, 1000)) {
                assertThat(read(sample.source().watched(in -> new InStreams.Dripping(in, most))))
                        .as(
                                "%s is the same when its stream gives %d bytes at a time. Hint: read() may give less than was asked for; use readNBytes or a loop",
                                sample, most)
                        .isEqualTo(read(sample.source()));
            }
        }
    }

    /** The name of a document is no path to follow. */
    @Example
    final void readsNothingButTheSource() throws IOException {
        for (Sample sample : samples()) {
            Source elsewhere = Source.of("no-such-folder/" + sample.name(), sample.bytes());
            Optional<Object> here = read(sample.source()).model();
            assertThat(read(elsewhere).model())
                    .as(
                            "%s is the same under another name. Hint: read the source; the file of its name may be gone",
                            sample)
                    .isEqualTo(here);
        }
    }

    /** Whatever is opened is closed, also when the document is refused. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    final void closesEveryStreamThatItOpens(@ForAll("damaged") Damage damaged) throws IOException {
        for (Sample sample : samples()) {
            requireClosed(sample.source());
        }
        requireClosed(damaged.source());
    }

    private void requireClosed(Source source) throws IOException {
        AtomicInteger open = new AtomicInteger();
        readOrRefused(source.watched(in -> new InStreams.Counted(in, open)));
        assertThat(open)
                .as(
                        "every stream of %s is closed. Hint: try (InputStream in = source.open()) { … }",
                        source.name().orElse(""))
                .hasValue(0);
    }

    /** A document whose bytes cannot be had is neither empty nor broken. */
    @Property(tries = 50)
    final void tellsOfABrokenStream(@ForAll @IntRange(max = 1_000_000) int where) {
        for (Sample sample : samples()) {
            IOException failure = new IOException("the disk is gone");
            AtomicReference<InStreams.Broken> stream = new AtomicReference<>();
            Source source = sample.source().watched(in -> {
                stream.set(new InStreams.Broken(in, where % sample.bytes().length, failure));
                return stream.get();
            });
            Throwable thrown = catchThrowable(() -> read(source));
            if (stream.get() != null && stream.get().failed()) {
                assertThat(thrown)
                        .as(
                                "%s, whose stream fails, ends in the IOException of the stream, or in one that it is the cause of. Hint: catch none, or throw it on",
                                sample)
                        .isInstanceOf(IOException.class)
                        .isNotInstanceOf(ImportException.class)
                        .satisfiesAnyOf(
                                one -> assertThat(one).isSameAs(failure),
                                one -> assertThat(one).hasRootCause(failure));
            }
        }
    }

    /** Bytes of any kind are read or refused: no other exception, no endless loop. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    final void readsOrRefusesDamagedBytes(@ForAll("damaged") Damage damaged) {
        try {
            Reading.fit(format(), damaged.source().head());
            readOrRefused(damaged.source());
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(
                    "damaged bytes are read or refused with an ImportException, but " + damaged + " ended in " + e
                            + ". Hint: expect anything at any place, and say what is wrong in a finding",
                    e);
        }
    }

    /** Findings and refusals say what is wrong, where, and what to do, in both languages. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    final void saysWhatIsWrongWhereAndWhatToDo(@ForAll("damaged") Damage damaged) throws IOException {
        readOrRefused(damaged.source()).findings().forEach(finding -> requireTold(finding, damaged));
    }

    /** Findings about a document that is sound say as much. */
    @Example
    final void saysWhatIsOddAndWhere() throws IOException {
        for (Sample sample : samples()) {
            read(sample.source()).findings().forEach(finding -> requireTold(finding, sample));
        }
    }

    private void requireTold(Finding finding, Object document) {
        Told.inFull(finding);
        boolean placed = finding.getPlace().isPresent() || finding.getPath().isPresent();
        assertThat(placed
                        || aboutTheWhole().contains(finding.getCode())
                        || finding.getCode().equals(TOO_LARGE))
                .as(
                        "%s of %s says where: \"%s\". Hint: give the finding a SourcePlace, or list the code in aboutTheWhole()",
                        finding.getCode(), document, finding.message(Language.ENGLISH))
                .isTrue();
    }

    /** A document that exceeds a limit is refused, or the limit is told; never is a part of it left out in silence. */
    @Example
    final void tellsWhenALimitIsExceeded() throws IOException {
        for (Limit limit : limits()) {
            boolean told = false;
            for (Sample sample : samples()) {
                Reading whole = read(sample.source());
                Reading limited = Patience.within(
                        patience(),
                        "reading " + sample + " when " + limit + " is 1",
                        () -> Reading.orRefusal(format(), sample.source(), limit.least()));
                boolean tells = limited.refused() || !whole.findings().containsAll(limited.findings());
                assertThat(tells || limited.equals(whole))
                        .as(
                                "%s is not read in part when %s is 1. Hint: refuse it, or say in a finding what was left out",
                                sample, limit)
                        .isTrue();
                told |= tells;
            }
            assertThat(told)
                    .as(
                            "a document that exceeds a limit is told of, but all samples were read with %s of 1. Hint: ask the Limits; or give a sample that exceeds it, or leave it out of limits()",
                            limit)
                    .isTrue();
        }
    }

    private Reading read(Source source) throws IOException {
        return inTime(source, () -> Reading.of(format(), source, Limits.defaults()));
    }

    private Reading readOrRefused(Source source) throws IOException {
        return inTime(source, () -> Reading.orRefusal(format(), source, Limits.defaults()));
    }

    private Reading inTime(Source source, Callable<Reading> reading) throws IOException {
        return Patience.within(patience(), "reading " + source.name().orElse(""), reading);
    }

    @Provide
    Arbitrary<Damage> damaged() {
        return Damage.of(samples());
    }
}
