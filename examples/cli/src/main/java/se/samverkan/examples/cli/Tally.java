package se.samverkan.examples.cli;

import java.util.EnumMap;
import java.util.Map;
import se.samverkan.finding.Severity;

/** Counts what a run of checks came across. */
final class Tally {

    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private int documents;

    void count(Checked checked) {
        documents++;
        checked.findings().forEach(finding -> findings.merge(finding.getSeverity(), 1, Integer::sum));
    }

    int documents() {
        return documents;
    }

    int findings(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    boolean reaches(FailOn threshold) {
        return findings.keySet().stream().anyMatch(threshold::reachedBy);
    }
}
