package se.samverkan.protocol.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
import se.samverkan.group.Role;
import se.samverkan.id.AgendaItemId;
import se.samverkan.id.ModelPath;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;

/**
 * Somebody on the roll who verifies the minutes (justerare): elected, signing, or both.
 *
 * @param name the name, as the roll has it
 * @param entries the entries of the person on the roll, at least one
 * @param elected whether the roll or an item gives the role, not the signature alone
 * @param record the minutes that are verified
 * @param place where a finding about it belongs: the signature if there is one, else the entry
 */
record Verifier(
        String name, List<Attendance> entries, boolean elected, Optional<MinutesRecord> record, ModelPath place) {

    static List<Verifier> of(Meeting meeting) {
        List<Verifier> verifiers = new ArrayList<>();
        for (MinutesRecord record : meeting.getMinutes()) {
            List<Signature> signatures =
                    record.getSignOff().map(SignOff::getSignatures).orElse(List.of());
            for (int i = 0; i < signatures.size(); i++) {
                ModelPath place =
                        record.path().then("signOff").then("signatures", i).then("signatory");
                Optional<PersonId> person = Optional.of(signatures.get(i))
                        .filter(signature -> signature.getRole().equals(Role.VERIFIER))
                        .flatMap(RoleHolders::signer);
                List<Attendance> entries =
                        person.map(id -> Roll.entriesOf(id, meeting)).orElse(List.of());
                if (!entries.isEmpty()) {
                    verifiers.add(of(entries, Optional.of(record), place));
                }
            }
        }
        for (Attendance entry : meeting.getAttendance()) {
            if (entry.has(Role.VERIFIER) && verifiers.stream().noneMatch(known -> known.isAbout(entry))) {
                verifiers.add(of(Roll.entriesOf(entry, meeting), meeting.latestMinutes(), entry.path()));
            }
        }
        return List.copyOf(verifiers);
    }

    private static Verifier of(List<Attendance> entries, Optional<MinutesRecord> record, ModelPath place) {
        boolean elected = entries.stream().anyMatch(entry -> entry.has(Role.VERIFIER));
        return new Verifier(entries.get(0).shown(), entries, elected, record, place);
    }

    private boolean isAbout(Attendance entry) {
        return entries.stream().anyMatch(known -> known.getId().equals(entry.getId()));
    }

    /** Whether the person was there in a role. */
    boolean served(Role role) {
        return entries.stream().anyMatch(entry -> entry.attends() && entry.has(role));
    }

    /** Whether the minutes say that the person has a conflict of interest in an item (jäv). */
    boolean isConflictedIn(AgendaItem item) {
        return item.getConflicted().stream()
                .anyMatch(who -> entries.stream()
                        .anyMatch(
                                entry -> entry.getPerson().filter(who::pointsAt).isPresent()
                                        || who.getTarget().isEmpty()
                                                && entry.getName()
                                                        .filter(who.getAsWritten()::equals)
                                                        .isPresent()));
    }

    /** Whether the minutes that the person verifies hold an item: they can be of single items. */
    boolean certifies(AgendaItem item) {
        List<AgendaItemId> certified =
                record.map(MinutesRecord::getCertifiedItems).orElse(List.of());
        Optional<ItemRange> declared = record.flatMap(MinutesRecord::getDeclaredRange);
        OptionalInt number = item.getNumber().map(ItemNumber::ordinal).orElse(OptionalInt.empty());
        return certified.isEmpty()
                ? declared.isEmpty() || number.isEmpty() || declared.get().contains(number.getAsInt())
                : certified.contains(item.getId());
    }
}
