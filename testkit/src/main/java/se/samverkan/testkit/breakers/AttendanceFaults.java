package se.samverkan.testkit.breakers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;

/** Rolls that are wrong. */
final class AttendanceFaults {

    /** A name that nobody on a generated roll has, nor any part of it. */
    private static final String UNLISTED = "Torgny Vildmark";

    private AttendanceFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Meeting.class,
                                "entry-repeated",
                                "attendance/listed-twice",
                                "Somebody stands on the roll once more.",
                                (meeting, pick) -> Changes.withEntry(
                                        meeting,
                                        Changes.pick(meeting.getAttendance(), AttendanceFaults::isNamedThroughout, pick)
                                                .withRoles()))
                        .where(any(AttendanceFaults::isNamedThroughout)),
                Fault.of(
                                Meeting.class,
                                "present-and-absent",
                                "attendance/listed-twice",
                                "Somebody present stands among those absent too.",
                                (meeting, pick) -> Changes.withEntry(
                                        meeting,
                                        Changes.pick(meeting.getAttendance(), AttendanceFaults::isThereThroughout, pick)
                                                .withRoles()
                                                .withStatus(AttendanceStatus.ABSENT)))
                        .where(any(AttendanceFaults::isThereThroughout)),
                Fault.of(
                                Meeting.class,
                                "entry-repeated-by-name",
                                "attendance/listed-twice",
                                "Somebody stands on the roll once more, with another dash in the name and not known for the same.",
                                (meeting, pick) -> {
                                    Attendance entry = Changes.pick(
                                            meeting.getAttendance(), AttendanceFaults::isNamedThroughout, pick);
                                    return Changes.withEntry(
                                            meeting,
                                            entry.withRoles()
                                                    .withName(entry.shown().replace("-", "–") + " ")
                                                    .withPerson(Optional.empty()));
                                })
                        .where(any(AttendanceFaults::isNamedThroughout)),
                Fault.of(
                                Meeting.class,
                                "name-left-out",
                                "attendance/unnamed",
                                "An entry has an organisation and no name.",
                                (meeting, pick) -> {
                                    Attendance entry = Changes.pick(unsung(meeting), pick);
                                    return Changes.replace(
                                            meeting,
                                            entry.withName(Optional.empty()).withPerson(Optional.empty()));
                                })
                        .where(meeting -> !unsung(meeting).isEmpty()),
                Fault.of(
                                Meeting.class,
                                "absent-speaker",
                                "attendance/absent-but-active",
                                "Somebody absent takes part in an item.",
                                (meeting, pick) -> {
                                    Attendance away =
                                            Changes.pick(meeting.getAttendance(), AttendanceFaults::isAway, pick);
                                    AgendaItem item = Changes.pick(meeting.getAgenda(), pick);
                                    Mention speaker = Mention.of(
                                            away.shown(), away.getPerson().orElseThrow());
                                    return Changes.replace(
                                            meeting,
                                            item.withParticipants(Changes.plus(item.getParticipants(), speaker)));
                                })
                        .where(any(AttendanceFaults::isAway))
                        .where(meeting -> !meeting.getAgenda().isEmpty()),
                Fault.of(
                                Meeting.class,
                                "substituted-though-there",
                                "attendance/substitute-without-absence",
                                "Somebody for whom a substitute serves is there too.",
                                (meeting, pick) -> Changes.replace(
                                        meeting,
                                        Changes.pick(substituted(meeting), pick).withStatus(AttendanceStatus.PRESENT)))
                        .where(meeting -> !substituted(meeting).isEmpty()),
                Fault.of(
                                Meeting.class,
                                "unlisted-speaker",
                                "attendance/unlisted-participant",
                                "Somebody who is on no list takes part in an item.",
                                (meeting, pick) -> {
                                    AgendaItem item = Changes.pick(meeting.getAgenda(), pick);
                                    return Changes.replace(
                                            meeting,
                                            item.withParticipants(
                                                    Changes.plus(item.getParticipants(), Mention.of(UNLISTED))));
                                })
                        .where(meeting -> !meeting.getAgenda().isEmpty()));
    }

    /** Those away for whom somebody serves from beginning to end. */
    private static List<Attendance> substituted(Meeting meeting) {
        return Changes.fitting(
                meeting.getAttendance(),
                away -> isAway(away)
                        && meeting.getAttendance().stream()
                                .filter(entry ->
                                        entry.attends() && entry.getPart().isEmpty())
                                .flatMap(entry -> entry.getSubstituteFor().stream())
                                .anyMatch(mention ->
                                        mention.pointsAt(away.getPerson().orElseThrow())));
    }

    private static Predicate<Meeting> any(Predicate<Attendance> fit) {
        return meeting -> meeting.getAttendance().stream().anyMatch(fit);
    }

    private static boolean isNamedThroughout(Attendance entry) {
        return entry.getName().isPresent()
                && entry.getPerson().isPresent()
                && entry.getPart().isEmpty();
    }

    private static boolean isThereThroughout(Attendance entry) {
        return entry.attends() && isNamedThroughout(entry);
    }

    private static boolean isAway(Attendance entry) {
        boolean away = entry.getStatus() == AttendanceStatus.ABSENT || entry.getStatus() == AttendanceStatus.NOT_CALLED;
        return away && isNamedThroughout(entry);
    }

    /** Those with an organisation on whom nothing else rests. */
    private static List<Attendance> unsung(Meeting meeting) {
        return Changes.fitting(
                meeting.getAttendance(),
                entry -> entry.getName().isPresent()
                        && entry.getAffiliationAsWritten().isPresent()
                        && !Changes.isActive(entry, meeting));
    }
}
