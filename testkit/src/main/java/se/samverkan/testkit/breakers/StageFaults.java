package se.samverkan.testkit.breakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MinutesRecord;
import se.samverkan.meeting.MinutesStage;
import se.samverkan.meeting.SignOff;
import se.samverkan.meeting.Signature;
import se.samverkan.organisation.Mention;

/** Minutes that are signed by others than should, or come to their stages too late, too soon or in the wrong order. */
final class StageFaults {

    private static final List<MinutesStage> LATER =
            List.of(MinutesStage.PUBLISHED, MinutesStage.REGISTERED, MinutesStage.FILED);

    private StageFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Meeting.class,
                                "signed-by-another",
                                "signoff/signatory-differs",
                                "Somebody without an office signs instead of an officer.",
                                StageFaults::signedByAnother)
                        .where(StageFaults::isSigned)
                        .where(meeting -> Changes.bystander(meeting, 0).isPresent()),
                Fault.of(
                                Meeting.class,
                                "out-of-time",
                                "signoff/window",
                                "Minutes are verified weeks too late, or notes final the day after the meeting.",
                                (meeting, pick) ->
                                        Changes.record(meeting, record -> verifiedOn(outOfTime(meeting, pick), record)))
                        .where(StageFaults::isVerified),
                Fault.of(
                                Meeting.class,
                                "published-unverified",
                                "signoff/order",
                                "Minutes are published, registered or filed before they are verified.",
                                (meeting, pick) -> Changes.record(
                                        meeting,
                                        record -> record.withHistory(record.getHistory()
                                                .with(Step.to(Changes.pick(LATER, pick))
                                                        .on(meeting.getDate().orElseThrow())))))
                        .where(StageFaults::isVerified));
    }

    private static boolean isSigned(Meeting meeting) {
        return meeting.latestMinutes().flatMap(MinutesRecord::getSignOff).stream()
                .flatMap(signOff -> signOff.getSignatures().stream())
                .anyMatch(signature -> signature.getSignatory().isPresent());
    }

    private static boolean isVerified(Meeting meeting) {
        return meeting.latestMinutes()
                .filter(record -> record.getHistory().stages().contains(MinutesStage.VERIFIED))
                .isPresent();
    }

    private static Meeting signedByAnother(Meeting meeting, int pick) {
        Mention another = Changes.bystander(meeting, pick)
                .map(entry -> Mention.of(entry.shown(), entry.getPerson().orElseThrow()))
                .orElseThrow();
        return Changes.record(
                meeting,
                record -> record.withSignOff(record.getSignOff().map(signOff -> signedBy(another, signOff, pick))));
    }

    private static SignOff signedBy(Mention another, SignOff signOff, int pick) {
        List<Signature> signatures = new ArrayList<>(signOff.getSignatures());
        int which = Math.floorMod(pick, signatures.size());
        signatures.set(which, signatures.get(which).withSignatory(another));
        return signOff.withSignatures(signatures);
    }

    private static LocalDate outOfTime(Meeting meeting, int pick) {
        LocalDate held = meeting.getDate().orElseThrow();
        return Changes.isProtocol(meeting) ? held.plusDays(30 + pick % 30) : held.plusDays(1);
    }

    private static MinutesRecord verifiedOn(LocalDate day, MinutesRecord record) {
        List<Step<MinutesStage>> steps = Changes.replaced(
                record.getHistory().steps(), step -> step.stage() == MinutesStage.VERIFIED ? step.on(day) : step);
        Optional<SignOff> signOff = record.getSignOff()
                .map(names -> names.withSignatures(Changes.replaced(
                        names.getSignatures(),
                        signature -> signature.withDate(signature.getDate().map(signed -> day)))));
        return record.withHistory(new History<>(steps)).withSignOff(signOff);
    }
}
