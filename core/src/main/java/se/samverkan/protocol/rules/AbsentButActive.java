package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.finding.Severity;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.organisation.Mention;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/**
 * {@code attendance/absent-but-active}. An item's participants are those who speak or are there here and now; tasks, quotations and things done
 * elsewhere make nobody a participant.
 */
final class AbsentButActive extends MeetingRule {

    AbsentButActive() {
        super(Catalogue.rule("attendance/absent-but-active", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getAttendance().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ROLL);
        }
        Map<PersonId, List<Attendance>> byPerson = meeting.getAttendance().stream()
                .filter(entry -> entry.getPerson().isPresent())
                .collect(Collectors.groupingBy(entry -> entry.getPerson().orElseThrow()));
        byPerson.values().removeIf(entries -> !isAway(entries));
        Set<PersonId> away = byPerson.keySet();
        if (!away.isEmpty()) {
            meeting.allItems().forEach(item -> check(item, away, findings));
        }
    }

    private static void check(AgendaItem item, Set<PersonId> away, Findings findings) {
        List<Mention> participants = item.getParticipants();
        for (int i = 0; i < participants.size(); i++) {
            Mention participant = participants.get(i);
            if (away.stream().anyMatch(participant::pointsAt)) {
                findings.at(item.path().then("participants", i))
                        .slot("name", participant.getAsWritten())
                        .slot("item", item.heading())
                        .quote(participant.getAsWritten())
                        .report();
            }
        }
    }

    /** Away throughout: who also stands as present is listed twice, and who was away for some items can be active in others. */
    private static boolean isAway(List<Attendance> entries) {
        return entries.stream().noneMatch(entry -> entry.getPart().isPresent())
                && entries.stream()
                        .allMatch(entry -> entry.getStatus() == AttendanceStatus.ABSENT
                                || entry.getStatus() == AttendanceStatus.NOT_CALLED);
    }
}
