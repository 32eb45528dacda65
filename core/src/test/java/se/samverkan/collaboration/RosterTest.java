package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.group.Group;
import se.samverkan.group.Membership;
import se.samverkan.group.Role;
import se.samverkan.group.Seat;
import se.samverkan.id.GroupId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;
import se.samverkan.time.Term;

class RosterTest {

    private static final GroupId GROUP = new GroupId("ekasa");
    private static final PersonId ANNA = new PersonId("anna-berg");
    private static final PersonId BO = new PersonId("bo-ek");
    private static final OrganisationId OFFICE = new OrganisationId("kontoret");
    private static final SeatId SCHOOLS = new SeatId("ekasa/skolan");
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    private static Membership.Builder membership(String id) {
        return new Membership.Builder().id(new MembershipId(id)).group(GROUP);
    }

    private static Membership person(String id, PersonId person, Term term, Role... roles) {
        return membership(id).person(person).term(term).addRoles(roles).build();
    }

    private static Membership seated(String id, PersonId person, Term term) {
        return membership(id).person(person).seat(SCHOOLS).term(term).build();
    }

    private static Membership vacancy(String id, Term term) {
        return membership(id).seat(SCHOOLS).vacant(true).term(term).build();
    }

    private static Collaboration of(Membership... memberships) {
        Seat schools =
                new Seat.Builder().id(SCHOOLS).name("skolförvaltningarna").build();
        return new Collaboration.Builder()
                .addGroup(new Group.Builder()
                        .id(GROUP)
                        .name("Ekåsa")
                        .addSeat(schools)
                        .build())
                .addMemberships(memberships)
                .build();
    }

    private static SeatOnDay.State state(LocalDate day, Membership... memberships) {
        return of(memberships).on(day).seat(SCHOOLS).orElseThrow().state();
    }

    @Test
    void whoChairsDependsOnTheDay() {
        Membership first = person("m1", ANNA, Term.until(MARCH), Role.CHAIR);
        Membership second = person("m2", BO, Term.from(MARCH.plusDays(1)), Role.CHAIR);
        Collaboration all = of(first, second);
        assertThat(all.on(MARCH).chairs(GROUP)).containsExactly(first);
        assertThat(all.on(JUNE).chairs(GROUP)).containsExactly(second);
        assertThat(all.on(JUNE).viceChairs(GROUP)).isEmpty();
    }

    @Test
    void severalCanHaveARoleAndAnOrganisationCanBeConvener() {
        Membership anna = person("m1", ANNA, Term.unknown(), Role.CONVENER, Role.SECRETARY);
        Membership office =
                membership("m2").organisation(OFFICE).addRole(Role.CONVENER).build();
        Collaboration all = of(anna, office);
        assertThat(all.on(JUNE).conveners(GROUP)).containsExactly(anna, office);
        assertThat(all.on(JUNE).secretaries(GROUP)).containsExactly(anna);
        assertThat(all.on(JUNE).memberships(OFFICE)).containsExactly(office);
    }

    @Test
    void theRoleOfASeatIsItsHoldersRole() {
        Seat chair = new Seat.Builder()
                .id(SCHOOLS)
                .name("ordförande")
                .role(Role.CHAIR)
                .build();
        Membership anna = seated("m1", ANNA, Term.unknown());
        Collaboration all = of(anna).withGroups(new Group.Builder()
                .id(GROUP)
                .name("Ekåsa")
                .addSeat(chair)
                .build());
        assertThat(all.on(JUNE).chairs(GROUP)).containsExactly(anna);
    }

    @Test
    void whoOnlySitsBesideTheGroupIsNoMember() {
        Membership member = person("m1", ANNA, Term.unknown());
        Membership substitute = person("m2", BO, Term.unknown(), Role.SUBSTITUTE);
        Membership chair = person("m3", BO, Term.unknown(), Role.COOPTED, Role.CHAIR);
        DayRoster roster =
                of(member, substitute, chair, vacancy("m4", Term.unknown())).on(JUNE);
        assertThat(roster.members(GROUP)).containsExactly(member, chair);
        assertThat(roster.memberships(GROUP)).containsExactly(member, substitute, chair);
    }

    @Test
    void aSeatOfWhichNothingIsSaidIsNotVacant() {
        assertThat(state(JUNE)).isEqualTo(SeatOnDay.State.UNKNOWN);
        assertThat(of().on(JUNE).vacantSeats(GROUP)).isEmpty();
        assertThat(state(JUNE, seated("m1", ANNA, Term.until(MARCH)))).isEqualTo(SeatOnDay.State.UNKNOWN);
    }

    @Test
    void aSeatThatIsSaidToBeVacantIs() {
        Membership vacancy = vacancy("m1", Term.from(MARCH));
        DayRoster roster = of(vacancy).on(JUNE);
        assertThat(roster.vacantSeats(GROUP))
                .hasSize(1)
                .allMatch(seat -> seat.holders().isEmpty());
        assertThat(roster.vacancies(GROUP)).containsExactly(vacancy);
        assertThat(roster.memberships(GROUP)).isEmpty();
    }

    @Test
    void aVacancyEndsAnOpenTermAndIsEndedByWhoTakesTheSeat() {
        Membership anna = seated("m1", ANNA, Term.from(LocalDate.of(2024, 1, 1)));
        Membership vacancy = vacancy("m2", Term.from(MARCH));
        Membership bo = seated("m3", BO, Term.from(JUNE));
        DayRoster before = of(anna, vacancy, bo).on(MARCH.minusDays(1));
        assertThat(before.seats(GROUP))
                .hasSize(1)
                .allMatch(seat -> seat.holders().equals(List.of(anna)));
        assertThat(state(MARCH, anna, vacancy, bo)).isEqualTo(SeatOnDay.State.VACANT);
        assertThat(of(anna, vacancy, bo).on(JUNE).seat(SCHOOLS).orElseThrow().holders())
                .contains(bo)
                .doesNotContain(vacancy);
    }

    @Test
    void whatContradictsItselfIsUnknown() {
        Membership anna = seated("m1", ANNA, Term.unknown());
        Membership vacancy = vacancy("m2", Term.from(MARCH));
        SeatOnDay seat = of(anna, vacancy).on(JUNE).seat(SCHOOLS).orElseThrow();
        assertThat(seat.state()).isEqualTo(SeatOnDay.State.UNKNOWN);
        assertThat(seat.facts()).containsExactly(anna, vacancy);
        assertThat(seat.holders()).isEmpty();
    }

    @Test
    void aSuccessorEndsAnOpenTerm() {
        Membership anna = person("m1", ANNA, Term.unknown());
        Membership bo = membership("m2")
                .person(BO)
                .term(Term.from(MARCH))
                .succeeds(anna.getId())
                .build();
        Collaboration all = of(bo, anna);
        assertThat(all.on(MARCH.minusDays(1)).members(GROUP)).containsExactly(anna);
        assertThat(all.on(MARCH).members(GROUP)).containsExactly(bo);
        assertThat(all.on(MARCH).groups(ANNA)).isEmpty();
        assertThat(all.on(MARCH).groups(BO)).containsExactly(GROUP);
    }

    @Test
    void anEndThatIsToldStandsWhateverASuccessorSays() {
        Membership anna = person("m1", ANNA, Term.until(JUNE));
        Membership bo = membership("m2")
                .person(BO)
                .term(Term.from(MARCH))
                .succeeds(anna.getId())
                .build();
        assertThat(of(anna, bo).on(JUNE).members(GROUP)).containsExactly(anna, bo);
    }

    @Test
    void successionIsAChainFromAnyOfItsLinks() {
        Membership first = person("m1", ANNA, Term.unknown());
        Membership second = membership("m2").succeeds(first.getId()).build();
        Membership third = membership("m3").succeeds(second.getId()).build();
        Roster roster = of(third, first, second).roster();
        for (Membership link : List.of(first, second, third)) {
            assertThat(roster.succession(link.getId())).containsExactly(first, second, third);
        }
        assertThat(roster.succession(new MembershipId("m9"))).isEmpty();
    }

    @Test
    void aCircleOfSuccessionEnds() {
        Membership first = membership("m1").succeeds(new MembershipId("m2")).build();
        Membership second = membership("m2").succeeds(first.getId()).build();
        assertThat(of(first, second).roster().succession(first.getId())).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void aPersonOfTwoIdsSitsWhereEitherDoes() {
        PersonId other = new PersonId("anna-b");
        Membership anna = person("m1", other, Term.unknown());
        Collaboration all = of(anna).withIdentities(
                        new SameAs.Builder().one(other).other(ANNA).build());
        assertThat(all.on(JUNE).memberships(ANNA)).containsExactly(anna);
        assertThat(all.roster().memberships(ANNA)).containsExactly(anna);
    }

    @Test
    void aSeatThatTheGroupHadOnceIsNotAmongItsSeats() {
        Seat once = new Seat.Builder()
                .id(SCHOOLS)
                .name("skolan")
                .term(Term.until(MARCH))
                .build();
        Collaboration all = of().withGroups(new Group.Builder()
                .id(GROUP)
                .name("Ekåsa")
                .addSeat(once)
                .build());
        assertThat(all.on(MARCH).seats(GROUP)).hasSize(1);
        assertThat(all.on(JUNE).seats(GROUP)).isEmpty();
        assertThat(all.on(JUNE).seat(SCHOOLS)).isEmpty();
    }
}
