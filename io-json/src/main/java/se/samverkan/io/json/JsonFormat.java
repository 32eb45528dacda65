package se.samverkan.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
 * The whole model as JSON, without loss: what is written reads back as the equal {@link Collaboration}. Its id is {@code json}.
 *
 * <p>A document is one object whose property {@code format} is {@code samverkan/1}. Properties are named as the attributes of the model, in
 * the same order; what is absent or empty, and what has its usual value (a passage that is a paragraph, a decision that the meeting made), is
 * left out. Ids are strings, dates and times ISO 8601, codes lower case with hyphens, numbers keep their digits; where a value can be of several
 * types, the property {@code type} says which. Equal collaborations give equal bytes. {@link #schema()} describes it all; the names are
 * permanent.
 *
 * <p>Properties are read in any order; {@code format} is best put first, since the document is read twice otherwise. What the model does not know
 * of a thing is kept in its {@link se.samverkan.extension.Extensions}, is told by a finding {@code json/unknown-kept}, and comes back out after
 * the properties that are known, in the order of the names; or it is refused, as {@link ReadOptions#getUnknownProperties()} says. The smaller
 * values that things are made of have no room for more.
 *
 * <p>All else is refused with an {@link se.samverkan.io.ImportException} that has a code of the area {@code json}, line and column, and the JSON
 * Pointer as its slot {@code pointer}: a property that stands twice, a value of the wrong type, a document of another version, what
 * {@link se.samverkan.io.Limits} do not allow. Documents are followed as deep as {@link se.samverkan.io.Limits#getMaxDepth()} says, and never
 * deeper than 500 levels.
 *
 * <p>For collaborations that are larger than memory there is {@link JsonLines}.
 */
public final class JsonFormat implements Importer, Exporter<Collaboration> {

    /** The format; it has no state. */
    public JsonFormat() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    @Override
    public Fit matches(Head head) {
        return JsonHead.document(head, extensions());
    }

    @Override
    public Imported read(Source source, ReadOptions options) throws IOException {
        JsonReading reading = new JsonReading(source, options);
        return new Imported.Builder()
                .collaboration(reading.collaboration())
                .documentKind(DocumentKind.DATA)
                .addAllFindings(reading.findings())
                .build();
    }

    /**
     * The versions of the format that are read: the current one, which is also the one that is written, and the one before it. A version is
     * only ever added to: things, and properties of things, which an older library keeps as extensions. The small values that things are made of,
     * and the codes of enumerations, are complete in a version.
     *
     * @return the values of the property {@code format}, the current one first
     */
    public static List<String> readableVersions() {
        return FormatCheck.READABLE;
    }

    /**
     * The JSON Schema (draft 2020-12) of the current version, which for tools also lies in the jar as {@code samverkan-1.schema.json} beside
     * this class. A line of {@link JsonLines} follows its definition {@code line}.
     *
     * @return the schema, a JSON document
     */
    public static String schema() {
        return Schema.document("urn:samverkan:samverkan-1", Whole.COLLABORATION, List.of(Whole.LINE));
    }

    @Override
    public Class<Collaboration> accepts() {
        return Collaboration.class;
    }

    /**
     * Writes a collaboration.
     *
     * <p>What is larger than the {@linkplain se.samverkan.io.Limits limits} of a reader, a longer text or items nested in items beyond some 100 levels, is written and then
     * read only by one whose limits are raised.
     *
     * @throws IllegalArgumentException if a thing has an extension that is called like a property of its own or whose name holds half a character,
     *     if a number has more than a thousand digits before or after the point, or if items are nested in items more than about 240 levels
     *     deep: none of these would be read
     */
    @Override
    public void write(Collaboration value, OutputStream out, WriteOptions options) throws IOException {
        JsonOut.write(out, json -> Whole.COLLABORATION.write(value, json));
    }
}
