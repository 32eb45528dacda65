package se.samverkan.testkit.breakers;

import java.util.List;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemRange;
import se.samverkan.group.Role;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;

/** Chairs, secretaries and verifiers who are missing, too many, or not who they should be. */
final class SignoffFaults {

    private SignoffFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                        Meeting.class,
                        "no-chair",
                        "signoff/chair",
                        "Nobody is the chair.",
                        (meeting, pick) -> Changes.without(meeting, Role.CHAIR)),
                Fault.of(
                                Meeting.class,
                                "second-chair",
                                "signoff/chair",
                                "Somebody else is the chair too, throughout.",
                                (meeting, pick) -> Changes.replace(
                                        meeting,
                                        Changes.with(
                                                Changes.bystander(meeting, pick).orElseThrow(), Role.CHAIR)))
                        .where(meeting -> Changes.bystander(meeting, 0).isPresent()),
                Fault.of(
                        Meeting.class,
                        "no-secretary",
                        "signoff/secretary",
                        "Nobody is the secretary.",
                        (meeting, pick) -> Changes.without(meeting, Role.SECRETARY)),
                Fault.of(
                                Meeting.class,
                                "no-verifier",
                                "signoff/verifier-missing",
                                "Nobody verifies, and no words elect anybody.",
                                (meeting, pick) -> Changes.without(unelected(meeting), Role.VERIFIER))
                        .where(SignoffFaults::isVerified),
                Fault.of(
                                Meeting.class,
                                "verifier-absent",
                                "signoff/verifier-attended",
                                "The verifier was not there.",
                                (meeting, pick) -> Changes.replace(
                                        meeting,
                                        Changes.holder(meeting, Role.VERIFIER).withStatus(AttendanceStatus.ABSENT)))
                        .where(SignoffFaults::isVerified)
                        .where(meeting -> !takesPart(Changes.holder(meeting, Role.VERIFIER), meeting)),
                Fault.of(
                                Meeting.class,
                                "verifier-left-early",
                                "signoff/verifier-attended",
                                "The verifier was not there for the last items.",
                                SignoffFaults::leftEarly)
                        .where(SignoffFaults::isVerified)
                        .where(meeting -> numbers(meeting).size() > 1),
                Fault.of(
                                Meeting.class,
                                "verifier-an-officer",
                                "signoff/verifier-impartial",
                                "The chair or the secretary verifies.",
                                (meeting, pick) -> {
                                    Meeting unverified = Changes.without(meeting, Role.VERIFIER);
                                    Role office = pick % 2 == 0 ? Role.CHAIR : Role.SECRETARY;
                                    return Changes.replace(
                                            unverified,
                                            Changes.with(Changes.holder(unverified, office), Role.VERIFIER));
                                })
                        .where(SignoffFaults::isVerified),
                Fault.of(
                                Meeting.class,
                                "verifier-in-conflict",
                                "signoff/verifier-impartial",
                                "The only verifier has a conflict of interest in an item.",
                                (meeting, pick) -> {
                                    Attendance verifier = Changes.holder(meeting, Role.VERIFIER);
                                    AgendaItem item = Changes.pick(meeting.getAgenda(), pick);
                                    return Changes.replace(
                                            meeting,
                                            item.withConflicted(Mention.of(
                                                    verifier.shown(),
                                                    verifier.getPerson().orElseThrow())));
                                })
                        .where(SignoffFaults::isVerified)
                        .where(meeting -> !meeting.getAgenda().isEmpty()));
    }

    private static boolean isVerified(Meeting meeting) {
        return Changes.isProtocol(meeting)
                && meeting.presentAs(Role.VERIFIER).size() == 1
                && Changes.holder(meeting, Role.VERIFIER).getPart().isEmpty();
    }

    private static boolean takesPart(Attendance entry, Meeting meeting) {
        return Changes.isActive(entry.withRoles(), meeting);
    }

    private static Meeting leftEarly(Meeting meeting, int pick) {
        List<Integer> numbers = numbers(meeting);
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        Attendance verifier = Changes.holder(meeting, Role.VERIFIER);
        return Changes.replace(meeting, verifier.withPart(new ItemRange(first, first + pick % (last - first))));
    }

    /** The numbers of the items, from the lowest to the highest. */
    private static List<Integer> numbers(Meeting meeting) {
        return meeting.getAgenda().stream()
                .flatMap(item -> item.getNumber().stream())
                .flatMapToInt(number -> number.ordinal().stream())
                .sorted()
                .boxed()
                .toList();
    }

    /** The meeting whose election of a verifier says nothing. */
    private static Meeting unelected(Meeting meeting) {
        return meeting.withAgenda(Changes.replaced(
                meeting.getAgenda(), item -> item.is(ItemKind.ELECTION_OF_VERIFIER) ? item.withContent() : item));
    }
}
