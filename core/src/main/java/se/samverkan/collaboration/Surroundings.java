package se.samverkan.collaboration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.group.Group;
import se.samverkan.group.Membership;
import se.samverkan.group.Seat;
import se.samverkan.group.Substitution;
import se.samverkan.id.GroupId;
import se.samverkan.id.Id;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;

/** Who is near in a scope: on the roll, in the group. All ids are canonical. */
record Surroundings(Set<Id> meeting, Set<Id> group) {

    Reach reach(Id id) {
        if (meeting.contains(id)) {
            return Reach.MEETING;
        }
        return group.contains(id) ? Reach.GROUP : Reach.COLLABORATION;
    }

    /** Everybody and everything on the roll of a meeting. */
    static Stream<Id> of(Meeting meeting) {
        return meeting.getAttendance().stream().flatMap(Surroundings::of);
    }

    private static Stream<Id> of(Attendance entry) {
        return Stream.of(entry.getPerson(), entry.getOrganisation(), entry.getParty())
                .flatMap(Optional::stream);
    }

    /** Gathers who is near in each group. */
    static final class Finder {

        private final Collaboration collaboration;
        private final Sameness sameness;
        private final Map<Id, Set<Id>> attendees = new HashMap<>();

        Finder(Collaboration collaboration) {
            this.collaboration = collaboration;
            this.sameness = collaboration.roster().sameness();
            for (Meeting meeting : collaboration.getMeetings()) {
                meeting.getGroup().ifPresent(group -> {
                    Set<Id> there = attendees.computeIfAbsent(sameness.canonical(group), g -> new HashSet<>());
                    Surroundings.of(meeting).map(sameness::canonical).forEach(there::add);
                });
            }
        }

        Surroundings of(NameScope scope) {
            Set<Id> meeting = new HashSet<>();
            scope.meeting()
                    .ifPresent(
                            one -> Surroundings.of(one).map(sameness::canonical).forEach(meeting::add));
            Set<Id> near = new HashSet<>();
            scope.group()
                    .ifPresent(group -> Stream.of(
                                    attendees.getOrDefault(sameness.canonical(group), Set.of()).stream(),
                                    ladder(group),
                                    parties(group),
                                    memberships(group, scope).flatMap(Finder::of),
                                    substitutes(group, scope))
                            .flatMap(ids -> ids)
                            .map(sameness::canonical)
                            .forEach(near::add));
            return new Surroundings(meeting, near);
        }

        private Stream<Id> ladder(GroupId group) {
            return Stream.concat(
                    Stream.of(group),
                    Stream.concat(
                                    collaboration.ladder().parent(group).stream(),
                                    collaboration.ladder().children(group).stream())
                            .map(Group::getId));
        }

        private Stream<Id> parties(GroupId group) {
            return sameness.all(group).stream()
                    .flatMap(id -> collaboration.findGroup((GroupId) id).stream())
                    .flatMap(one -> Stream.of(
                                    one.getOwners().stream(),
                                    one.getExpectedParties().stream(),
                                    one.getSeats().stream().flatMap(Finder::of))
                            .flatMap(ids -> ids));
        }

        private Stream<Membership> memberships(GroupId group, NameScope scope) {
            return scope
                    .day()
                    .map(day -> collaboration.on(day).memberships(group))
                    .orElseGet(() -> collaboration.roster().memberships(group))
                    .stream();
        }

        private Stream<Id> substitutes(GroupId group, NameScope scope) {
            return collaboration.roster().substitutions(group).stream()
                    .filter(one -> scope.day()
                            .filter(day -> !one.getTerm().contains(day))
                            .isEmpty())
                    .map(Substitution::getSubstitute);
        }

        private static Stream<Id> of(Membership membership) {
            return Stream.of(membership.getPerson(), membership.getOrganisation(), membership.getParty())
                    .flatMap(Optional::stream);
        }

        private static Stream<Id> of(Seat seat) {
            return Stream.of(seat.getOrganisation(), seat.getParty()).flatMap(Optional::stream);
        }
    }
}
