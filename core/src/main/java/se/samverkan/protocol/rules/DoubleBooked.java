package se.samverkan.protocol.rules;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.finding.Severity;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.language.Text;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.protocol.Findings;
import se.samverkan.protocol.RuleContext;
import se.samverkan.protocol.RuleInfo;
import se.samverkan.protocol.RuleScope;
import se.samverkan.protocol.RuleSource;

/**
 * {@code meeting/double-booked}. Told at the meeting that started later, of a person whom both rolls have as present, or of a group that is at
 * both.
 *
 * <p>Two places are needed: meetings at one place, or at places that are not known, may be one meeting, or one within the other. Who came late, left
 * early, was there for some items only or was reached through somebody else may have been at both.
 */
final class DoubleBooked extends MeetingRule {

    private static final Comparator<Meeting> BY_START = Comparator.<Meeting, LocalTime>comparing(
                    meeting -> meeting.getStart().orElseThrow())
            .thenComparing(Meeting::getId);

    private static final RuleInfo INFO = Catalogue.rule(
                    "meeting/double-booked", RuleSource.Kind.CUSTOM, RuleScope.GROUP)
            .severities(Catalogue.weights(Severity.WARNING, Severity.WARNING, Severity.WARNING))
            .build();

    DoubleBooked() {
        super(INFO);
    }

    @Override
    public void check(Meeting meeting, RuleContext context, Findings findings) {
        if (meeting.getDate().isEmpty()) {
            findings.notEvaluated(Reasons.NO_DATE);
            return;
        }
        List<Meeting> others =
                DayBook.of(context).others(meeting, meeting.getDate().get());
        if (others.stream().anyMatch(other -> isUncertain(meeting, other))) {
            findings.notEvaluated(Reasons.TIMES_OR_PLACES_UNKNOWN);
        }
        others.stream()
                .filter(other -> !isUncertain(meeting, other)
                        && overlap(meeting, other)
                        && !isSamePlace(meeting, other)
                        && BY_START.compare(meeting, other) > 0)
                .forEach(other -> compare(meeting, other, context, findings));
    }

    private static boolean isUncertain(Meeting one, Meeting other) {
        return List.of(one, other).stream()
                .anyMatch(meeting -> meeting.getStart().isEmpty()
                        || meeting.getEnd().isEmpty()
                        || meeting.getPlace().isEmpty());
    }

    /** A meeting that ends when the other starts lets everybody be at both. */
    private static boolean overlap(Meeting one, Meeting other) {
        return one.getStart().orElseThrow().isBefore(other.getEnd().orElseThrow())
                && other.getStart().orElseThrow().isBefore(one.getEnd().orElseThrow());
    }

    private static boolean isSamePlace(Meeting one, Meeting other) {
        return Text.key(one.getPlace().orElseThrow())
                .equals(Text.key(other.getPlace().orElseThrow()));
    }

    private static void compare(Meeting meeting, Meeting other, RuleContext context, Findings findings) {
        Optional<GroupId> group = meeting.getGroup();
        if (group.isPresent()
                && group.map(id -> one(id, context)).equals(other.getGroup().map(id -> one(id, context)))) {
            // Its members are at both then, and that is the same fault.
            told(findings.at(meeting, "start"), Questioned.name(group.get(), context), meeting, other);
            return;
        }
        for (Attendance entry : meeting.getAttendance()) {
            if (isThroughout(entry)
                    && other.getAttendance().stream()
                            .anyMatch(there -> isThroughout(there) && isOnePerson(entry, there, context))) {
                told(findings.at(entry, "status"), entry.shown(), meeting, other);
            }
        }
    }

    private static void told(Findings.Draft draft, String who, Meeting meeting, Meeting other) {
        draft.slot("who", who)
                .slot("start", meeting.getStart().orElseThrow())
                .slot("place", meeting.getPlace().orElseThrow())
                .slot("otherStart", other.getStart().orElseThrow())
                .slot("otherEnd", other.getEnd().orElseThrow())
                .slot("otherPlace", other.getPlace().orElseThrow())
                .quote(who)
                .report();
    }

    private static boolean isThroughout(Attendance entry) {
        return entry.attends()
                && entry.getPart().isEmpty()
                && entry.getArrivedAt().isEmpty()
                && entry.getLeftAt().isEmpty()
                && entry.getVia().isEmpty();
    }

    private static boolean isOnePerson(Attendance entry, Attendance there, RuleContext context) {
        return entry.getPerson().isPresent()
                && entry.getPerson()
                        .map(id -> one(id, context))
                        .equals(there.getPerson().map(id -> one(id, context)));
    }

    private static Id one(Id id, RuleContext context) {
        return context.getCollaboration().sameAs(id).get(0);
    }
}
