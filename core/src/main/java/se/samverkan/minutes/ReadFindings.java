package se.samverkan.minutes;

import java.util.Map;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.id.ModelPath;

/** The catalogue of what the reader finds. */
final class ReadFindings {

    private ReadFindings() {}

    static Finding of(String code, Severity severity, ModelPath path, Map<String, String> slots) {
        FindingCode parsed = FindingCode.parse(code);
        return new Finding.Builder()
                .code(parsed)
                .severity(severity)
                .text(FindingText.load(ReadFindings.class, "findings", parsed))
                .path(path)
                .putAllSlots(slots)
                .build();
    }
}
