package se.samverkan.protocol.rules;

import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.group.Role;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code attendance/unnamed}. */
final class Unnamed extends MeetingRule {

    Unnamed() {
        super(Catalogue.rule("attendance/unnamed", RuleSource.Kind.LAW)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getAttendance().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ROLL);
        }
        for (Attendance entry : meeting.getAttendance()) {
            Optional<String> organisation = entry.getAffiliationAsWritten()
                    .or(entry::getOrganisationName)
                    .filter(Unnamed::saysSomething);
            boolean named = entry.getName().filter(Unnamed::saysSomething).isPresent();
            if (!named && organisation.isPresent()) {
                Findings.Draft draft = findings.at(entry)
                        .slot("organisation", organisation.get())
                        .quote(organisation.get());
                if (isOpenSeat(entry)) {
                    draft.atMost(Severity.INFO);
                }
                draft.report();
            }
        }
    }

    /** A dash or a mark is neither a name nor an organisation. */
    private static boolean saysSomething(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }

    /** A seat that nobody was called to, or that is filled only when needed, is worth knowing of but hides nobody who was there. */
    private static boolean isOpenSeat(Attendance entry) {
        return entry.getStatus() == AttendanceStatus.NOT_CALLED
                || entry.getStatus() == AttendanceStatus.ABSENT && entry.has(Role.COOPTED);
    }
}
