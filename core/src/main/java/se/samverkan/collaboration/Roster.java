package se.samverkan.collaboration;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
import se.samverkan.id.MembershipId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;
import se.samverkan.id.SubstitutionId;

/**
 * Who sits where (matrikel), of all times: the dated facts of a collaboration, indexed once.
 *
 * <p>Who it is on a day is asked of {@link #on}. A membership holds for its term; where its last day is not known, until something says otherwise:
 *
 * <ul>
 *   <li>one that {@linkplain Membership#getSucceeds() succeeds} it begins;
 *   <li>its seat becomes vacant later, or, if it is a vacancy, somebody takes the seat later.
 * </ul>
 *
 * <p>Only known first days are compared; two people on one seat do not end each other. People, organisations and groups that are {@linkplain SameAs one} are one here, and any of their ids asks for them. Lists come in the order of the collaboration. Immutable and safe to share
 * between threads.
 */
public final class Roster {

    private final Collaboration collaboration;
    private final Sameness sameness;
    private final Belongings belongings;
    private final Map<MembershipId, Membership> memberships = new LinkedHashMap<>();
    private final Map<Id, List<Membership>> byWho = new HashMap<>();
    private final Map<SeatId, List<Membership>> bySeat = new HashMap<>();
    private final Map<MembershipId, List<Membership>> successors = new HashMap<>();
    private final Map<MembershipId, LocalDate> overFrom = new HashMap<>();
    private final Map<Id, List<Substitution>> substitutions = new HashMap<>();
    private final Set<SubstitutionId> substituted = new HashSet<>();
    private final Map<SeatId, Seat> seats = new HashMap<>();

    private Roster(Collaboration collaboration) {
        this.collaboration = collaboration;
        this.sameness = Sameness.of(collaboration);
        this.belongings = new Belongings(collaboration, sameness);
    }

    static Roster of(Collaboration collaboration) {
        Roster roster = new Roster(collaboration);
        collaboration.getGroups().forEach(roster::addSeats);
        collaboration.getMemberships().forEach(roster::add);
        collaboration.getSubstitutions().forEach(roster::add);
        roster.memberships.values().forEach(roster::end);
        return roster;
    }

    private void addSeats(Group group) {
        group.getSeats().forEach(seat -> seats.putIfAbsent(seat.getId(), seat));
    }

    private void add(Membership membership) {
        if (memberships.putIfAbsent(membership.getId(), membership) != null) {
            return;
        }
        put(byWho, sameness.canonical(membership.getGroup()), membership);
        membership.getPerson().ifPresent(person -> put(byWho, sameness.canonical(person), membership));
        membership.getOrganisation().ifPresent(one -> put(byWho, sameness.canonical(one), membership));
        membership.getSeat().ifPresent(seat -> put(bySeat, seat, membership));
        membership.getSucceeds().ifPresent(earlier -> put(successors, earlier, membership));
    }

    private void add(Substitution substitution) {
        if (!substituted.add(substitution.getId())) {
            return;
        }
        put(substitutions, sameness.canonical(substitution.getGroup()), substitution);
        put(substitutions, sameness.canonical(substitution.getSubstitute()), substitution);
    }

    private static <K, V> void put(Map<K, List<V>> index, K key, V value) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private void end(Membership membership) {
        if (membership.getTerm().until().isPresent()) {
            return;
        }
        Optional<LocalDate> from = membership.getTerm().from();
        Stream<LocalDate> taken = successors.getOrDefault(membership.getId(), List.of()).stream()
                .flatMap(later -> later.getTerm().from().stream())
                .filter(day -> from.filter(day::isBefore).isEmpty());
        Stream<LocalDate> turned = membership.getSeat().stream()
                .flatMap(seat -> bySeat.getOrDefault(seat, List.of()).stream())
                .filter(other -> other.isVacant() != membership.isVacant())
                .flatMap(other -> other.getTerm().from().stream())
                .filter(day -> from.filter(day::isAfter).isPresent());
        Stream.concat(taken, turned)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> overFrom.put(membership.getId(), day));
    }

    /**
     * The same facts on one day.
     *
     * @param day the day
     * @return who sits where that day
     */
    public DayRoster on(LocalDate day) {
        return new DayRoster(this, day);
    }

    /**
     * The memberships of a group, past and future ones and vacancies among them.
     *
     * @param group the group
     * @return its memberships
     */
    public List<Membership> memberships(GroupId group) {
        return of(byWho, group);
    }

    /**
     * The memberships of a person, past and future ones among them.
     *
     * @param person the person
     * @return where the person sits, sat and will sit
     */
    public List<Membership> memberships(PersonId person) {
        return of(byWho, person);
    }

    /**
     * The memberships for an organisation: those in which somebody sits for it, and those in which it serves by itself.
     *
     * @param organisation the organisation
     * @return its memberships of all times
     */
    public List<Membership> memberships(OrganisationId organisation) {
        return of(byWho, organisation);
    }

    /**
     * The chain of those who took over from each other.
     *
     * @param membership any link of the chain
     * @return those that it took over from, the first of all first; itself; those that took over from it, nearest first. Empty if the
     *     collaboration does not hold it. Where memberships succeed each other in a circle, each comes once
     */
    public List<Membership> succession(MembershipId membership) {
        Deque<Membership> before = new ArrayDeque<>();
        Set<MembershipId> seen = new LinkedHashSet<>();
        Optional<Membership> earlier = find(membership);
        while (earlier.isPresent() && seen.add(earlier.get().getId())) {
            before.push(earlier.get());
            earlier = earlier.get().getSucceeds().flatMap(this::find);
        }
        List<Membership> chain = new ArrayList<>(before);
        Deque<Membership> open = new ArrayDeque<>(successors.getOrDefault(membership, List.of()));
        while (!open.isEmpty()) {
            Membership later = open.poll();
            if (seen.add(later.getId())) {
                chain.add(later);
                open.addAll(successors.getOrDefault(later.getId(), List.of()));
            }
        }
        return find(membership).isEmpty() ? List.of() : List.copyOf(chain);
    }

    private Optional<Membership> find(MembershipId id) {
        return Optional.ofNullable(memberships.get(id));
    }

    boolean holds(Membership membership, LocalDate day) {
        LocalDate over = overFrom.get(membership.getId());
        return membership.getTerm().contains(day) && (over == null || day.isBefore(over));
    }

    List<Membership> memberships(SeatId seat) {
        return List.copyOf(bySeat.getOrDefault(seat, List.of()));
    }

    List<Substitution> substitutions(Id groupOrSubstitute) {
        return of(substitutions, groupOrSubstitute);
    }

    Optional<Seat> seat(SeatId seat) {
        return Optional.ofNullable(seats.get(seat));
    }

    Collaboration collaboration() {
        return collaboration;
    }

    Belongings belongings() {
        return belongings;
    }

    Sameness sameness() {
        return sameness;
    }

    private <V> List<V> of(Map<Id, List<V>> index, Id id) {
        return List.copyOf(index.getOrDefault(sameness.canonical(id), List.of()));
    }
}
