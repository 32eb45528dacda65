package se.samverkan.protocol.rules;

import se.samverkan.finding.Severity;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code attendance/member-unaccounted}. Minutes that name nobody absent list those present alone, as many do: then it is no more than a remark that
 * somebody is not on the roll.
 */
final class MemberUnaccounted extends SittingRule {

    MemberUnaccounted() {
        super(Catalogue.rule("attendance/member-unaccounted", RuleSource.Kind.CUSTOM, RuleScope.GROUP)
                .severities(Catalogue.weights(Severity.INFO, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    void check(Meeting meeting, Sitting sitting, Findings findings) {
        boolean namesAbsent =
                meeting.getAttendance().stream().anyMatch(entry -> entry.getStatus() == AttendanceStatus.ABSENT);
        for (String name : sitting.unaccounted()) {
            findings.at(meeting, "attendance")
                    .slot("name", name)
                    .quote(name)
                    .atMost(namesAbsent ? Severity.ERROR : Severity.INFO)
                    .report();
        }
    }
}
