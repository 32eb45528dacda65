package se.samverkan.examples.ladder;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.GroupStage;
import se.samverkan.group.Membership;
import se.samverkan.group.Role;
import se.samverkan.group.Seat;
import se.samverkan.id.AssignmentId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.GroupId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;
import se.samverkan.lifecycle.Step;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** Working groups with an assignment and an end. One of them is followed from the proposal until all its seats but one are filled. */
final class TemporaryGroups {

    static final GroupId FIRST_STEP = new GroupId("tillfallig-forsta-steget-vintorp");
    static final GroupId HOME_VISITS = new GroupId("tillfallig-hembesok-vintorp");
    static final GroupId CARE_MEETINGS = new GroupId("tillfallig-narvardsmoten-vintorp");
    static final GroupId FRAILTY = new GroupId("tillfallig-skorhet-vintorp");

    static final AssignmentId ASSIGNMENT = new AssignmentId("uppdrag-forsta-steget");
    static final DocumentId DESCRIPTION = new DocumentId("uppdragsbeskrivning-forsta-steget");

    private static final SeatId SCHOOL_SEAT = new SeatId(FIRST_STEP + "/skolan");

    private TemporaryGroups() {}

    static List<Group> all() {
        return List.of(
                firstStep(),
                temporary(HOME_VISITS, "Förebyggande hembesök")
                        .then(Step.to(GroupStage.MANDATED).basis(AutumnMinutes.previousItem()))
                        .then(Step.to(GroupStage.BEING_STAFFED))
                        .then(Step.to(GroupStage.ACTIVE).on(LocalDate.of(2025, 9, 15))),
                temporary(CARE_MEETINGS, "Närvårdsmöten där socialtjänsten är med")
                        .then(Step.to(GroupStage.PROPOSED))
                        .then(Step.to(GroupStage.MANDATED).basis(AutumnMinutes.ENDORSES_MEETINGS)),
                temporary(FRAILTY, "Skörhet, fortsättning på höstens verkstad")
                        .then(Step.to(GroupStage.MANDATED).basis(AutumnMinutes.previousItem()))
                        .then(Step.to(GroupStage.BEING_STAFFED))
                        .then(Step.to(GroupStage.DORMANT).note("ingen har tid att hålla i den")));
    }

    private static Group firstStep() {
        return temporary(FIRST_STEP, "Första steget – tidigt stöd till barn på väg in i kriminalitet")
                .withAliases("Första steget")
                .withAssignment(ASSIGNMENT)
                .withSeats(seats())
                .then(Step.to(GroupStage.PROPOSED).on(LocalDate.of(2025, 9, 10)))
                .then(Step.to(GroupStage.MANDATED).on(AutumnMinutes.DATE).basis(AutumnMinutes.STARTS_FIRST_STEP))
                .then(Step.to(GroupStage.BEING_STAFFED).on(WinterNotes.DATE));
    }

    private static Group temporary(GroupId id, String name) {
        return new Group.Builder()
                .id(id)
                .name(name)
                .kind(GroupKind.TEMPORARY_WORKING_GROUP)
                .parent(Groups.LOCAL_PREPARATION)
                .area(Centres.AREA)
                .build();
    }

    static Assignment assignment() {
        return new Assignment.Builder()
                .id(ASSIGNMENT)
                .title("Uppdragsbeskrivning Första steget")
                .purpose("Familjer ska få hjälp av alla som kan hjälpa redan vid första oron.")
                .givenBy(Groups.LOCAL_MANAGEMENT)
                .givenTo(Groups.LOCAL_PREPARATION)
                .starts(FIRST_STEP)
                .addAllSeats(seats().stream().map(Seat::getId).toList())
                .term(Term.between(AutumnMinutes.DATE, LocalDate.of(2026, 12, 31)))
                .reportBack(Deadline.parse("ett av höstens möten"))
                .decision(AutumnMinutes.STARTS_FIRST_STEP)
                .document(DESCRIPTION)
                .build();
    }

    private static List<Seat> seats() {
        return List.of(
                seat("familj", "Familjeförvaltningen", Organisations.FAMILY).withRole(Role.CONVENER),
                seat("funktionsstod", "Funktionsstödsförvaltningen", Organisations.DISABILITY),
                seat("habilitering", "Habiliteringen", Organisations.HABILITATION),
                seat("bup", "Barn- och ungdomspsykiatrin", Organisations.CHILD_PSYCHIATRY),
                new Seat.Builder()
                        .id(new SeatId(FIRST_STEP + "/vardcentral"))
                        .name("en vårdcentral, offentlig eller privat")
                        .careChoice(CareChoices.CENTRE)
                        .build(),
                new Seat.Builder()
                        .id(SCHOOL_SEAT)
                        .name("skolan")
                        .organisation(Organisations.SCHOOL)
                        .build());
    }

    private static Seat seat(String place, String name, OrganisationId organisation) {
        return new Seat.Builder()
                .id(new SeatId(FIRST_STEP + "/" + place))
                .name(name)
                .organisation(organisation)
                .build();
    }

    static List<Membership> memberships() {
        return List.of(
                filled("familj", People.DISA, Organisations.FAMILY).withRoles(Role.CONVENER),
                filled("funktionsstod", People.BERTIL, Organisations.DISABILITY),
                filled("habilitering", People.WILMA, Organisations.HABILITATION),
                filled("bup", People.TORVALD, Organisations.CHILD_PSYCHIATRY),
                filled("vardcentral", People.SAMIRA, Centres.TORNET),
                // Nobody yet: the minutes put a question mark there. In March the school has found somebody.
                new Membership.Builder()
                        .id(new MembershipId(SCHOOL_SEAT + "/vakant"))
                        .group(FIRST_STEP)
                        .seat(SCHOOL_SEAT)
                        .organisation(Organisations.SCHOOL)
                        .asWritten("? utbildningsförvaltningen")
                        .vacant(true)
                        .term(Term.between(WinterNotes.DATE, SpringNotes.DATE.minusDays(1)))
                        .build(),
                filled("skolan", People.RAGNHILD, Organisations.SCHOOL).withTerm(Term.from(SpringNotes.DATE)));
    }

    private static Membership filled(String place, PersonId person, OrganisationId organisation) {
        return new Membership.Builder()
                .id(new MembershipId(FIRST_STEP + "/" + place + "/" + person))
                .group(FIRST_STEP)
                .seat(new SeatId(FIRST_STEP + "/" + place))
                .person(person)
                .organisation(organisation)
                .addRole(Role.MEMBER)
                .term(Term.from(WinterNotes.DATE))
                .build();
    }
}
