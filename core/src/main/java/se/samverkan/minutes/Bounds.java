package se.samverkan.minutes;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.finding.SourcePlace;
import se.samverkan.finding.Wording;
import se.samverkan.id.ModelPath;

/** Says which bounds of the reader a document goes beyond, each where it first does: nothing is left undone in silence. */
final class Bounds {

    private final List<Finding> findings;
    private final Set<Bound> told = EnumSet.noneOf(Bound.class);

    Bounds(List<Finding> findings) {
        this.findings = findings;
    }

    /** What stands at the path goes beyond a bound. */
    void reached(Bound bound, ModelPath path) {
        reached(bound, path, Optional.empty());
    }

    /** What stands at a place in what the path tells goes beyond a bound. */
    void reached(Bound bound, ModelPath path, Optional<SourcePlace> place) {
        if (told.add(bound)) {
            Wording what = ReadFindings.wording("bound." + bound.name().toLowerCase(Locale.ROOT));
            findings.add(ReadFindings.of(
                            "read/bound-reached",
                            Severity.WARNING,
                            path,
                            Map.of("whatSv", what.swedish(), "whatEn", what.english()))
                    .withPlace(place));
        }
    }
}
