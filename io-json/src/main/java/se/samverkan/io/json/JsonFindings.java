package se.samverkan.io.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Wording;
import se.samverkan.io.ImportException;
import se.samverkan.language.Language;

/** The catalogue of this module's findings: what stops a document from being read, and what was kept without being understood. */
final class JsonFindings {

    /** The bundles beside this class. */
    static final String BUNDLE = "json";

    private JsonFindings() {}

    /** The exception for what is wrong. What the parser said is left behind: it is in English, and quotes the document. */
    static ImportException exception(BadJson bad, Places places) {
        return new ImportException(finding(Severity.ERROR, bad.remark(), Optional.of(places.of(bad.spot()))), null);
    }

    /** A remark in words. */
    static Finding finding(Severity severity, Remark remark, Optional<SourcePlace> place) {
        FindingCode code = FindingCode.parse(remark.code());
        return new Finding.Builder()
                .code(code)
                .severity(severity)
                .text(text(code, remark.phrases()))
                .place(place)
                .putAllSlots(remark.slots())
                .build();
    }

    /** The texts of a code with phrases in some of their slots; the other slots, and those in the phrases, remain. */
    private static FindingText text(FindingCode code, Map<String, String> phrases) {
        Map<String, String> swedish = new HashMap<>();
        Map<String, String> english = new HashMap<>();
        phrases.forEach((slot, key) -> {
            Wording phrase = Wording.load(JsonFindings.class, BUNDLE, key);
            swedish.put(slot, phrase.swedish());
            english.put(slot, phrase.english());
        });
        FindingText text = FindingText.load(JsonFindings.class, BUNDLE, code);
        return new FindingText(filled(text.message(), swedish, english), filled(text.hint(), swedish, english));
    }

    private static Wording filled(Wording wording, Map<String, String> swedish, Map<String, String> english) {
        return new Wording(wording.fill(Language.SWEDISH, swedish), wording.fill(Language.ENGLISH, english));
    }
}
