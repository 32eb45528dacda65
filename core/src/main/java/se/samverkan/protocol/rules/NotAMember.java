package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.finding.Severity;
import se.samverkan.group.Role;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code attendance/not-a-member}. Who stands on the roll as a member or leads the meeting is said to be one; of whom the roll says nothing it is a remark,
 * for guests often stand so. It stands in the way of nothing, since most minutes are checked without a register of members. Where most of those present
 * are strangers, it is the register that is not whole.
 */
final class NotAMember extends SittingRule {

    private static final List<Role> AS_MEMBER = List.of(Role.MEMBER, Role.CHAIR, Role.VICE_CHAIR);

    NotAMember() {
        super(Catalogue.rule("attendance/not-a-member", RuleSource.Kind.LAW, RuleScope.GROUP)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .build());
    }

    @Override
    void check(Meeting meeting, Sitting sitting, Findings findings) {
        List<Attendance> present = Roll.distinct(meeting.getAttendance().stream()
                .filter(entry -> entry.attends() && (entry.getRoles().isEmpty() || isAsMember(entry)))
                .toList());
        List<Attendance> strangers =
                present.stream().filter(sitting::isStranger).toList();
        if (strangers.size() > present.stream().filter(sitting::isMember).count()) {
            findings.notEvaluated(Reasons.MEMBERS_UNSURE);
            return;
        }
        for (Attendance stranger : strangers) {
            findings.at(stranger)
                    .slot("name", stranger.shown())
                    .quote(stranger.shown())
                    .atMost(isAsMember(stranger) ? Severity.ERROR : Severity.INFO)
                    .report();
        }
    }

    private static boolean isAsMember(Attendance entry) {
        return AS_MEMBER.stream().anyMatch(entry::has);
    }
}
