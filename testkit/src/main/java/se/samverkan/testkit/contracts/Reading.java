package se.samverkan.testkit.contracts;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Finding;
import se.samverkan.io.Fit;
import se.samverkan.io.Format;
import se.samverkan.io.Head;
import se.samverkan.io.ImportException;
import se.samverkan.io.Imported;
import se.samverkan.io.Importer;
import se.samverkan.io.Limits;
import se.samverkan.io.OutlineFormat;
import se.samverkan.io.Outlined;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;

/**
 * What came of reading a document, whichever kind of format read it.
 *
 * @param model the outline or the collaboration; nothing if the document was refused
 * @param findings what was found; if the document was refused, why
 */
record Reading(Optional<Object> model, List<Finding> findings) {

    /** Reads a document that the format must be able to read. */
    static Reading of(Format format, Source source, Limits limits) throws IOException {
        if (format instanceof OutlineFormat documents) {
            Outlined outlined = documents.read(source, limits);
            return new Reading(Optional.of(outlined.outline()), outlined.findings());
        }
        if (format instanceof Importer importer) {
            Imported imported = importer.read(source, ReadOptions.defaults().withLimits(limits));
            return new Reading(Optional.of(imported.getCollaboration()), imported.getFindings());
        }
        throw noReader(format);
    }

    /** Reads a document that the format may refuse. */
    static Reading orRefusal(Format format, Source source, Limits limits) throws IOException {
        try {
            return of(format, source, limits);
        } catch (ImportException e) {
            return new Reading(Optional.empty(), e.finding().stream().toList());
        }
    }

    static Fit fit(Format format, Head head) {
        if (format instanceof OutlineFormat documents) {
            return documents.matches(head);
        }
        if (format instanceof Importer importer) {
            return importer.matches(head);
        }
        throw noReader(format);
    }

    private static IllegalArgumentException noReader(Format format) {
        return new IllegalArgumentException(
                format.getClass().getName() + " reads nothing: it is neither an OutlineFormat nor an Importer");
    }

    boolean refused() {
        return model.isEmpty();
    }
}
