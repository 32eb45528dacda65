package se.samverkan.examples.ladder;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;

/**
 * The rules, held against every meeting, and against all of them together. What they find was planted; notes in {@link AutumnItems}, {@link WinterNotes},
 * {@link ForwardedQuestions} and {@link CareMeetings} say where.
 */
final class CheckTour {

    private CheckTour() {}

    static void tell(Collaboration all, PrintStream out) {
        Tour.heading("The check", out);
        ProtocolCheck check = ProtocolCheck.installed().asOf(LocalDate.of(2026, 6, 30));
        Set<String> told = new HashSet<>();
        for (Meeting meeting : all.getMeetings()) {
            Report report = check.check(all, meeting.getId());
            out.println(meeting.getId() + ": may it be published? " + report.allows(MinutesStage.PUBLISHED));
            tellNew(report, told, out);
        }
        out.println("and over the year:");
        tellNew(check.check(all), told, out);
    }

    /** A finding is known again by its fingerprint. */
    private static void tellNew(Report report, Set<String> told, PrintStream out) {
        for (Finding finding : report.findings(Severity.WARNING)) {
            if (told.add(finding.fingerprint())) {
                out.println("    " + finding.getCode() + "  " + finding.message(Language.ENGLISH));
                out.println("    " + " ".repeat(finding.getCode().toString().length()) + "  "
                        + finding.message(Language.SWEDISH));
            }
        }
    }
}
