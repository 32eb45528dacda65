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

    /**
     * What makes a document unusable.
     *
     * @param code the code of the finding
     * @param slots what its words name
     * @return the exception to throw
     */
    public static ImportException unusable(String code, Map<String, String> slots) {
        return unusable(code, Optional.empty(), slots);
    }

    /**
     * What makes a document unusable, and where.
     *
     * @param code the code of the finding
     * @param place where, if that is known
     * @param slots what its words name
     * @return the exception to throw
     */
    public static ImportException unusable(String code, Optional<SourcePlace> place, Map<String, String> slots) {
        return ImportException.of(DocxFindings.class, CATALOGUE, code, place, slots);
    }

    /**
     * What makes a part of the package unusable.
     *
     * @param code the code of the finding
     * @param entry the name of the part
     * @return the exception to throw
     */
    public static ImportException broken(String code, String entry) {
        SourcePlace place = SourcePlace.ofLine(1).withWithin(entry);
        return unusable(code, Optional.of(place), Map.of("entry", entry));
    }

    /**
     * What makes a part larger than the limits allow.
     *
     * @param code the code of the finding
     * @param entry the name of the part
     * @param limit what is allowed
     * @return the exception to throw
     */
    public static ImportException tooMuch(String code, String entry, long limit) {
        SourcePlace place = SourcePlace.ofLine(1).withWithin(entry);
        return unusable(code, Optional.of(place), Map.of("entry", entry, "limit", Long.toString(limit)));
    }

    /**
     * What makes a document larger than the limits allow.
     *
     * @param code the code of the finding
     * @param limit what is allowed
     * @return the exception to throw
     */
    public static ImportException beyond(String code, long limit) {
        return unusable(code, Map.of("limit", Long.toString(limit)));
    }

    /**
     * What is worth knowing about a document that was read.
     *
     * @param code the code of the finding
     * @param severity how grave it is
     * @return a builder of the finding, to which place and slots may be added
     */
    public static Finding.Builder found(String code, Severity severity) {
        FindingCode parsed = FindingCode.parse(code);
        Finding.Builder builder = new Finding.Builder();
        builder.code(parsed).severity(severity).text(FindingText.load(DocxFindings.class, CATALOGUE, parsed));
        return builder;
    }
}
