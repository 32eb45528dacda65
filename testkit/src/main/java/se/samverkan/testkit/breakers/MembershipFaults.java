package se.samverkan.testkit.breakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.Membership;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.group.Quorum;
import se.samverkan.group.Role;
import se.samverkan.id.AttendanceId;
import se.samverkan.id.GroupId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.AttendanceStatus;
import se.samverkan.meeting.Meeting;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Person;

/** Rolls that do not agree with what is known of the group: its members, its quorum, its parties. */
final class MembershipFaults {

    /** More than any group has members. */
    private static final int MANY = 1000;

    private MembershipFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Collaboration.class,
                                "member-left-out",
                                "attendance/member-unaccounted",
                                "A member of whom nothing else is told is not on the roll.",
                                (year, pick) -> leftOut(Changes.pick(idle(year), pick), year))
                        .where(year -> !idle(year).isEmpty()),
                Fault.of(
                                Collaboration.class,
                                "stranger-as-member",
                                "attendance/not-a-member",
                                "Somebody who sits in another group stands on the roll as a member.",
                                (year, pick) -> {
                                    Meeting meeting = Changes.pick(visited(year), pick);
                                    return replaced(
                                            visited(
                                                    meeting,
                                                    strangers(meeting, year).get(0),
                                                    year),
                                            year);
                                })
                        .where(year -> !visited(year).isEmpty()),
                Fault.of(
                                Collaboration.class,
                                "quorum-out-of-reach",
                                "attendance/quorum",
                                "A group needs more people to decide than come.",
                                (year, pick) -> {
                                    Group group = Changes.pick(meeting(year), pick);
                                    MinutesPolicy policy = group.getMinutesPolicy()
                                            .orElseGet(() -> new MinutesPolicy.Builder().build());
                                    return replaced(
                                            group.withMinutesPolicy(policy.withQuorum(new Quorum(MANY, false))), year);
                                })
                        .where(year -> !meeting(year).isEmpty()),
                Fault.of(
                                Collaboration.class,
                                "expected-party-away",
                                "attendance/party-unrepresented",
                                "A party for which nobody ever comes shall be at the meetings of a group.",
                                (year, pick) -> {
                                    Group group = Changes.pick(meeting(year), pick);
                                    PartyId silent = silent(year).orElseThrow();
                                    return replaced(
                                            group.withExpectedParties(Changes.plus(group.getExpectedParties(), silent)),
                                            year);
                                })
                        .where(year -> !meeting(year).isEmpty() && silent(year).isPresent()));
    }

    /** An entry of a roll in its meeting. */
    private record Place(Meeting meeting, Attendance entry) {}

    /** Members on whom nothing rests at a meeting, and for whom nobody serves. */
    private static List<Place> idle(Collaboration year) {
        return year.getMeetings().stream()
                .flatMap(meeting -> meeting.getAttendance().stream()
                        .filter(entry -> isMember(entry, meeting, year) && isIdle(entry, meeting))
                        .map(entry -> new Place(meeting, entry)))
                .toList();
    }

    private static boolean isMember(Attendance entry, Meeting meeting, Collaboration year) {
        return entry.getPerson()
                .filter(person -> members(meeting, year).anyMatch(person::equals))
                .isPresent();
    }

    private static Stream<PersonId> members(Meeting meeting, Collaboration year) {
        GroupId group = meeting.getGroup().orElseThrow();
        return year.on(meeting.getDate().orElseThrow()).members(group).stream()
                .flatMap(membership -> membership.getPerson().stream());
    }

    private static boolean isIdle(Attendance entry, Meeting meeting) {
        PersonId person = entry.getPerson().orElseThrow();
        Stream<Mention> named = Stream.of(
                        meeting.getTasks().stream().flatMap(task -> task.getResponsible().stream()),
                        meeting.decisions().stream().flatMap(decision -> decision.getResponsible().stream()),
                        meeting.getAttendance().stream().flatMap(other -> other.getSubstituteFor().stream()))
                .flatMap(mentions -> mentions);
        return !Changes.isActive(entry, meeting) && named.noneMatch(mention -> mention.pointsAt(person));
    }

    private static Collaboration leftOut(Place place, Collaboration year) {
        return replaced(
                place.meeting()
                        .withAttendance(Changes.fitting(
                                place.meeting().getAttendance(), entry -> !entry.equals(place.entry()))),
                year);
    }

    /** The meetings to which somebody of another group could come. */
    private static List<Meeting> visited(Collaboration year) {
        return Changes.fitting(
                year.getMeetings(), meeting -> !strangers(meeting, year).isEmpty());
    }

    /** People who sit in other groups and in the group that meets at no time. */
    private static List<Membership> strangers(Meeting meeting, Collaboration year) {
        GroupId group = meeting.getGroup().orElseThrow();
        List<PersonId> own = year.roster().memberships(group).stream()
                .flatMap(membership -> membership.getPerson().stream())
                .toList();
        return Changes.fitting(
                year.getMemberships(),
                membership -> membership
                                .getPerson()
                                .filter(person -> !own.contains(person))
                                .isPresent()
                        && membership.getParty().isPresent());
    }

    private static Meeting visited(Meeting meeting, Membership visitor, Collaboration year) {
        PersonId person = visitor.getPerson().orElseThrow();
        Attendance entry = new Attendance.Builder()
                .id(new AttendanceId(meeting.getId() + "/stranger"))
                .name(year.findPerson(person).map(Person::getName))
                .person(person)
                .party(visitor.getParty())
                .status(AttendanceStatus.PRESENT)
                .addRole(Role.MEMBER)
                .build();
        return meeting.withAttendance(Changes.plus(meeting.getAttendance(), entry));
    }

    /** The groups that meet. */
    private static List<Group> meeting(Collaboration year) {
        return Changes.fitting(
                year.getGroups(), group -> !year.meetings(group.getId()).isEmpty());
    }

    /** A party for which nobody is there at any meeting. */
    private static Optional<PartyId> silent(Collaboration year) {
        List<PartyId> heard = new ArrayList<>();
        year.getMeetings()
                .forEach(meeting -> meeting.getAttendance()
                        .forEach(entry -> entry.getParty().ifPresent(heard::add)));
        return year.getParties().stream()
                .map(Party::getId)
                .filter(party -> !heard.contains(party))
                .reduce((one, other) -> other);
    }

    private static Collaboration replaced(Meeting now, Collaboration year) {
        return year.withMeetings(
                Changes.replaced(year.getMeetings(), meeting -> meeting.getId().equals(now.getId()) ? now : meeting));
    }

    private static Collaboration replaced(Group now, Collaboration year) {
        return year.withGroups(
                Changes.replaced(year.getGroups(), group -> group.getId().equals(now.getId()) ? now : group));
    }
}
