package se.samverkan.io.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;
import se.samverkan.io.Outlined;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.docx.pack.DocxFindings;
import se.samverkan.io.docx.pack.Parts;
import se.samverkan.io.docx.pack.Relationships;
import se.samverkan.io.docx.pack.Relationships.Relationship;
import se.samverkan.io.docx.pack.Xml;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;
import se.samverkan.outline.TextBlock;

/** Reads a document: its text, the headers and footers that its sections refer to, and what it says of itself. */
public final class DocxReader {

    /** Where the text lies unless the package says otherwise. */
    private static final String USUAL_MAIN = "word/document.xml";

    private final Parts parts;
    private final Reading reading;

    private DocxReader(Parts parts, Reading reading) {
        this.parts = parts;
        this.reading = reading;
    }

    /**
     * Reads a document.
     *
     * @param source the document
     * @param options how to read it
     * @return the outline and what was found on the way
     * @throws ImportException if it is no document of Word, is damaged, or exceeds a limit
     */
    public static Outlined read(Source source, ReadOptions options) throws ImportException {
        Parts parts = Parts.open(source, options.getLimits());
        return new DocxReader(parts, new Reading(options.getLimits(), options.getTrackedChanges())).read();
    }

    private Outlined read() throws ImportException {
        Relationships root = parts.relationships("");
        String main = main(root);
        Properties properties = properties(root);
        Document document = Document.open(parts, parts.relationships(main), reading);
        List<Block> body = body(main, document);
        List<Block> blocks =
                new ArrayList<>(furniture(document, document.sections().headers(), "header"));
        blocks.addAll(body);
        blocks.addAll(furniture(document, document.sections().footers(), "footer"));
        List<Finding> findings = reading.findings();
        if (blocks.isEmpty()) {
            findings.add(DocxFindings.found("word/empty", Severity.WARNING)
                    .place(SourcePlace.ofLine(1).withWithin(main))
                    .build());
        }
        Outline outline = new Outline.Builder()
                .title(properties.title())
                .author(properties.author())
                .language(properties.language().or(() -> document.styles().language()))
                .addAllBlocks(blocks)
                .build();
        return new Outlined(outline, findings);
    }

    private String main(Relationships root) throws ImportException {
        @Nullable String main = root.part("officeDocument");
        String named = main == null || !parts.has(main) ? USUAL_MAIN : main;
        if (!parts.has(named)) {
            throw parts.has("content.xml")
                    ? DocxFindings.unusable("word/open-document", Map.of())
                    : DocxFindings.broken("word/no-content", main == null ? USUAL_MAIN : main);
        }
        return named;
    }

    private Properties properties(Relationships root) throws ImportException {
        try (@Nullable Xml xml = parts.open(root.part("core-properties"))) {
            return xml != null && xml.nextElement() ? Properties.read(xml) : Properties.NONE;
        }
    }

    private List<Block> body(String main, Document document) throws ImportException {
        try (@Nullable Xml xml = parts.open(main)) {
            if (xml == null || !xml.nextElement()) {
                throw DocxFindings.broken("word/no-content", main);
            }
            if (!xml.name().equals("document")) {
                throw otherKind(xml);
            }
            List<Block> blocks = new ArrayList<>();
            new BlockReader(Story.of(document, xml, document.relationships())).readAll(Setting.BODY, blocks);
            xml.end();
            return blocks;
        }
    }

    private static ImportException otherKind(Xml xml) throws ImportException {
        SourcePlace place = SourcePlace.ofLine(1).withWithin(xml.part());
        Map<String, String> slots = Map.of("kind", xml.localName(), "entry", xml.part());
        // It may be a document whose first name was damaged on the way.
        xml.skip();
        xml.end();
        return DocxFindings.unusable("word/other-kind", Optional.of(place), slots);
    }

    /** Headers or footers; sections like to say the same again, which is read once. */
    private List<Block> furniture(Document document, Set<String> ids, String where) throws ImportException {
        List<Block> all = new ArrayList<>();
        for (String id : ids) {
            @Nullable Relationship relationship = document.relationships().find(id);
            if (relationship != null && !relationship.external()) {
                for (Block block : furniture(document, relationship.target(), where)) {
                    if (!all.contains(block)) {
                        all.add(block);
                    }
                }
            }
        }
        return all;
    }

    private List<Block> furniture(Document document, String part, String where) throws ImportException {
        List<Block> blocks = new ArrayList<>();
        try (@Nullable Xml xml = parts.open(part)) {
            if (xml != null && xml.nextElement()) {
                Story story = Story.of(document, xml, parts.relationships(part));
                new BlockReader(story).readAll(Setting.of(TextBlock.Kind.PAGE_FURNITURE, where), blocks);
                xml.end();
            }
        }
        return blocks;
    }
}
