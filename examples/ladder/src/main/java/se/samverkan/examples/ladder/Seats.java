package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.group.Membership;
import se.samverkan.group.Role;
import se.samverkan.group.Substituted;
import se.samverkan.group.Substitution;
import se.samverkan.id.GroupId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SubstitutionId;
import se.samverkan.time.Term;

/** Who sits where, for whom, in which role, and for how long; and who may serve for whom. */
final class Seats {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate CHAIR_CHANGES = LocalDate.of(2026, 1, 1);
    private static final LocalDate RETIREMENT = LocalDate.of(2025, 11, 1);

    private Seats() {}

    static List<Membership> localManagement() {
        Membership gunnel = seat(
                Groups.LOCAL_MANAGEMENT,
                People.GUNNEL,
                Organisations.CARE,
                Role.CHAIR,
                Term.between(START, CHAIR_CHANGES.minusDays(1)));
        Membership torbjorn = seat(
                        Groups.LOCAL_MANAGEMENT,
                        People.TORBJORN,
                        Organisations.CARE,
                        Role.CHAIR,
                        Term.from(CHAIR_CHANGES))
                .withSucceeds(gunnel.getId());
        return List.of(
                gunnel,
                torbjorn,
                member(Groups.LOCAL_MANAGEMENT, People.ISAK, Organisations.CARE).withRoles(Role.SECRETARY),
                member(Groups.LOCAL_MANAGEMENT, People.BERTIL, Organisations.DISABILITY),
                member(Groups.LOCAL_MANAGEMENT, People.FATIMA, Organisations.FAMILY),
                member(Groups.LOCAL_MANAGEMENT, People.JORGEN, Organisations.CULTURE),
                member(Groups.LOCAL_MANAGEMENT, People.RAGNHILD, Organisations.SCHOOL),
                member(Groups.LOCAL_MANAGEMENT, People.HEDDA, Organisations.PRIMARY_CARE),
                member(Groups.LOCAL_MANAGEMENT, People.SAMIRA, Centres.TORNET).withParty(Parties.PRIVATE_CENTRES),
                member(Groups.LOCAL_MANAGEMENT, People.TORVALD, Organisations.HOSPITAL),
                member(Groups.LOCAL_MANAGEMENT, People.YVONNE, Organisations.HOME_CARE),
                member(Groups.LOCAL_MANAGEMENT, People.GOSTA, Organisations.DENTAL_CARE));
    }

    static List<Membership> localPreparation() {
        Membership ake = seat(
                Groups.LOCAL_PREPARATION,
                People.AKE,
                Organisations.CARE,
                Role.MEMBER,
                Term.between(START, RETIREMENT.minusDays(1)));
        // Moa takes over the seat for good when Åke retires: that is succession, not substitution.
        Membership moa = seat(
                        Groups.LOCAL_PREPARATION, People.MOA, Organisations.CARE, Role.MEMBER, Term.from(RETIREMENT))
                .withSucceeds(ake.getId());
        return List.of(
                ake,
                moa,
                member(Groups.LOCAL_PREPARATION, People.YVONNE, Organisations.HOME_CARE)
                        .withRoles(Role.CHAIR),
                member(Groups.LOCAL_PREPARATION, People.ISAK, Organisations.CARE)
                        .withRoles(Role.SECRETARY),
                member(Groups.LOCAL_PREPARATION, People.HELEN, Organisations.MUNICIPALITY),
                member(Groups.LOCAL_PREPARATION, People.PELLE, Organisations.MUNICIPALITY),
                member(Groups.LOCAL_PREPARATION, People.DISA, Organisations.FAMILY),
                member(Groups.LOCAL_PREPARATION, People.NILS, Organisations.WORK),
                member(Groups.LOCAL_PREPARATION, People.TORVALD, Organisations.HOSPITAL),
                member(Groups.LOCAL_PREPARATION, People.LEIF, Organisations.PRIMARY_CARE),
                member(Groups.LOCAL_PREPARATION, People.RUT, Centres.REHAB),
                member(Groups.LOCAL_PREPARATION, People.SAMIRA, Centres.TORNET).withParty(Parties.PRIVATE_CENTRES),
                member(Groups.LOCAL_PREPARATION, People.WILMA, Organisations.HABILITATION),
                coopted(Groups.LOCAL_PREPARATION, Organisations.CHILD_HEALTH, "Barnhälsan, adjungeras vid behov"));
    }

    static List<Membership> subRegional() {
        return List.of(
                member(Groups.PREPARATION, People.MARGARETA, Organisations.OFFICE)
                        .withRoles(Role.CHAIR),
                member(Groups.PREPARATION, People.TORVALD, Organisations.HOSPITAL),
                member(Groups.PREPARATION, People.SIV, Organisations.SERVICE_USERS)
                        .withRoles(Role.SERVICE_USER_REPRESENTATIVE),
                // In a working group an organisation can convene without naming anybody.
                new Membership.Builder()
                        .id(new MembershipId(Groups.FALLS + "/sammankallande"))
                        .group(Groups.FALLS)
                        .organisation(Organisations.OFFICE)
                        .addRole(Role.CONVENER)
                        .build());
    }

    static List<Substitution> substitutions() {
        return List.of(
                new Substitution.Builder()
                        .id(new SubstitutionId(Groups.LOCAL_MANAGEMENT + "/rut-for-hedda"))
                        .group(Groups.LOCAL_MANAGEMENT)
                        .substitute(People.RUT)
                        .absent(new Substituted.OfPerson(People.HEDDA))
                        .build(),
                new Substitution.Builder()
                        .id(new SubstitutionId(Groups.LOCAL_PREPARATION + "/robert-for-sjukhuset"))
                        .group(Groups.LOCAL_PREPARATION)
                        .substitute(People.ROBERT)
                        .absent(new Substituted.OfOrganisation(Organisations.HOSPITAL))
                        .term(Term.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)))
                        .build());
    }

    private static Membership member(GroupId group, PersonId person, OrganisationId organisation) {
        return seat(group, person, organisation, Role.MEMBER, Term.from(START));
    }

    private static Membership seat(GroupId group, PersonId person, OrganisationId organisation, Role role, Term term) {
        return new Membership.Builder()
                .id(new MembershipId(group + "/" + person))
                .group(group)
                .person(person)
                .organisation(organisation)
                .addRole(role)
                .term(term)
                .build();
    }

    private static Membership coopted(GroupId group, OrganisationId organisation, String words) {
        return new Membership.Builder()
                .id(new MembershipId(group + "/" + organisation))
                .group(group)
                .organisation(organisation)
                .asWritten(words)
                .addRole(Role.COOPTED)
                .build();
    }
}
