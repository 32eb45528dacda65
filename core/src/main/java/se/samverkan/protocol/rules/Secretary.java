package se.samverkan.protocol.rules;

import se.samverkan.finding.Severity;
import se.samverkan.group.Role;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code signoff/secretary}. The law asks for none: the chair answers for the minutes. So it is never more than a warning. */
final class Secretary extends MeetingRule {

    Secretary() {
        super(Catalogue.rule("signoff/secretary", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getAttendance().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ROLL);
            return;
        }
        RoleHolders holders = RoleHolders.of(meeting, Role.SECRETARY);
        if (holders.present().isEmpty() && holders.uncertain()) {
            findings.notEvaluated(Reasons.ROLE_UNCERTAIN);
        } else if (holders.present().isEmpty()) {
            findings.at(meeting, "attendance").report();
        }
    }
}
