package se.samverkan.examples.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.finding.Finding;
import se.samverkan.finding.FindingCode;
import se.samverkan.finding.Sources;
import se.samverkan.protocol.Report;
import se.samverkan.protocol.RuleResult;

/** Parts the report of a document into one for each of its meetings, and if it has several, one of all together. */
final class Reports {

    private Reports() {}

    /**
     * The reports in the order of the document.
     *
     * @param whole what came of everything in it
     * @param ofReading what reading found; it goes to the first meeting
     * @param sources where everything stands
     */
    static List<Report> of(Report whole, List<Finding> ofReading, Sources sources) {
        List<Report> reports = new ArrayList<>(whole.getMeetings());
        boolean one = reports.size() == 1;
        if (one) {
            reports.set(0, together(reports.get(0), whole));
        }
        if (!reports.isEmpty()) {
            reports.set(0, with(ofReading, reports.get(0)));
        }
        if (!one && !whole.getFindings().isEmpty()) {
            reports.add(whole.withMeetings());
        }
        reports.replaceAll(report -> report.locatedBy(sources));
        return List.copyOf(reports);
    }

    /** The report of the only meeting, with what was found of the groups and plans around it. */
    private static Report together(Report meeting, Report whole) {
        Map<FindingCode, RuleResult> ofWhole = new HashMap<>();
        whole.getResults().forEach(result -> ofWhole.put(result.getRule(), result));
        return with(meeting.getFindings(), meeting.withFindings(whole.getFindings()))
                .withResults(meeting.getResults().stream()
                        .map(result -> Optional.ofNullable(ofWhole.get(result.getRule()))
                                .orElse(result))
                        .toList());
    }

    private static Report with(List<Finding> first, Report report) {
        return report.withFindings(Stream.concat(first.stream(), report.getFindings().stream())
                .distinct()
                .toList());
    }
}
