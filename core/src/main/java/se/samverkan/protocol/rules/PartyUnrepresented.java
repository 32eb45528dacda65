package se.samverkan.protocol.rules;

import java.util.List;
import se.samverkan.finding.Severity;
import se.samverkan.group.Group;
import se.samverkan.id.PartyId;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/** {@code attendance/party-unrepresented}. While it cannot be said of everybody who was there for whom they speak, a party may have been there unseen. */
final class PartyUnrepresented extends MeetingRule {

    PartyUnrepresented() {
        super(Catalogue.rule("attendance/party-unrepresented", RuleSource.Kind.ROUTINE, RuleScope.GROUP)
                .severities(Catalogue.weights(Severity.INFO, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        List<PartyId> expected =
                context.getGroup().map(Group::getExpectedParties).orElse(List.of());
        if (meeting.getAttendance().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ROLL);
        } else if (expected.isEmpty()) {
            findings.notApplicable(Reasons.NO_EXPECTED_PARTY);
        } else {
            Voices.of(meeting, context)
                    .ifPresentOrElse(
                            voices -> check(meeting, expected, voices, findings),
                            () -> findings.notEvaluated(Reasons.NO_DATE));
        }
    }

    private static void check(Meeting meeting, List<PartyId> expected, Voices voices, Findings findings) {
        for (PartyId party : expected) {
            if (voices.of(party) > 0) {
                continue;
            }
            if (voices.isUnclear()) {
                findings.notEvaluated(Reasons.VOICES_UNCLEAR);
                continue;
            }
            findings.at(meeting, "attendance")
                    .slot("party", voices.name(party))
                    .quote(voices.name(party))
                    .report();
        }
    }
}
