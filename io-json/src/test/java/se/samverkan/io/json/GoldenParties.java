package se.samverkan.io.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.GroupStage;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Mandate;
import se.samverkan.group.Membership;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.NumberingPolicy;
import se.samverkan.group.Quorum;
import se.samverkan.group.Renumbering;
import se.samverkan.group.Role;
import se.samverkan.group.RollLayout;
import se.samverkan.group.Seat;
import se.samverkan.group.StandingItem;
import se.samverkan.group.SubstitutePolicy;
import se.samverkan.group.Substituted;
import se.samverkan.group.Substitution;
import se.samverkan.id.AssignmentId;
import se.samverkan.id.ContactPointId;
import se.samverkan.id.GroupId;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;
import se.samverkan.id.SubstitutionId;
import se.samverkan.language.Language;
import se.samverkan.lifecycle.History;
import se.samverkan.lifecycle.Step;
import se.samverkan.organisation.CareChoice;
import se.samverkan.organisation.Cluster;
import se.samverkan.organisation.ContactMeans;
import se.samverkan.organisation.ContactPoint;
import se.samverkan.organisation.DatedName;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Person;
import se.samverkan.organisation.Position;
import se.samverkan.organisation.Sector;
import se.samverkan.organisation.UnitSide;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** Those who take part, in the golden file: every attribute and every code at least once. */
final class GoldenParties {

    static final OrganisationId KOMMUN = OrganisationId.parse("ekasa-kommun");
    static final OrganisationId SJUKHUS = OrganisationId.parse("aslunda-sjukhus");
    static final OrganisationId VARDCENTRAL = OrganisationId.parse("hultby-vardcentral");
    static final PartyId KOMMUNEN = PartyId.parse("parter/ekasa");
    static final LocalCareAreaId AREA = LocalCareAreaId.parse("omraden/ekasa");
    static final PersonId ASA = PersonId.parse("lokal-ledningsgrupp-ekasa/2025-05-22/asa-lind");
    static final PersonId BJORN = PersonId.parse("lokal-ledningsgrupp-ekasa/2025-05-22/bjorn-ek");
    static final GroupId GROUP = GroupId.parse("lokal-ledningsgrupp-ekasa");
    static final GroupId PARENT = GroupId.parse("styrgrupp-vastmark");
    static final GroupId TEMPORARY = GroupId.parse("trygg-hemgang");
    static final SeatId SEAT = SeatId.parse("lokal-ledningsgrupp-ekasa/platser/vardcentraler");
    static final AssignmentId ASSIGNMENT = AssignmentId.parse("uppdrag/trygg-hemgang");
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final Term YEAR = Term.between(NEW_YEAR, LocalDate.of(2025, 12, 31));

    private GoldenParties() {}

    static void addTo(Collaboration.Builder all) {
        all.addAllOrganisations(organisations())
                .addAllParties(List.of(new Party.Builder()
                        .id(KOMMUNEN)
                        .name("Ekåsa")
                        .addAllAliases(List.of("kommunparten"))
                        .addAllOrganisations(List.of(
                                new OrganisationTerm(KOMMUN, YEAR), new OrganisationTerm(VARDCENTRAL, Term.unknown())))
                        .build()))
                .addAllAreas(List.of(area()))
                .addAllPeople(people())
                .addAllContactPoints(List.of(new ContactPoint.Builder()
                        .id(ContactPointId.parse("kontakt/hultby"))
                        .organisation(VARDCENTRAL)
                        .means(ContactMeans.PHONE)
                        .address("070-000 00 00")
                        .purpose("vårdplanering")
                        .term(Term.from(NEW_YEAR))
                        .checkedOn(LocalDate.of(2025, 3, 1))
                        .build()))
                .addAllGroups(groups())
                .addAllMemberships(memberships())
                .addAllSubstitutions(substitutions())
                .addAllAssignments(List.of(assignment()));
    }

    private static List<Organisation> organisations() {
        return List.of(
                new Organisation.Builder()
                        .id(KOMMUN)
                        .name("Ekåsa kommun")
                        .kind(OrganisationKind.MUNICIPALITY)
                        .sector(Sector.MUNICIPAL)
                        .side(UnitSide.ASSESSING)
                        .addAllAliases(List.of("kommunen", "EK"))
                        .addAllNames(List.of(new DatedName("Ekåsa köping", Term.until(LocalDate.of(1970, 12, 31)))))
                        .extensions(Extensions.none()
                                .with("invånare", new ExtensionValue.Amount("10500.0"))
                                .with(
                                        "karta",
                                        new ExtensionValue.Named(Extensions.none()
                                                .with(
                                                        "lager",
                                                        new ExtensionValue.Sequence(List.of(
                                                                new ExtensionValue.Text("vägar"),
                                                                new ExtensionValue.Flag(true),
                                                                new ExtensionValue.Nothing()))))))
                        .build(),
                new Organisation.Builder().id(SJUKHUS).name("Åslunda sjukhus").build(),
                new Organisation.Builder()
                        .id(VARDCENTRAL)
                        .name("Hultby vårdcentral")
                        .side(UnitSide.PROVIDING)
                        .parent(SJUKHUS)
                        .responsibleAuthority(KOMMUN)
                        .contracted(true)
                        .build());
    }

    private static LocalCareArea area() {
        return new LocalCareArea.Builder()
                .id(AREA)
                .name("Ekåsa närvårdsområde")
                .municipality(KOMMUN)
                .addAllUnits(List.of(new OrganisationTerm(VARDCENTRAL, YEAR)))
                .addAllClusters(List.of(new Cluster.Builder()
                        .name("norra")
                        .addAllUnits(List.of(VARDCENTRAL))
                        .term(YEAR)
                        .build()))
                .build();
    }

    private static List<Person> people() {
        return List.of(
                new Person.Builder()
                        .id(ASA)
                        .name("Åsa Lind")
                        .addAllAliases(List.of("Åsa L"))
                        .addAllNames(List.of(new DatedName("Åsa Berg", Term.unknown())))
                        .addAllPositions(List.of(new Position.Builder()
                                .title("enhetschef")
                                .organisation(KOMMUN)
                                .unit("hemtjänsten")
                                .term(Term.from(LocalDate.of(2024, 4, 1)))
                                .build()))
                        .build(),
                new Person.Builder().id(BJORN).name("Björn Ek").build());
    }

    private static List<Group> groups() {
        return List.of(
                new Group.Builder()
                        .id(GROUP)
                        .name("lokal ledningsgrupp Ekåsa")
                        .kind(GroupKind.LOCAL_MANAGEMENT_GROUP)
                        .addAllAliases(List.of("LLG"))
                        .addAllNames(List.of(new DatedName("närvårdsgruppen", Term.until(NEW_YEAR))))
                        .parent(PARENT)
                        .area(AREA)
                        .addAllOwners(List.of(KOMMUNEN))
                        .addAllExpectedParties(List.of(KOMMUNEN))
                        .mandate(Mandate.DECIDES)
                        .addAllSeats(List.of(seat()))
                        .numbering(new NumberingPolicy(Renumbering.EACH_YEAR, Optional.of(NumberStyle.PARENTHESIS)))
                        .minutesPolicy(minutesPolicy())
                        .substitutePolicy(SubstitutePolicy.SHOULD)
                        .addAllStandingItems(List.of(new StandingItem.Builder()
                                .title("Nuläge")
                                .addAllKinds(List.of(ItemKind.STANDING))
                                .term(YEAR)
                                .build()))
                        .term(Term.from(NEW_YEAR))
                        .build(),
                new Group.Builder()
                        .id(PARENT)
                        .name("Styrgrupp Västmark")
                        .outside(true)
                        .mandate(Mandate.RECOMMENDS)
                        .numbering(new NumberingPolicy(Renumbering.EACH_MEETING, Optional.empty()))
                        .minutesPolicy(new MinutesPolicy.Builder()
                                .rollLayout(RollLayout.LIST)
                                .language(Language.ENGLISH)
                                .build())
                        .substitutePolicy(SubstitutePolicy.SHALL)
                        .build(),
                new Group.Builder()
                        .id(TEMPORARY)
                        .name("Trygg hemgång")
                        .mandate(Mandate.INFORMS)
                        .substitutePolicy(SubstitutePolicy.NONE)
                        .assignment(ASSIGNMENT)
                        .history(history(GroupStage.class))
                        .build());
    }

    private static Seat seat() {
        return new Seat.Builder()
                .id(SEAT)
                .name("vårdcentralerna")
                .organisation(VARDCENTRAL)
                .party(KOMMUNEN)
                .careChoice(new CareChoice("vårdcentral", Optional.of(Sector.PRIVATE), Optional.of("norra")))
                .role(Role.MEMBER)
                .term(YEAR)
                .build();
    }

    private static MinutesPolicy minutesPolicy() {
        return new MinutesPolicy.Builder()
                .kind(MinutesKind.PROTOCOL)
                .verifiers(1)
                .verifyWithinDays(14)
                .announceWithinDays(2)
                .commentDays(7)
                .tacitDays(10)
                .decidedByEmail(true)
                .quorum(new Quorum(3, true))
                .majorityNeeded(true)
                .rollLayout(RollLayout.TABLE)
                .summarised(true)
                .language(Language.SWEDISH)
                .build();
    }

    private static List<Membership> memberships() {
        MembershipId first = MembershipId.parse("lokal-ledningsgrupp-ekasa/medlemmar/1");
        return List.of(
                new Membership.Builder().id(first).group(GROUP).vacant(true).build(),
                new Membership.Builder()
                        .id(MembershipId.parse("lokal-ledningsgrupp-ekasa/medlemmar/2"))
                        .group(GROUP)
                        .person(ASA)
                        .asWritten("Åsa L (EK)")
                        .organisation(KOMMUN)
                        .party(KOMMUNEN)
                        .seat(SEAT)
                        .addAllRoles(List.of(Role.CHAIR))
                        .term(YEAR)
                        .succeeds(first)
                        .build());
    }

    private static List<Substitution> substitutions() {
        return List.of(
                substitution("1", new Substituted.OfPerson(ASA)),
                substitution("2", new Substituted.OfOrganisation(KOMMUN)),
                substitution("3", new Substituted.OfSeat(SEAT)));
    }

    private static Substitution substitution(String number, Substituted whom) {
        return new Substitution.Builder()
                .id(SubstitutionId.parse("lokal-ledningsgrupp-ekasa/ersattare/" + number))
                .group(GROUP)
                .substitute(BJORN)
                .absent(whom)
                .term(YEAR)
                .build();
    }

    private static Assignment assignment() {
        return new Assignment.Builder()
                .id(ASSIGNMENT)
                .title("Trygg hemgång")
                .purpose("färre återinläggningar")
                .givenBy(PARENT)
                .givenTo(GROUP)
                .starts(TEMPORARY)
                .addAllSeats(List.of(SeatId.parse("trygg-hemgang/platser/1")))
                .term(YEAR)
                .reportBack(new Deadline.AsText("till hösten"))
                .decision(Golden.DECISION)
                .document(GoldenPlans.DOCUMENT)
                .build();
    }

    /** A history through all stages. */
    static <S extends Enum<S>> History<S> history(Class<S> stages) {
        return new History<>(Stream.of(stages.getEnumConstants()).map(Step::to).toList());
    }
}
