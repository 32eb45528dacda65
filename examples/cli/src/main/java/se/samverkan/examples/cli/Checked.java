package se.samverkan.examples.cli;

import java.util.List;
import java.util.Optional;
import se.samverkan.collaboration.Edit;
import se.samverkan.finding.Finding;
import se.samverkan.protocol.Report;

/**
 * A document that was held against the rules.
 *
 * @param document the document
 * @param reports one report for each meeting in it; what reading found is in the first
 */
record Checked(Document document, List<Report> reports) {

    /** Everything that was found, by reading and by the rules, in the order of the document. */
    List<Finding> findings() {
        return reports.isEmpty()
                ? document.imported().findings()
                : reports.stream().flatMap(report -> report.findings().stream()).toList();
    }

    /** How a finding could be mended, if there is one obvious way. */
    Optional<Edit> suggestion(Finding finding) {
        return reports.stream()
                .flatMap(report -> report.suggestion(finding).stream())
                .findFirst();
    }
}
