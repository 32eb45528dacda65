package se.samverkan.examples.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                .withWaived(both(meeting.getWaived(), whole.getWaived()))
                .withSuggestions(both(meeting.getSuggestions(), whole.getSuggestions()))
                .withResults(meeting.getResults().stream()
                        .map(result -> result.isApplicable() ? result : ofWhole.getOrDefault(result.getRule(), result))
                        .toList());
    }

    private static Report with(List<Finding> first, Report report) {
        return report.withFindings(both(first, report.getFindings()));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
