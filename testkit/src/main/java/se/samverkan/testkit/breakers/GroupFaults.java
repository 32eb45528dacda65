package se.samverkan.testkit.breakers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.Membership;
import se.samverkan.group.Role;
import se.samverkan.group.Seat;
import se.samverkan.id.MembershipId;
import se.samverkan.id.SeatId;
import se.samverkan.lifecycle.History;
import se.samverkan.meeting.AgendaItem;
import se.samverkan.meeting.Decision;
import se.samverkan.meeting.EffectKind;
import se.samverkan.meeting.ItemContent;
import se.samverkan.meeting.Meeting;
import se.samverkan.time.Term;

/** Groups that nobody started or calls, or that stand wrong in the ladder. */
final class GroupFaults {

    private GroupFaults() {}

    static List<Breaker<?>> all() {
        return List.of(
                Fault.of(
                                Collaboration.class,
                                "nobody-started-it",
                                "group/without-mandate",
                                "No decision says that the temporary group is started.",
                                (all, pick) -> all.withGroups(Changes.replaced(
                                                all.getGroups(),
                                                group ->
                                                        isTemporary(group) ? group.withHistory(History.none()) : group))
                                        .withAssignments(Changes.replaced(
                                                all.getAssignments(),
                                                assignment -> assignment.withDecision(Optional.empty())))
                                        .withMeetings(Changes.replaced(all.getMeetings(), GroupFaults::withoutStarts)))
                        .where(GroupFaults::hasTemporaryGroup),
                Fault.of(
                                Collaboration.class,
                                "nobody-calls-it",
                                "group/without-convener",
                                "Nobody leads the temporary group.",
                                (all, pick) -> all.withMemberships(Changes.replaced(
                                        all.getMemberships(),
                                        membership -> isOfTemporary(membership, all)
                                                ? membership.withRoles(Role.MEMBER)
                                                : membership)))
                        .where(GroupFaults::hasTemporaryGroup)
                        .where(all -> !all.getMeetings().isEmpty()),
                Fault.of(
                        Collaboration.class,
                        "seat-nobody-holds",
                        "group/seat-vacant",
                        "Nobody is appointed to a seat of the group.",
                        (all, pick) -> {
                            Group group = Changes.pick(all.getGroups(), pick);
                            return all.withMemberships(Changes.plus(
                                    all.getMemberships(),
                                    new Membership.Builder()
                                            .id(new MembershipId(group.getId() + "/vakant"))
                                            .group(group.getId())
                                            .asWritten("? skolan")
                                            .vacant(true)
                                            .build()));
                        }),
                Fault.of(
                                Collaboration.class,
                                "group-that-goes-on",
                                "group/term-ended",
                                "The group meets when its time is over.",
                                (all, pick) -> {
                                    Meeting last = Sequels.latest(all);
                                    LocalDate day = last.getDate().orElseThrow();
                                    return all.withGroups(Changes.replaced(
                                                    all.getGroups(),
                                                    group -> last.getGroup()
                                                                    .filter(group.getId()::equals)
                                                                    .isPresent()
                                                            ? group.withTerm(Term.until(day.minusDays(1)))
                                                            : group))
                                            .withAssignments(Changes.replaced(
                                                    all.getAssignments(),
                                                    assignment -> assignment.withTerm(Term.unknown())));
                                })
                        .where(all -> !all.getMeetings().isEmpty()),
                Fault.of(
                        Collaboration.class,
                        "ladder-without-a-top",
                        "group/parent-cycle",
                        "The group at the top reports to one below it.",
                        (all, pick) -> {
                            Group below = Changes.pick(
                                    all.getGroups(), group -> group.getParent().isPresent(), pick);
                            return all.withGroups(Changes.replaced(
                                    all.getGroups(),
                                    group -> group.getParent().isPresent() ? group : group.withParent(below.getId())));
                        }),
                Fault.of(
                        Collaboration.class,
                        "one-id-for-two-seats",
                        "reference/duplicate-id",
                        "Two groups have a seat with the same id.",
                        (all, pick) -> all.withGroups(Changes.replaced(
                                all.getGroups(),
                                group -> group.withSeats(Changes.plus(
                                        group.getSeats(),
                                        new Seat.Builder()
                                                .id(new SeatId("plats-" + pick))
                                                .name("skolan")
                                                .build()))))));
    }

    private static boolean isTemporary(Group group) {
        return group.getKind().filter(GroupKind.TEMPORARY_WORKING_GROUP::equals).isPresent();
    }

    private static boolean hasTemporaryGroup(Collaboration all) {
        return all.getGroups().stream().anyMatch(GroupFaults::isTemporary);
    }

    private static boolean isOfTemporary(Membership membership, Collaboration all) {
        return all.findGroup(membership.getGroup())
                .filter(GroupFaults::isTemporary)
                .isPresent();
    }

    private static Meeting withoutStarts(Meeting meeting) {
        return meeting.withAgenda(Changes.replaced(meeting.getAgenda(), GroupFaults::withoutStarts));
    }

    private static AgendaItem withoutStarts(AgendaItem item) {
        return item.withContent(Changes.replaced(item.getContent(), GroupFaults::withoutStarts));
    }

    private static ItemContent withoutStarts(ItemContent content) {
        if (content instanceof AgendaItem item) {
            return withoutStarts(item);
        }
        return content instanceof Decision decision
                ? decision.withEffects(Changes.fitting(
                        decision.getEffects(), effect -> !effect.kind().equals(EffectKind.STARTS)))
                : content;
    }
}
