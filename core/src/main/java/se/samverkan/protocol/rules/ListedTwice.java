package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.finding.Severity;
import se.samverkan.group.ItemRange;
import se.samverkan.id.PersonId;
import se.samverkan.language.Text;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleSource;

/** {@code attendance/listed-twice}. */
final class ListedTwice extends MeetingRule {

    ListedTwice() {
        super(Catalogue.rule("attendance/listed-twice", RuleSource.Kind.CUSTOM)
                .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.ERROR))
                .blocks(MinutesStage.VERIFIED)
                .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getAttendance().isEmpty()) {
            findings.notEvaluated(Reasons.NO_ROLL);
        }
        Map<String, List<Attendance>> seenByName = new HashMap<>();
        Map<PersonId, List<Attendance>> seenByPerson = new HashMap<>();
        for (Attendance entry : meeting.getAttendance()) {
            List<Attendance> sameName =
                    seenByName.computeIfAbsent(Text.key(entry.getName().orElse("")), k -> new ArrayList<>());
            List<Attendance> samePerson = entry.getPerson()
                    .map(person -> seenByPerson.computeIfAbsent(person, p -> new ArrayList<>()))
                    .orElseGet(ArrayList::new);
            if (Stream.concat(sameName.stream(), samePerson.stream())
                    .anyMatch(earlier -> Roll.isSamePerson(earlier, entry) && !takeTurns(earlier, entry))) {
                findings.at(entry)
                        .slot("name", entry.shown())
                        .quote(Stream.concat(entry.getName().stream(), entry.getAffiliationAsWritten().stream())
                                .collect(Collectors.joining(", ")))
                        .report();
            }
            sameName.add(entry);
            samePerson.add(entry);
        }
    }

    /** Who came, left and came back, or was away for one item, rightly has an entry for each. */
    private static boolean takeTurns(Attendance first, Attendance second) {
        if (first.getPart().isPresent() && second.getPart().isPresent()) {
            ItemRange one = first.getPart().get();
            ItemRange other = second.getPart().get();
            return one.last() < other.first() || other.last() < one.first();
        }
        boolean partly = first.getPart().isPresent() || second.getPart().isPresent();
        return partly && first.getStatus() != second.getStatus();
    }
}
