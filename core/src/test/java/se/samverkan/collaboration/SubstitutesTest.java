package se.samverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samverkan.group.Group;
import se.samverkan.group.Membership;
import se.samverkan.group.Seat;
import se.samverkan.group.Substituted;
import se.samverkan.group.Substitution;
import se.samverkan.id.GroupId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;
import se.samverkan.id.SubstitutionId;
import se.samverkan.time.Term;

class SubstitutesTest {

    private static final GroupId GROUP = new GroupId("ekasa");
    private static final GroupId OTHER = new GroupId("vintorp");
    private static final PersonId ANNA = new PersonId("anna-berg");
    private static final PersonId BO = new PersonId("bo-ek");
    private static final OrganisationId CLINIC = new OrganisationId("kliniken");
    private static final SeatId SEAT = new SeatId("ekasa/vard");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static final Membership PLACE = new Membership.Builder()
            .id(new MembershipId("m1"))
            .group(GROUP)
            .person(ANNA)
            .seat(SEAT)
            .organisation(CLINIC)
            .build();

    private static Substitution substitution(GroupId group, Substituted target) {
        return new Substitution.Builder()
                .id(new SubstitutionId("s-" + target.getClass().getSimpleName()))
                .group(group)
                .substitute(BO)
                .absent(target)
                .build();
    }

    private static DayRoster on(LocalDate day, Substitution substitution) {
        Seat seat =
                new Seat.Builder().id(SEAT).name("vården").organisation(CLINIC).build();
        return new Collaboration.Builder()
                .addGroup(new Group.Builder()
                        .id(GROUP)
                        .name("Ekåsa")
                        .addSeat(seat)
                        .build())
                .addMembership(PLACE)
                .addSubstitution(substitution)
                .build()
                .on(day);
    }

    private static void servesForAnna(Substituted target) {
        Substitution substitution = substitution(GROUP, target);
        DayRoster roster = on(DAY, substitution);
        assertThat(roster.substitutesFor(ANNA, GROUP)).containsExactly(substitution);
        assertThat(roster.substitutesFor(SEAT, GROUP)).containsExactly(substitution);
        assertThat(roster.substitutesFor(CLINIC, GROUP)).containsExactly(substitution);
        assertThat(roster.substitutions(BO)).containsExactly(substitution);
        assertThat(roster.servesFor(BO)).containsExactly(PLACE);
        assertThat(roster.substitutesFor(ANNA, OTHER)).isEmpty();
        assertThat(roster.servesFor(ANNA)).isEmpty();
    }

    @Test
    void whoServesForAPersonServesForThePersonsPlace() {
        servesForAnna(new Substituted.OfPerson(ANNA));
    }

    @Test
    void whoServesForASeatServesForItsHolder() {
        servesForAnna(new Substituted.OfSeat(SEAT));
    }

    @Test
    void whoServesForAnOrganisationServesForWhomItSends() {
        servesForAnna(new Substituted.OfOrganisation(CLINIC));
    }

    @Test
    void substitutionIsOfItsGroupAlone() {
        DayRoster roster = on(DAY, substitution(OTHER, new Substituted.OfPerson(ANNA)));
        assertThat(roster.substitutesFor(ANNA, GROUP)).isEmpty();
        assertThat(roster.servesFor(BO)).isEmpty();
    }

    @Test
    void substitutionHoldsForItsTerm() {
        Substitution ended = substitution(GROUP, new Substituted.OfSeat(SEAT)).withTerm(Term.until(DAY.minusDays(1)));
        assertThat(on(DAY, ended).substitutesFor(SEAT, GROUP)).isEmpty();
        assertThat(on(DAY.minusDays(1), ended).substitutesFor(SEAT, GROUP)).containsExactly(ended);
    }

    @Test
    void nobodyServesForThemselves() {
        Substitution own =
                substitution(GROUP, new Substituted.OfOrganisation(CLINIC)).withSubstitute(ANNA);
        assertThat(on(DAY, own).substitutesFor(ANNA, GROUP)).isEmpty();
        assertThat(on(DAY, own).servesFor(ANNA)).isEmpty();
    }
}
