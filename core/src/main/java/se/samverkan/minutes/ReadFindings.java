package se.samverkan.minutes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.id.ModelPath;

/** The catalogue of what the reader finds. */
final class ReadFindings {

    private static final String BUNDLE = "findings";

    /** What has been looked up in the bundles: never more than stands there. */
    private static final Map<FindingCode, FindingText> TEXTS = new ConcurrentHashMap<>();

    private static final Map<String, Wording> WORDS = new ConcurrentHashMap<>();

    private ReadFindings() {}

    /** What a finding calls something: the words of a slot in both languages. */
    static Wording wording(String key) {
        return WORDS.computeIfAbsent(key, k -> Wording.load(ReadFindings.class, BUNDLE, k));
    }

    static Finding of(String code, Severity severity, ModelPath path, Map<String, String> slots) {
        FindingCode parsed = FindingCode.parse(code);
        return new Finding.Builder()
                .code(parsed)
                .severity(severity)
                .text(TEXTS.computeIfAbsent(parsed, c -> FindingText.load(ReadFindings.class, BUNDLE, c)))
                .path(path)
                .putAllSlots(slots)
                .build();
    }
}
