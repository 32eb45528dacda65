package se.samverkan.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.finding.Wording;
import se.samverkan.id.ModelPath;

/** Says what a document was taken for, if it is no minutes, and what else it could be. */
final class KindFindings {

    private KindFindings() {}

    static List<Finding> of(KindOfDocument kind, ModelPath meeting) {
        List<Finding> findings = new ArrayList<>();
        Wording taken = wording(kind.kind());
        if (kind.kind() != DocumentKind.MINUTES) {
            Map<String, String> slots = Map.of("kindSv", taken.swedish(), "kindEn", taken.english());
            findings.add(ReadFindings.of("read/no-minutes", Severity.INFO, meeting, slots));
        }
        if (!kind.doubts().isEmpty()) {
            List<Wording> others =
                    kind.doubts().stream().map(KindFindings::wording).toList();
            Map<String, String> slots = Map.of(
                    "kindSv", taken.swedish(),
                    "kindEn", taken.english(),
                    "othersSv", others.stream().map(Wording::swedish).collect(Collectors.joining(" / ")),
                    "othersEn", others.stream().map(Wording::english).collect(Collectors.joining(" / ")));
            findings.add(ReadFindings.of("read/kind-unsure", Severity.WARNING, meeting, slots));
        }
        return findings;
    }

    private static Wording wording(DocumentKind kind) {
        return ReadFindings.wording("kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
