package se.samverkan.examples.ladder;

import java.io.PrintStream;
import java.time.LocalDate;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.finding.Finding;
import se.samverkan.finding.Severity;
import se.samverkan.language.Language;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.ProtocolCheck;
import se.samverkan.protocol.Report;

/** The rules, held against every meeting. What they find was planted; notes in {@link AutumnItems} and {@link WinterNotes} say where. */
final class CheckTour {

    private CheckTour() {}

    static void tell(Collaboration all, PrintStream out) {
        Tour.heading("The check", out);
        ProtocolCheck check = ProtocolCheck.installed().asOf(LocalDate.of(2026, 6, 30));
        for (Meeting meeting : all.getMeetings()) {
            Report report = check.check(all, meeting.getId());
            out.println(meeting.getId() + ": may it be published? " + report.allows(MinutesStage.PUBLISHED));
            for (Finding finding : report.findings(Severity.WARNING)) {
                out.println("    " + finding.getCode() + "  " + finding.message(Language.ENGLISH));
                out.println("    " + " ".repeat(finding.getCode().toString().length()) + "  "
                        + finding.message(Language.SWEDISH));
            }
        }
    }
}
