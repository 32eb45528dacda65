package se.samverkan.protocol.rules;

import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.finding.Severity;
import se.samverkan.group.Role;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code signoff/chair}. */
final class Chair extends MeetingRule {

    Chair() {
        super(Catalogue.rule("signoff/chair", RuleSource.Kind.LAW)
                .severities(Catalogue.weights(Severity.WARNING, Severity.ERROR, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getAttendance().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ROLL);
            return;
        }
        RoleHolders holders = RoleHolders.of(meeting, Role.CHAIR);
        List<Attendance> chairs = holders.present();
        if (chairs.isEmpty() && holders.uncertain()) {
            findings.notEvaluated(Reasons.ROLE_UNCERTAIN);
        } else if (chairs.isEmpty() && meeting.presentAs(Role.VICE_CHAIR).isEmpty()) {
            findings.at(meeting, "attendance").slot("count", 0).report();
        } else if (!takeTurns(chairs)) {
            findings.at(chairs.get(1))
                    .slot("count", chairs.size())
                    .quote(chairs.stream().map(Attendance::shown).collect(Collectors.joining(", ")))
                    .report();
        }
    }

    /** One led and another took over: all but one were there for some items only. */
    private static boolean takeTurns(List<Attendance> chairs) {
        return chairs.stream().filter(chair -> chair.getPart().isEmpty()).count() <= 1;
    }
}
