package se.samverkan.io.docx.read;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.Xml;

/** Which headers and footers the sections of a document refer to, by the ids of their relationships, in the order of the document. */
final class Sections {

    private final Set<String> headers = new LinkedHashSet<>();
    private final Set<String> footers = new LinkedHashSet<>();

    /** Reads {@code sectPr}, up to its end. */
    void read(Xml xml) throws ImportException {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "headerReference" -> add(xml.relationship(), headers);
                case "footerReference" -> add(xml.relationship(), footers);
                default -> {}
            }
            xml.skip();
        }
    }

    private static void add(@Nullable String id, Set<String> ids) {
        if (id != null) {
            ids.add(id);
        }
    }

    Set<String> headers() {
        return headers;
    }

    Set<String> footers() {
        return footers;
    }
}
