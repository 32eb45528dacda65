package se.samverkan.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Exporter;
import se.samverkan.io.Fit;
import se.samverkan.io.Head;
import se.samverkan.io.Imported;
import se.samverkan.io.Importer;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.minutes.DocumentKind;

/**
 * The whole model as JSON Lines, without loss, for collaborations that are larger than memory, are appended to, or go through tools that work by
 * the line. Its id is {@code jsonl}.
 *
 * <p>Each line is one thing as {@link JsonFormat} writes it, on one line and with the property {@code type} first, which says what it is:
 * {@code organisation}, {@code party}, {@code localCareArea}, {@code person}, {@code contactPoint}, {@code group}, {@code membership},
 * {@code substitution}, {@code assignment}, {@code meeting}, {@code collaborationGoals}, {@code annualPlan}, {@code meetingPlan},
 * {@code persona}, {@code agreement}, {@code document}, {@code funding}, {@code incident}, {@code project}, {@code event}, {@code sameAs} or
 * {@code coverage}. A line of the type {@code header} names the format and holds what is known of the collaboration as a whole. Lines are read
 * in any order. The header may stand anywhere, more than once, or be missing; it is written first. Blank lines, {@code \r\n}, a byte order mark
 * at the start and a last line without an end are allowed. The text is UTF-8.
 *
 * <p>A collaboration that fits in memory is read and written through {@link se.samverkan.io.Formats}, as any other format. One that does not
 * goes part by part:
 *
 * <pre>{@code
 * try (LinesReader in = JsonLines.reader(Files.newInputStream(archive), ReadOptions.defaults());
 *         LinesWriter out = JsonLines.writer(Files.newOutputStream(excerpt))) {
 *     out.write(in.stream().filter(part -> part.getMeetings().stream().anyMatch(this::isWanted)));
 * }
 * }</pre>
 *
 * <p>A line that cannot be read is refused with its number, column and JSON Pointer, or left out with a finding, as
 * {@link ReadOptions#getBrokenParts()} says. {@link se.samverkan.io.Limits#getMaxBytes()} bounds a line where lines are streamed, and the
 * document too where it is read as a whole.
 */
public final class JsonLines implements Importer, Exporter<Collaboration> {

    /** The format; it has no state. */
    public JsonLines() {}

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public List<String> extensions() {
        return JsonHead.LINES;
    }

    @Override
    public Fit matches(Head head) {
        return JsonHead.lines(head);
    }

    @Override
    public Imported read(Source source, ReadOptions options) throws IOException {
        try {
            Parsing.requireSize(source, options.getLimits());
        } catch (BadJson e) {
            throw JsonFindings.exception(e, new Places(source));
        }
        try (LinesReader reader = new LinesReader(source.open(), source.name(), options, Progress.none())) {
            Collaboration all = reader.all();
            return new Imported.Builder()
                    .collaboration(all)
                    .documentKind(DocumentKind.DATA)
                    .addAllFindings(reader.findings())
                    .build();
        }
    }

    @Override
    public Class<Collaboration> accepts() {
        return Collaboration.class;
    }

    /**
     * Writes a collaboration.
     *
     * @throws IllegalArgumentException if a thing has an extension that is called like a property of its own, or nests deeper than about 500
     *     levels, which no reader would follow
     */
    @Override
    public void write(Collaboration value, OutputStream out, WriteOptions options) throws IOException {
        LinesWriter writer = new LinesWriter(out, Progress.none());
        writer.write(value);
        writer.flush();
    }

    /**
     * Reads line by line.
     *
     * @param in the lines; they are read when they are asked for, and closed with the reader
     * @param options how to read
     * @return the reader
     */
    public static LinesReader reader(InputStream in, ReadOptions options) {
        return reader(in, options, Progress.none());
    }

    /**
     * Reads line by line, and tells how far it has come.
     *
     * @param in the lines; they are read when they are asked for, and closed with the reader
     * @param options how to read
     * @param progress is told after each line
     * @return the reader
     */
    public static LinesReader reader(InputStream in, ReadOptions options, Progress progress) {
        return new LinesReader(in, Optional.empty(), options, progress);
    }

    /**
     * Writes line by line.
     *
     * @param out where to write; it is closed with the writer
     * @return the writer
     */
    public static LinesWriter writer(OutputStream out) {
        return writer(out, Progress.none());
    }

    /**
     * Writes line by line, and tells how far it has come.
     *
     * @param out where to write; it is closed with the writer
     * @param progress is told after each line
     * @return the writer
     */
    public static LinesWriter writer(OutputStream out, Progress progress) {
        return new LinesWriter(out, progress);
    }
}
