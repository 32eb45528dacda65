package se.samverkan.protocol.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.Role;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;

/** On which days minutes came to their stages, as far as it is known. */
final class StageDays {

    private StageDays() {}

    /** The first day that is told of a stage. */
    static Optional<LocalDate> of(MinutesStage stage, MinutesRecord record) {
        return record.getHistory().steps().stream()
                .filter(step -> step.stage() == stage)
                .map(Step::on)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The day on which the minutes were verified: told, or else the last on which a verifier signed. Notes have no verifier. */
    static Optional<LocalDate> verified(MinutesRecord record) {
        return of(MinutesStage.VERIFIED, record)
                .or(() -> signatures(record).stream()
                        .filter(signature -> record.getKind() != MinutesKind.NOTES)
                        .filter(signature -> signature.getRole().equals(Role.VERIFIER))
                        .flatMap(signature -> signature.getDate().stream())
                        .max(Comparator.naturalOrder()));
    }

    static List<Signature> signatures(MinutesRecord record) {
        return record.getSignOff().map(SignOff::getSignatures).orElse(List.of());
    }
}
