package se.samverkan.io.docx.write;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.Limits;
import se.samverkan.io.Source;
import se.samverkan.io.docx.pack.DocxFindings;
import se.samverkan.io.docx.pack.Parts;
import se.samverkan.io.docx.pack.Xml;

/** The parts of a template, without those that are to be forgotten. */
final class TemplateParts {

    private final Parts parts;
    private final Set<String> forgotten = new HashSet<>();

    TemplateParts(Source source, Limits limits) throws ImportException {
        this.parts = Parts.open(source, limits);
    }

    /** Leaves a part out, if it is there. */
    void forget(String name) {
        forgotten.add(name);
    }

    boolean has(String name) {
        return parts.has(name) && !forgotten.contains(name);
    }

    /** A part before its first element; nothing if there is none of this name. */
    Optional<XmlIn> find(String name) throws ImportException {
        @Nullable Xml xml = has(name) ? parts.open(name) : null;
        return Optional.ofNullable(xml).map(XmlIn::new);
    }

    /** A part that must be there, before its first element. */
    XmlIn scan(String name) throws ImportException {
        return find(name).orElseThrow(() -> DocxFindings.broken("word/no-content", name));
    }

    /** All bytes of a part that must be there. */
    byte[] get(String name) throws ImportException {
        byte @Nullable [] part = has(name) ? parts.unpack(name) : null;
        if (part == null) {
            throw DocxFindings.broken("word/no-content", name);
        }
        return part;
    }
}
