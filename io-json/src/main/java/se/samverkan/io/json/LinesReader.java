package se.samverkan.io.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.io.BrokenParts;
import se.samverkan.io.ImportException;
import se.samverkan.io.ReadOptions;

/**
 * Reads a collaboration line by line, with no more of it in memory than one line. {@link JsonLines#reader(InputStream, ReadOptions)} makes it.
 *
 * <p>Each line is handed out as a {@link Collaboration} that holds one thing: a meeting, a group, a plan … It is for one thread.
 */
public final class LinesReader implements Closeable {

    private static final int MOST_TOLD = 50;

    private final InputStream stream;
    private final ReadOptions options;
    private final Progress progress;
    private final Optional<String> document;
    private final LineFeed feed;
    private final Parsing parsing;
    private final Unknowns unknowns;
    private final List<Finding> faults = new ArrayList<>();
    private long untold;
    private Optional<BadJson> wrongVersion = Optional.empty();
    private long lines;

    LinesReader(InputStream stream, Optional<String> document, ReadOptions options, Progress progress) {
        this.stream = stream;
        this.document = document;
        this.options = options;
        this.progress = progress;
        this.feed = new LineFeed(stream, options.getLimits().getMaxBytes());
        this.parsing = Parsing.within(options.getLimits());
        this.unknowns = new Unknowns(options.getUnknownProperties(), places());
    }

    /**
     * The next thing.
     *
     * @return a collaboration that holds nothing else, or nothing at the end of the stream; a header counts if it has extensions
     * @throws ImportException if a line cannot be read, unless the options say to leave it out; the next call goes on after it
     * @throws IOException if the stream cannot be read
     */
    public Optional<Collaboration> next() throws IOException {
        Optional<Object> thing = nextThing();
        while (thing.isPresent()
                && thing.get() instanceof Whole.Header header
                && header.extensions().isEmpty()) {
            thing = nextThing();
        }
        return thing.map(LinesReader::part);
    }

    private static Collaboration part(Object thing) {
        Collaboration.Builder part = new Collaboration.Builder();
        if (thing instanceof Whole.Header header) {
            part.extensions(header.extensions());
        } else {
            Whole.add(thing, part);
        }
        return part.build();
    }

    /** All that is still to come, in one. */
    Collaboration all() throws IOException {
        Collaboration.Builder all = new Collaboration.Builder();
        Extensions extensions = Extensions.none();
        for (Optional<Object> thing = nextThing(); thing.isPresent(); thing = nextThing()) {
            if (thing.get() instanceof Whole.Header header) {
                extensions = both(extensions, header.extensions());
            } else {
                Whole.add(thing.get(), all);
            }
        }
        return all.extensions(extensions).build();
    }

    /** What two headers say; that they contradict each other is a fault of the second. */
    private Extensions both(Extensions one, Extensions other) throws ImportException {
        Extensions both = one;
        for (Map.Entry<String, ExtensionValue> extra : other.values().entrySet()) {
            Optional<ExtensionValue> known = one.find(extra.getKey());
            if (known.isPresent() && !known.get().equals(extra.getValue())) {
                refuse(new BadJson("json/duplicate-key", new Spot(1, 1), "")
                        .with("property", JsonIn.shown(extra.getKey())));
            } else {
                both = both.with(extra.getKey(), extra.getValue());
            }
        }
        return both;
    }

    /** The next thing or header; nothing at the end. */
    private Optional<Object> nextThing() throws IOException {
        if (wrongVersion.isPresent()) {
            throw JsonFindings.exception(wrongVersion.get(), places());
        }
        while (feed.next()) {
            lines++;
            Optional<Object> thing = feed.isBlank() ? Optional.empty() : thing();
            progress.advanced(lines, feed.bytes());
            if (thing.isPresent()) {
                return thing;
            }
        }
        return Optional.empty();
    }

    private Optional<Object> thing() throws ImportException {
        unknowns.goOn(places());
        try {
            if (!feed.isWhole()) {
                throw Parsing.tooLarge(feed.size(), options.getLimits());
            }
            return Optional.of(parsing.parse(feed.line(), feed.length(), parser -> {
                FormatCheck check = new FormatCheck(parser);
                check.requireStart();
                Object thing = Whole.LINE.read(new LiveIn(parser, unknowns));
                check.requireEnd();
                return thing;
            }));
        } catch (BadJson e) {
            if (e.isWrongVersion()) {
                wrongVersion = Optional.of(e);
                throw JsonFindings.exception(e, places());
            }
            refuse(e);
            return Optional.empty();
        }
    }

    /** The places of the current line. */
    private Places places() {
        int before = (int) Math.min(Integer.MAX_VALUE / 2, Math.max(0, lines - 1));
        return new Places(() -> Arrays.copyOf(feed.line(), feed.length()), document, before);
    }

    /** Something in the current line is wrong: the document ends here, or goes on without it. */
    private void refuse(BadJson bad) throws ImportException {
        if (options.getBrokenParts() == BrokenParts.REFUSE) {
            throw JsonFindings.exception(bad, places());
        }
        if (faults.size() < MOST_TOLD) {
            faults.add(JsonFindings.finding(Severity.ERROR, bad.remark(), Optional.of(places().of(bad.spot()))));
        } else {
            untold++;
        }
    }

    /**
     * The things that are still to come, read as they are asked for. Closing the stream closes this reader.
     *
     * @return collaborations that hold one thing each; what {@link #next()} throws comes out of it inside an {@link UncheckedIOException}
     */
    public Stream<Collaboration> stream() {
        return Stream.generate(this::nextUnchecked)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .onClose(this::closeUnchecked);
    }

    private Optional<Collaboration> nextUnchecked() {
        try {
            return next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeUnchecked() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What there is to tell of the lines so far: lines that were left out, and properties that are kept without being understood. Of each no
     * more than anybody would read: where there are more, a finding tells how many.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(faults);
        if (untold > 0) {
            findings.add(JsonFindings.finding(
                    Severity.ERROR,
                    new Remark("json/lines-left-out", "").with("count", Long.toString(untold)),
                    Optional.empty()));
        }
        findings.addAll(unknowns.findings());
        return findings;
    }

    /** {@return how many lines have been read, blank ones too} */
    public long lines() {
        return lines;
    }

    /** Closes the stream that is read from. */
    @Override
    public void close() throws IOException {
        stream.close();
    }
}
