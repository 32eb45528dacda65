package se.samverkan.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.group.Membership;
import se.samverkan.group.Role;
import se.samverkan.group.Seat;
import se.samverkan.group.Substitution;
import se.samverkan.id.GroupId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;
import se.samverkan.organisation.Cluster;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Person;
import se.samverkan.organisation.Position;

/**
 * Who sits where on a day (matrikel): the {@link Roster} at one date, so that no question about "who" goes without one.
 *
 * <pre>{@code
 * DayRoster roster = collaboration.on(meeting.getDate().orElseThrow());
 * roster.chairs(group);            // none, one or several; a convener can be an organisation
 * roster.vacantSeats(group);       // said to be vacant, not merely unfilled as far as is known
 * }</pre>
 *
 * <p>Every answer is what is known: an empty list says that nothing is told, not that there is nobody. A fact with no known term holds every day. Lists
 * come in the order of the collaboration. Immutable.
 */
public final class DayRoster {

    /** Who has no other role than these sits beside the group and is no member of it. */
    private static final Set<Role> BESIDE =
            Set.of(Role.SUBSTITUTE, Role.COOPTED, Role.GUEST, Role.VISITOR, Role.PRESENTER, Role.OFFICIAL);

    private final Roster roster;
    private final Substitutes substitutes;
    private final LocalDate day;

    DayRoster(Roster roster, LocalDate day) {
        this.roster = roster;
        this.substitutes = new Substitutes(roster.sameness());
        this.day = day;
    }

    /** {@return the day} */
    public LocalDate day() {
        return day;
    }

    /**
     * {@return the memberships of a group that hold that day, in whatever role; no vacancies}
     *
     * @param group the group
     */
    public List<Membership> memberships(GroupId group) {
        return held(roster.memberships(group));
    }

    /**
     * {@return the members of a group (ledamöter): its memberships without those whose only roles are beside it (substitute, co-opted, guest,
     *     visitor, presenter, official)}
     *
     * @param group the group
     */
    public List<Membership> members(GroupId group) {
        return memberships(group).stream().filter(this::isMember).toList();
    }

    /**
     * {@return who has a role in a group, by the membership or by the seat: none, one or several; people, or organisations that serve by themselves}
     *
     * @param group the group
     * @param role the role
     */
    public List<Membership> holders(GroupId group, Role role) {
        return memberships(group).stream()
                .filter(membership -> roles(membership).anyMatch(role::equals))
                .toList();
    }

    /**
     * {@return who chairs a group (ordförande): none, one or several}
     *
     * @param group the group
     */
    public List<Membership> chairs(GroupId group) {
        return holders(group, Role.CHAIR);
    }

    /**
     * {@return who leads a group when the chair is away (vice ordförande): none, one or several}
     *
     * @param group the group
     */
    public List<Membership> viceChairs(GroupId group) {
        return holders(group, Role.VICE_CHAIR);
    }

    /**
     * {@return who calls a group together (sammankallande): none, one or several; organisations can be conveners}
     *
     * @param group the group
     */
    public List<Membership> conveners(GroupId group) {
        return holders(group, Role.CONVENER);
    }

    /**
     * {@return who keeps the minutes of a group (sekreterare): none, one or several}
     *
     * @param group the group
     */
    public List<Membership> secretaries(GroupId group) {
        return holders(group, Role.SECRETARY);
    }

    /**
     * {@return the seats that a group has that day, each with who holds it}
     *
     * @param group the group
     */
    public List<SeatOnDay> seats(GroupId group) {
        return roster.sameness().all(group).stream()
                .flatMap(one -> roster.collaboration().findGroup((GroupId) one).stream())
                .flatMap(one -> one.getSeats().stream())
                .filter(seat -> seat.getTerm().contains(day))
                .map(this::filled)
                .toList();
    }

    /**
     * {@return a seat with who holds it; nothing if no group has it that day}
     *
     * @param seat the seat
     */
    public Optional<SeatOnDay> seat(SeatId seat) {
        return roster.seat(seat).filter(one -> one.getTerm().contains(day)).map(this::filled);
    }

    /**
     * {@return the seats that are said to be vacant (vakanta); those whose holder is merely not known are not among them}
     *
     * @param group the group
     */
    public List<SeatOnDay> vacantSeats(GroupId group) {
        return seats(group).stream()
                .filter(seat -> seat.state() == SeatOnDay.State.VACANT)
                .toList();
    }

    /**
     * {@return what is said to be vacant in a group, with or without a seat: "? skolförvaltningarna"}
     *
     * @param group the group
     */
    public List<Membership> vacancies(GroupId group) {
        return onDay(roster.memberships(group)).filter(Membership::isVacant).toList();
    }

    private SeatOnDay filled(Seat seat) {
        return SeatOnDay.of(seat, onDay(roster.memberships(seat.getId())).toList());
    }

    /**
     * {@return the memberships of a person}
     *
     * @param person the person
     */
    public List<Membership> memberships(PersonId person) {
        return held(roster.memberships(person));
    }

    /**
     * {@return the memberships in which somebody sits for an organisation, or it serves by itself}
     *
     * @param organisation the organisation
     */
    public List<Membership> memberships(OrganisationId organisation) {
        return held(roster.memberships(organisation));
    }

    /**
     * {@return the groups in which a person sits, each once}
     *
     * @param person the person
     */
    public List<GroupId> groups(PersonId person) {
        return memberships(person).stream()
                .map(membership -> roster.sameness().canonical(membership.getGroup()))
                .distinct()
                .toList();
    }

    /**
     * Who may serve for a person in a group: substitutes of the person, of the person's seat and of the organisation for which the person sits there.
     *
     * @param person the person
     * @param group the group
     * @return the substitutions; the person's own are not among them
     */
    public List<Substitution> substitutesFor(PersonId person, GroupId group) {
        List<Membership> places = in(group, memberships(person));
        return substitutions(group, one -> substitutes.isFor(one, person) || substitutes.isForAny(one, places)).stream()
                .filter(one -> !roster.sameness().areOne(one.getSubstitute(), person))
                .toList();
    }

    /**
     * Who may serve for whoever holds a seat: substitutes of the seat, of its organisation and of those who hold it.
     *
     * @param seat the seat
     * @param group the group
     * @return the substitutions
     */
    public List<Substitution> substitutesFor(SeatId seat, GroupId group) {
        List<Membership> holders = held(roster.memberships(seat));
        Optional<OrganisationId> owner = roster.seat(seat).flatMap(Seat::getOrganisation);
        return substitutions(
                group,
                one -> substitutes.isFor(one, seat)
                        || owner.filter(id -> substitutes.isFor(one, id)).isPresent()
                        || substitutes.isForAny(one, holders));
    }

    /**
     * Who may serve for an organisation in a group: substitutes of the organisation, and of the seats and people that stand for it there.
     *
     * @param organisation the organisation
     * @param group the group
     * @return the substitutions
     */
    public List<Substitution> substitutesFor(OrganisationId organisation, GroupId group) {
        List<Membership> places = in(group, memberships(organisation));
        return substitutions(group, one -> substitutes.isFor(one, organisation) || substitutes.isForAny(one, places));
    }

    /**
     * {@return the substitutions in which a person may serve}
     *
     * @param substitute the person
     */
    public List<Substitution> substitutions(PersonId substitute) {
        return roster.substitutions(substitute).stream().filter(this::isOnDay).toList();
    }

    /**
     * {@return the memberships of those whose place a person may take as a substitute, each once}
     *
     * @param substitute the person
     */
    public List<Membership> servesFor(PersonId substitute) {
        return substitutions(substitute).stream()
                .flatMap(one -> memberships(one.getGroup()).stream()
                        .filter(place -> substitutes.isFor(one, place) && !substitutes.isOwn(one, place)))
                .distinct()
                .toList();
    }

    private List<Substitution> substitutions(GroupId group, Predicate<Substitution> wanted) {
        return roster.substitutions(group).stream()
                .filter(this::isOnDay)
                .filter(wanted)
                .toList();
    }

    private boolean isOnDay(Substitution substitution) {
        return substitution.getTerm().contains(day);
    }

    /**
     * {@return the posts that a person holds}
     *
     * @param person the person
     */
    public List<Position> positions(PersonId person) {
        return people(person)
                .flatMap(one -> one.positionsOn(day).stream())
                .distinct()
                .toList();
    }

    /**
     * {@return the titles of the posts that a person holds (befattningar), each once}
     *
     * @param person the person
     */
    public List<String> titles(PersonId person) {
        return positions(person).stream().map(Position::getTitle).distinct().toList();
    }

    /**
     * {@return the titles of the posts that a person holds in an organisation, each once}
     *
     * @param person the person
     * @param organisation the organisation
     */
    public List<String> titles(PersonId person, OrganisationId organisation) {
        return positions(person).stream()
                .filter(position -> position.getOrganisation()
                        .filter(one -> roster.sameness().areOne(one, organisation))
                        .isPresent())
                .map(Position::getTitle)
                .distinct()
                .toList();
    }

    /**
     * {@return the name of a person; nothing if the collaboration does not hold the person}
     *
     * @param person the person
     */
    public Optional<String> name(PersonId person) {
        return people(person).findFirst().map(one -> one.nameOn(day));
    }

    /**
     * {@return the name of an organisation; nothing if the collaboration does not hold it}
     *
     * @param organisation the organisation
     */
    public Optional<String> name(OrganisationId organisation) {
        return roster.collaboration()
                .findOrganisation(roster.sameness().canonical(organisation))
                .map(one -> one.nameOn(day));
    }

    /**
     * {@return the name of a group; nothing if the collaboration does not hold it}
     *
     * @param group the group
     */
    public Optional<String> name(GroupId group) {
        return roster.collaboration()
                .findGroup(roster.sameness().canonical(group))
                .map(one -> one.nameOn(day));
    }

    private Stream<Person> people(PersonId person) {
        return roster.sameness().all(person).stream()
                .flatMap(one -> roster.collaboration().findPerson((PersonId) one).stream());
    }

    /**
     * {@return the parties that speak for an organisation; where nothing is said of it, those of the nearest organisation above it of which something is}
     *
     * @param organisation the organisation
     */
    public List<Party> parties(OrganisationId organisation) {
        return roster.belongings().parties(organisation, day);
    }

    /**
     * {@return the local care areas of which an organisation is a unit or the municipality; else those of the nearest organisation above it}
     *
     * @param organisation the organisation
     */
    public List<LocalCareArea> areas(OrganisationId organisation) {
        return roster.belongings().areas(organisation, day);
    }

    /**
     * {@return the clusters that name an organisation; else those that name the nearest organisation above it}
     *
     * @param organisation the organisation
     */
    public List<Cluster> clusters(OrganisationId organisation) {
        return roster.belongings().clusters(organisation, day);
    }

    private Stream<Membership> onDay(List<Membership> memberships) {
        return memberships.stream().filter(membership -> roster.holds(membership, day));
    }

    private List<Membership> held(List<Membership> memberships) {
        return onDay(memberships).filter(membership -> !membership.isVacant()).toList();
    }

    private List<Membership> in(GroupId group, List<Membership> memberships) {
        return memberships.stream()
                .filter(membership -> roster.sameness().areOne(membership.getGroup(), group))
                .toList();
    }

    private boolean isMember(Membership membership) {
        List<Role> roles = roles(membership).toList();
        return roles.isEmpty() || !BESIDE.containsAll(roles);
    }

    private Stream<Role> roles(Membership membership) {
        return Stream.concat(
                membership.getRoles().stream(),
                membership.getSeat().flatMap(roster::seat).flatMap(Seat::getRole).stream());
    }
}
