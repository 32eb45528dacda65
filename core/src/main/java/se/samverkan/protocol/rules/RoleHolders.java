package se.samverkan.protocol.rules;

import java.util.List;
import java.util.Optional;
import se.samverkan.group.Role;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Signature;
import se.samverkan.organisation.Mention;

/**
 * Who held a role at a meeting. Only those present count: an absent secretary kept no minutes.
 *
 * @param present those present in the role, every person once; by the roll, or if it names nobody by the signatures
 * @param uncertain whether somebody may have held the role of whom the document does not say that they were there
 */
record RoleHolders(List<Attendance> present, boolean uncertain) {

    static RoleHolders of(Meeting meeting, Role role) {
        List<Attendance> byRoll = Roll.distinct(meeting.presentAs(role));
        if (!byRoll.isEmpty()) {
            return new RoleHolders(byRoll, false);
        }
        List<Signature> signed = signaturesOf(meeting, role);
        List<Attendance> bySignature = Roll.distinct(signed.stream()
                .flatMap(signature -> signer(signature).stream())
                .flatMap(person -> Roll.entriesOf(person, meeting).stream())
                .filter(Attendance::attends)
                .toList());
        boolean uncertain = meeting.getAttendance().stream()
                        .anyMatch(entry -> entry.has(role) && entry.getStatus() == AttendanceStatus.UNKNOWN)
                || signed.stream().anyMatch(signature -> !isOnRoll(signature, meeting));
        return new RoleHolders(bySignature, uncertain);
    }

    private static List<Signature> signaturesOf(Meeting meeting, Role role) {
        return meeting.getMinutes().stream()
                .flatMap(record -> record.getSignOff().stream())
                .flatMap(signOff -> signOff.inRole(role).stream())
                .filter(signature -> signature.getSignatory().isPresent())
                .toList();
    }

    private static boolean isOnRoll(Signature signature, Meeting meeting) {
        return signer(signature)
                .filter(person -> meeting.findAttendance(person).isPresent())
                .isPresent();
    }

    /** The person that a signature is certain to stand for. */
    static Optional<PersonId> signer(Signature signature) {
        return signature
                .getSignatory()
                .flatMap(Mention::getTarget)
                .filter(Mention.Thing.class::isInstance)
                .map(target -> ((Mention.Thing) target).id())
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast);
    }
}
