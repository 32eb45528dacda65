package se.samverkan.io.json;

import java.util.Random;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.GroupStage;
import se.samverkan.group.ItemKind;
import se.samverkan.group.Mandate;
import se.samverkan.group.Membership;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.MinutesPolicy;
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
import se.samverkan.id.DecisionId;
import se.samverkan.id.DocumentId;
import se.samverkan.id.GroupId;
import se.samverkan.id.LocalCareAreaId;
import se.samverkan.id.MembershipId;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;
import se.samverkan.id.SubstitutionId;
import se.samverkan.language.Language;
import se.samverkan.organisation.CareChoice;
import se.samverkan.organisation.Cluster;
import se.samverkan.organisation.ContactMeans;
import se.samverkan.organisation.ContactPoint;
import se.samverkan.organisation.DatedName;
import se.samverkan.organisation.LocalCareArea;
import se.samverkan.organisation.Mention;
import se.samverkan.organisation.Organisation;
import se.samverkan.organisation.OrganisationKind;
import se.samverkan.organisation.OrganisationTerm;
import se.samverkan.organisation.Party;
import se.samverkan.organisation.Person;
import se.samverkan.organisation.Position;
import se.samverkan.organisation.Sector;
import se.samverkan.organisation.UnitSide;

/** Those who take part, and their groups. */
abstract class RandomParties extends RandomValues {

    RandomParties(Random random) {
        super(random);
    }

    Mention.Target target() {
        return switch (random.nextInt(3)) {
            case 0 -> new Mention.Thing(anyId());
            case 1 -> new Mention.Holder(text());
            default -> new Mention.Everybody();
        };
    }

    CareChoice careChoice() {
        return new CareChoice(code(), maybe(() -> new Sector(code())), maybe(this::text));
    }

    private Substituted substituted() {
        return switch (random.nextInt(3)) {
            case 0 -> new Substituted.OfPerson(id(PersonId::parse));
            case 1 -> new Substituted.OfOrganisation(id(OrganisationId::parse));
            default -> new Substituted.OfSeat(id(SeatId::parse));
        };
    }

    Mention mention() {
        return new Mention.Builder()
                .asWritten(text())
                .target(maybe(this::target))
                .build();
    }

    Position position() {
        return new Position.Builder()
                .title(text())
                .organisation(maybe(() -> id(OrganisationId::parse)))
                .unit(maybe(this::text))
                .term(term())
                .build();
    }

    Organisation organisation() {
        return new Organisation.Builder()
                .id(id(OrganisationId::parse))
                .name(text())
                .kind(maybe(() -> new OrganisationKind(code())))
                .sector(maybe(() -> new Sector(code())))
                .side(maybe(() -> oneOf(UnitSide.values())))
                .addAllAliases(list(2, this::text))
                .addAllNames(list(2, () -> new DatedName(code(), term())))
                .parent(maybe(() -> id(OrganisationId::parse)))
                .responsibleAuthority(maybe(() -> id(OrganisationId::parse)))
                .contracted(maybe(this::flag))
                .extensions(extensions())
                .build();
    }

    Party party() {
        return new Party.Builder()
                .id(id(PartyId::parse))
                .name(text())
                .addAllAliases(list(2, this::text))
                .addAllOrganisations(list(2, () -> new OrganisationTerm(id(OrganisationId::parse), term())))
                .extensions(extensions())
                .build();
    }

    Person person() {
        return new Person.Builder()
                .id(id(PersonId::parse))
                .name(text())
                .addAllAliases(list(2, this::text))
                .addAllNames(list(2, () -> new DatedName(code(), term())))
                .addAllPositions(list(2, this::position))
                .extensions(extensions())
                .build();
    }

    ContactPoint contactPoint() {
        return new ContactPoint.Builder()
                .id(id(ContactPointId::parse))
                .organisation(id(OrganisationId::parse))
                .means(new ContactMeans(code()))
                .address(text())
                .purpose(maybe(this::text))
                .term(term())
                .checkedOn(maybe(this::date))
                .extensions(extensions())
                .build();
    }

    Cluster cluster() {
        return new Cluster.Builder()
                .name(text())
                .addAllUnits(list(2, () -> id(OrganisationId::parse)))
                .term(term())
                .build();
    }

    LocalCareArea localCareArea() {
        return new LocalCareArea.Builder()
                .id(id(LocalCareAreaId::parse))
                .name(text())
                .municipality(maybe(() -> id(OrganisationId::parse)))
                .addAllUnits(list(2, () -> new OrganisationTerm(id(OrganisationId::parse), term())))
                .addAllClusters(list(2, this::cluster))
                .extensions(extensions())
                .build();
    }

    Seat seat() {
        return new Seat.Builder()
                .id(id(SeatId::parse))
                .name(text())
                .organisation(maybe(() -> id(OrganisationId::parse)))
                .party(maybe(() -> id(PartyId::parse)))
                .careChoice(maybe(this::careChoice))
                .role(maybe(() -> new Role(code())))
                .term(term())
                .extensions(extensions())
                .build();
    }

    StandingItem standingItem() {
        return new StandingItem.Builder()
                .title(text())
                .addAllKinds(list(2, () -> new ItemKind(code())))
                .term(term())
                .build();
    }

    MinutesPolicy minutesPolicy() {
        return new MinutesPolicy.Builder()
                .kind(maybe(() -> oneOf(MinutesKind.values())))
                .verifiers(maybe(this::number))
                .verifyWithinDays(maybe(this::number))
                .commentDays(maybe(this::number))
                .tacitDays(maybe(this::number))
                .decidedByEmail(maybe(this::flag))
                .quorum(maybe(() -> new Quorum(random.nextInt(9), flag())))
                .rollLayout(maybe(() -> oneOf(RollLayout.values())))
                .summarised(maybe(this::flag))
                .language(maybe(() -> oneOf(Language.values())))
                .build();
    }

    Group group() {
        return new Group.Builder()
                .id(id(GroupId::parse))
                .name(text())
                .kind(maybe(() -> new GroupKind(code())))
                .addAllAliases(list(2, this::text))
                .addAllNames(list(2, () -> new DatedName(code(), term())))
                .parent(maybe(() -> id(GroupId::parse)))
                .outside(flag())
                .area(maybe(() -> id(LocalCareAreaId::parse)))
                .addAllOwners(list(2, () -> id(PartyId::parse)))
                .addAllExpectedParties(list(2, () -> id(PartyId::parse)))
                .mandate(maybe(() -> oneOf(Mandate.values())))
                .addAllSeats(list(2, this::seat))
                .numbering(maybe(() -> new NumberingPolicy(oneOf(Renumbering.values()), maybe(this::numberStyle))))
                .minutesPolicy(maybe(this::minutesPolicy))
                .substitutePolicy(maybe(() -> oneOf(SubstitutePolicy.values())))
                .addAllStandingItems(list(2, this::standingItem))
                .assignment(maybe(() -> id(AssignmentId::parse)))
                .term(term())
                .history(history(GroupStage.class))
                .extensions(extensions())
                .build();
    }

    Membership membership() {
        return new Membership.Builder()
                .id(id(MembershipId::parse))
                .group(id(GroupId::parse))
                .person(maybe(() -> id(PersonId::parse)))
                .asWritten(maybe(this::text))
                .organisation(maybe(() -> id(OrganisationId::parse)))
                .party(maybe(() -> id(PartyId::parse)))
                .seat(maybe(() -> id(SeatId::parse)))
                .addAllRoles(list(3, () -> new Role(code())))
                .vacant(flag())
                .term(term())
                .succeeds(maybe(() -> id(MembershipId::parse)))
                .extensions(extensions())
                .build();
    }

    Substitution substitution() {
        return new Substitution.Builder()
                .id(id(SubstitutionId::parse))
                .group(id(GroupId::parse))
                .substitute(id(PersonId::parse))
                .absent(substituted())
                .term(term())
                .extensions(extensions())
                .build();
    }

    Assignment assignment() {
        return new Assignment.Builder()
                .id(id(AssignmentId::parse))
                .title(text())
                .purpose(maybe(this::text))
                .givenBy(maybe(() -> id(GroupId::parse)))
                .givenTo(maybe(() -> id(GroupId::parse)))
                .starts(maybe(() -> id(GroupId::parse)))
                .addAllSeats(list(2, () -> id(SeatId::parse)))
                .term(term())
                .reportBack(maybe(this::deadline))
                .decision(maybe(() -> id(DecisionId::parse)))
                .document(maybe(() -> id(DocumentId::parse)))
                .extensions(extensions())
                .build();
    }
}
