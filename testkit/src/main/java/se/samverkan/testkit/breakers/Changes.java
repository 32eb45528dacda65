package se.samverkan.testkit.breakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.Role;
import se.samverkan.id.AttendanceId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.meeting.Task;
import se.samverkan.organisation.Mention;

/** Small changes that the breakers are made of. */
final class Changes {

    private Changes() {}

    static <T> T pick(List<T> things, int pick) {
        return things.get(Math.floorMod(pick, things.size()));
    }

    static <T> T pick(List<T> things, Predicate<? super T> fit, int pick) {
        return pick(fitting(things, fit), pick);
    }

    static <T> List<T> fitting(List<T> things, Predicate<? super T> fit) {
        return things.stream().<T>map(thing -> thing).filter(fit).toList();
    }

    static <T> List<T> replaced(List<T> things, UnaryOperator<T> change) {
        return things.stream().map(change).toList();
    }

    static <T> List<T> plus(List<T> things, T more) {
        List<T> all = new ArrayList<>(things);
        all.add(more);
        return all;
    }

    static boolean isProtocol(Meeting meeting) {
        return meeting.minutesKind()
                .filter(kind -> kind == MinutesKind.PROTOCOL)
                .isPresent();
    }

    static Attendance holder(Meeting meeting, Role role) {
        return meeting.presentAs(role).get(0);
    }

    static Attendance with(Attendance entry, Role role) {
        return entry.withRoles(plus(entry.getRoles(), role));
    }

    static Attendance without(Attendance entry, Role role) {
        return entry.withRoles(fitting(entry.getRoles(), held -> !held.equals(role)));
    }

    static AgendaItem plus(AgendaItem item, ItemContent more) {
        return item.withContent(plus(item.getContent(), more));
    }

    /** The meeting with one entry more on its roll. */
    static Meeting withEntry(Meeting meeting, Attendance entry) {
        Attendance fresh = entry.withId(new AttendanceId(meeting.getId() + "/again"));
        return meeting.withAttendance(plus(meeting.getAttendance(), fresh));
    }

    static Meeting replace(Meeting meeting, Attendance now) {
        return meeting.withAttendance(
                replaced(meeting.getAttendance(), entry -> entry.getId().equals(now.getId()) ? now : entry));
    }

    static Meeting replace(Meeting meeting, AgendaItem now) {
        return meeting.withAgenda(
                replaced(meeting.getAgenda(), item -> item.getId().equals(now.getId()) ? now : item));
    }

    static Meeting replace(Meeting meeting, Decision now) {
        return meeting.withAgenda(replaced(meeting.getAgenda(), item -> replace(item, now)));
    }

    private static AgendaItem replace(AgendaItem item, Decision now) {
        return item.withContent(replaced(item.getContent(), part -> {
            if (part instanceof AgendaItem below) {
                return replace(below, now);
            }
            boolean same = part instanceof Decision decision && decision.getId().equals(now.getId());
            return same ? now : part;
        }));
    }

    static Meeting replace(Meeting meeting, Task now) {
        return meeting.withTasks(
                replaced(meeting.getTasks(), task -> task.getId().equals(now.getId()) ? now : task));
    }

    static Collaboration replace(Collaboration all, Meeting now) {
        return all.withMeetings(
                replaced(all.getMeetings(), meeting -> meeting.getId().equals(now.getId()) ? now : meeting));
    }

    /** The meeting with its minutes changed, if it has any. */
    static Meeting record(Meeting meeting, UnaryOperator<MinutesRecord> change) {
        return meeting.withMinutes(replaced(meeting.getMinutes(), change));
    }

    /** The meeting with nobody in a role, neither on the roll nor under the minutes. */
    static Meeting without(Meeting meeting, Role role) {
        return record(
                        meeting,
                        minutes -> minutes.withSignOff(minutes.getSignOff().map(signOff -> without(signOff, role))))
                .withAttendance(replaced(meeting.getAttendance(), entry -> without(entry, role)));
    }

    private static SignOff without(SignOff signOff, Role role) {
        List<Signature> others = fitting(
                signOff.getSignatures(), signature -> !signature.getRole().equals(role));
        return signOff.withSignatures(others);
    }

    /** Whether somebody says or does something at a meeting, or an office rests on them. */
    static boolean isActive(Attendance entry, Meeting meeting) {
        return !entry.getRoles().isEmpty()
                || entry.getPerson()
                        .filter(person -> meeting.allItems()
                                .flatMap(item -> item.getParticipants().stream())
                                .anyMatch((Mention mention) -> mention.pointsAt(person)))
                        .isPresent();
    }

    /** The plain entry of somebody who was there throughout, if the roll has one. */
    static Optional<Attendance> bystander(Meeting meeting, int pick) {
        List<Attendance> bystanders = fitting(
                meeting.getAttendance(),
                entry -> entry.attends() && entry.getPart().isEmpty() && !isActive(entry, meeting));
        return bystanders.isEmpty() ? Optional.empty() : Optional.of(pick(bystanders, pick));
    }
}
