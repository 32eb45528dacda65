package se.samverkan.io.docx.pack;

import java.util.Map;
import java.util.Optional;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;

/** The catalogue of this module's findings; their words lie in {@code findings_sv.properties} and {@code findings_en.properties}. */
public final class DocxFindings {

    private static final String CATALOGUE = "findings";

    private DocxFindings() {}

    /** What makes a document unusable. */
    public static ImportException unusable(String code, Map<String, String> slots) {
        return unusable(code, Optional.empty(), slots);
    }

    public static ImportException unusable(String code, Optional<SourcePlace> place, Map<String, String> slots) {
        return ImportException.of(DocxFindings.class, CATALOGUE, code, place, slots);
    }

    /** What makes a part of the package unusable. */
    public static ImportException broken(String code, String entry) {
        SourcePlace place = SourcePlace.ofLine(1).withWithin(entry);
        return unusable(code, Optional.of(place), Map.of("entry", entry));
    }

    /** What makes a part larger than the limits allow. */
    public static ImportException tooMuch(String code, String entry, long limit) {
        SourcePlace place = SourcePlace.ofLine(1).withWithin(entry);
        return unusable(code, Optional.of(place), Map.of("entry", entry, "limit", Long.toString(limit)));
    }

    /** What makes a document larger than the limits allow. */
    public static ImportException beyond(String code, long limit) {
        return unusable(code, Map.of("limit", Long.toString(limit)));
    }

    /** What is worth knowing about a document that was read. */
    public static Finding.Builder found(String code, Severity severity) {
        FindingCode parsed = FindingCode.parse(code);
        Finding.Builder builder = new Finding.Builder();
        builder.code(parsed).severity(severity).text(FindingText.load(DocxFindings.class, CATALOGUE, parsed));
        return builder;
    }
}
