package se.samverkan.examples.odt;

import java.util.Map;
import java.util.Optional;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;

/** The catalogue of this format's findings; their words lie in {@code findings_sv.properties} and {@code findings_en.properties}. */
final class OdtFindings {

    private static final String CATALOGUE = "findings";

    private OdtFindings() {}

    /** What makes a document unusable. */
    static ImportException unusable(String code, Map<String, String> slots) {
        return unusable(code, Optional.empty(), slots);
    }

    static ImportException unusable(String code, Optional<SourcePlace> place, Map<String, String> slots) {
        return ImportException.of(OdtFindings.class, CATALOGUE, code, place, slots);
    }

    /** What makes a part of the package unusable. */
    static ImportException broken(String code, String entry) {
        SourcePlace place = SourcePlace.ofLine(1).withWithin(entry);
        return unusable(code, Optional.of(place), Map.of("entry", entry));
    }

    /** What makes a part larger than the limits allow. */
    static ImportException tooMuch(String code, String entry, long limit) {
        SourcePlace place = SourcePlace.ofLine(1).withWithin(entry);
        return unusable(code, Optional.of(place), Map.of("entry", entry, "limit", Long.toString(limit)));
    }

    /** What makes a document larger than the limits allow. */
    static ImportException beyond(String code, long limit) {
        return unusable(code, Map.of("limit", Long.toString(limit)));
    }

    /** What is worth knowing about a document that was read. */
    static Finding.Builder found(String code, Severity severity) {
        FindingCode parsed = FindingCode.parse(code);
        Finding.Builder builder = new Finding.Builder();
        builder.code(parsed).severity(severity).text(FindingText.load(OdtFindings.class, CATALOGUE, parsed));
        return builder;
    }
}
