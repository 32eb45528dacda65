package se.samverkan.protocol;

import java.util.Comparator;
import se.samverkan.finding.Finding;
import se.samverkan.finding.SourcePlace;

/** Sorts findings the way a person goes through the document. */
final class ByPlace {

    static final Comparator<Finding> ORDER = Comparator.comparingInt((Finding finding) ->
                    finding.getPlace().map(SourcePlace::getFirst).orElse(Integer.MAX_VALUE))
            .thenComparingInt(finding ->
                    finding.getPlace().flatMap(SourcePlace::getColumn).orElse(0));

    private ByPlace() {}
}
