package se.samverkan.protocol.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.finding.Severity;
import se.samverkan.language.Text;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code attendance/unlisted-participant}. No law asks for a guest on the roll, so it is never more than a warning, and stands in the way of nothing;
 * a name that is nobody's as far as is known is a remark. Whoever takes part in several items is told of once; a role, an organisation, a first name and a name that is almost one on the roll are nobody unlisted.
 */
final class UnlistedParticipant extends MeetingRule {

    UnlistedParticipant() {
        super(Catalogue.rule("attendance/unlisted-participant", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.INFO, Severity.WARNING, Severity.WARNING))
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getAttendance().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ROLL);
            return;
        }
        Set<String> told = new HashSet<>();
        meeting.allItems().forEach(item -> check(item, meeting, context, told, findings));
    }

    private static void check(
            AgendaItem item, Meeting meeting, RuleContext context, Set<String> told, Findings findings) {
        List<Mention> participants = item.getParticipants();
        for (int i = 0; i < participants.size(); i++) {
            Mention participant = participants.get(i);
            String name = participant.getAsWritten();
            if (Who.of(participant, meeting, context).isNotOnRoll() && told.add(Text.key(name))) {
                findings.at(item.path().then("participants", i))
                        .atMost(participant.getTarget().isPresent() ? Severity.WARNING : Severity.INFO)
                        .slot("name", name)
                        .slot("item", item.heading())
                        .quote(name)
                        .report();
            }
        }
    }
}
