package se.samverkan.io.text;

import java.util.Map;
import java.util.Optional;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.FindingText;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.io.ImportException;

/** The catalogue of this room's findings. */
final class TextFindings {

    private static final String CATALOGUE = "findings";

    private TextFindings() {}

    static ImportException exception(String code, Map<String, String> slots) {
        return ImportException.of(TextFindings.class, CATALOGUE, code, Optional.empty(), slots);
    }

    static ImportException tooManyBlocks(int limit) {
        return exception("text/too-many-blocks", Map.of("limit", Integer.toString(limit)));
    }

    static Finding legacyEncoding(String charset) {
        return finding("text/legacy-encoding", Severity.INFO)
                .putSlot("charset", charset)
                .build();
    }

    static Finding replacementCharacter(int count, SourcePlace first) {
        return finding("text/replacement-character", Severity.WARNING)
                .putSlot("count", Integer.toString(count))
                .place(first)
                .build();
    }

    static Finding mojibakeRepaired(int lines, SourcePlace first) {
        return finding("text/mojibake-repaired", Severity.INFO)
                .putSlot("count", Integer.toString(lines))
                .place(first)
                .build();
    }

    static Finding mojibakeUnsure(int count, String word, String alternatives, SourcePlace first) {
        return finding("text/mojibake-unsure", Severity.WARNING)
                .putSlot("count", Integer.toString(count))
                .putSlot("word", word)
                .putSlot("alternatives", alternatives)
                .place(first)
                .build();
    }

    private static Finding.Builder finding(String code, Severity severity) {
        FindingCode parsed = FindingCode.parse(code);
        Finding.Builder builder = new Finding.Builder();
        builder.code(parsed).severity(severity).text(FindingText.load(TextFindings.class, CATALOGUE, parsed));
        return builder;
    }
}
