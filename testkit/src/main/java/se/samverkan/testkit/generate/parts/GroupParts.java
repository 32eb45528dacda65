package se.samverkan.testkit.generate.parts;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import se.samverkan.extension.Extensions;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.GroupKind;
import se.samverkan.group.GroupStage;
import se.samverkan.group.ItemKind;
import se.samverkan.group.ItemNumber;
import se.samverkan.group.ItemRange;
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
import se.samverkan.organisation.DatedName;
import se.samverkan.time.Deadline;
import se.samverkan.time.Term;

/** Groups, who sits in them, and how they work. */
final class GroupParts {

    private GroupParts() {}

    static void addTo(Parts parts) {

        parts.addCode(
                GroupKind.class,
                GroupKind::new,
                List.of(
                        GroupKind.POLITICAL_CONSULTATION,
                        GroupKind.STEERING_GROUP,
                        GroupKind.WORKING_COMMITTEE,
                        GroupKind.PREPARATION_GROUP,
                        GroupKind.ASSIGNMENT_GROUP,
                        GroupKind.LOCAL_MANAGEMENT_GROUP,
                        GroupKind.LOCAL_PREPARATION_GROUP,
                        GroupKind.TEMPORARY_WORKING_GROUP,
                        GroupKind.WORKING_GROUP,
                        GroupKind.NETWORK,
                        GroupKind.COMMITTEE,
                        GroupKind.FORUM,
                        GroupKind.LINE_MANAGEMENT_GROUP));
        parts.addCode(
                Role.class,
                Role::new,
                List.of(
                        Role.CHAIR,
                        Role.VICE_CHAIR,
                        Role.SECRETARY,
                        Role.VERIFIER,
                        Role.MEMBER,
                        Role.SUBSTITUTE,
                        Role.COOPTED,
                        Role.GUEST,
                        Role.VISITOR,
                        Role.PRESENTER,
                        Role.CONVENER,
                        Role.PROCESS_LEADER,
                        Role.SERVICE_USER_REPRESENTATIVE,
                        Role.OFFICIAL,
                        Role.PROJECT_LEADER,
                        Role.COORDINATOR,
                        Role.RESPONSIBLE_COORDINATOR));
        parts.addCode(
                ItemKind.class,
                ItemKind::new,
                List.of(
                        ItemKind.OPENING,
                        ItemKind.ELECTION_OF_VERIFIER,
                        ItemKind.APPROVAL_OF_AGENDA,
                        ItemKind.PREVIOUS_MINUTES,
                        ItemKind.REPORT_FROM_GROUP,
                        ItemKind.INFORMATION,
                        ItemKind.DECISION_SUMMARY,
                        ItemKind.OTHER_BUSINESS,
                        ItemKind.REFLECTION,
                        ItemKind.NEXT_MEETING,
                        ItemKind.CLOSING,
                        ItemKind.STANDING));
        parts.add(NumberStyle.class, parts.material().numberStyle());
        parts.add(
                ItemNumber.class,
                Combinators.combine(parts.material().itemNumber(), parts.one(NumberStyle.class))
                        .as(ItemNumber::new));
        parts.add(
                ItemRange.class,
                Combinators.combine(parts.number(0, 40, 1_000_000_000), parts.number(0, 20, 1_000_000_000))
                        .as((first, more) -> new ItemRange(first, first + more)));
        parts.add(
                Quorum.class,
                Combinators.combine(parts.number(0, 9, Integer.MAX_VALUE), parts.one(Boolean.class))
                        .as(Quorum::new));
        parts.add(
                NumberingPolicy.class,
                Combinators.combine(parts.one(Renumbering.class), parts.maybe(NumberStyle.class))
                        .as(NumberingPolicy::new));
        parts.add(Substituted.OfPerson.class, parts.one(PersonId.class).map(Substituted.OfPerson::new));
        parts.add(
                Substituted.OfOrganisation.class,
                parts.one(OrganisationId.class).map(Substituted.OfOrganisation::new));
        parts.add(Substituted.OfSeat.class, parts.one(SeatId.class).map(Substituted.OfSeat::new));
        parts.addUnion(
                Substituted.class,
                List.of(Substituted.OfPerson.class, Substituted.OfOrganisation.class, Substituted.OfSeat.class));
        parts.add(
                Seat.class,
                Builders.withBuilder(Seat.Builder::new)
                        .use(parts.one(SeatId.class))
                        .in(Seat.Builder::id)
                        .use(parts.text(About.POSITION))
                        .in(Seat.Builder::name)
                        .use(parts.maybe(OrganisationId.class))
                        .in(Seat.Builder::organisation)
                        .use(parts.maybe(PartyId.class))
                        .in(Seat.Builder::party)
                        .use(parts.maybe(CareChoice.class))
                        .in(Seat.Builder::careChoice)
                        .use(parts.maybe(Role.class))
                        .in(Seat.Builder::role)
                        .use(parts.one(Term.class))
                        .in(Seat.Builder::term)
                        .use(parts.one(Extensions.class))
                        .in(Seat.Builder::extensions)
                        .build(Seat.Builder::build));
        parts.add(
                StandingItem.class,
                Builders.withBuilder(StandingItem.Builder::new)
                        .use(parts.text(About.HEADING))
                        .in(StandingItem.Builder::title)
                        .use(parts.some(ItemKind.class))
                        .in(StandingItem.Builder::addAllKinds)
                        .use(parts.one(Term.class))
                        .in(StandingItem.Builder::term)
                        .build(StandingItem.Builder::build));
        Arbitrary<Optional<Integer>> days = parts.maybe(parts.number(30));
        parts.add(
                MinutesPolicy.class,
                Builders.withBuilder(MinutesPolicy.Builder::new)
                        .use(parts.maybe(MinutesKind.class))
                        .in(MinutesPolicy.Builder::kind)
                        .use(parts.maybe(parts.number(2)))
                        .in(MinutesPolicy.Builder::verifiers)
                        .use(days)
                        .in(MinutesPolicy.Builder::verifyWithinDays)
                        .use(days)
                        .in(MinutesPolicy.Builder::announceWithinDays)
                        .use(days)
                        .in(MinutesPolicy.Builder::commentDays)
                        .use(days)
                        .in(MinutesPolicy.Builder::tacitDays)
                        .use(parts.maybe(Boolean.class))
                        .in(MinutesPolicy.Builder::decidedByEmail)
                        .use(parts.maybe(Quorum.class))
                        .in(MinutesPolicy.Builder::quorum)
                        .use(parts.maybe(Boolean.class))
                        .in(MinutesPolicy.Builder::majorityNeeded)
                        .use(parts.maybe(RollLayout.class))
                        .in(MinutesPolicy.Builder::rollLayout)
                        .use(parts.maybe(Boolean.class))
                        .in(MinutesPolicy.Builder::summarised)
                        .use(parts.maybe(Language.class))
                        .in(MinutesPolicy.Builder::language)
                        .build(MinutesPolicy.Builder::build));
        parts.add(
                Group.class,
                Builders.withBuilder(Group.Builder::new)
                        .use(parts.one(GroupId.class))
                        .in(Group.Builder::id)
                        .use(parts.text(About.GROUP))
                        .in(Group.Builder::name)
                        .use(parts.maybe(GroupKind.class))
                        .in(Group.Builder::kind)
                        .use(parts.someTexts(About.GROUP))
                        .in(Group.Builder::addAllAliases)
                        .use(parts.some(DatedName.class))
                        .in(Group.Builder::addAllNames)
                        .use(parts.maybe(GroupId.class))
                        .in(Group.Builder::parent)
                        .use(parts.one(Boolean.class))
                        .in(Group.Builder::outside)
                        .use(parts.maybe(LocalCareAreaId.class))
                        .in(Group.Builder::area)
                        .use(parts.some(PartyId.class))
                        .in(Group.Builder::addAllOwners)
                        .use(parts.some(PartyId.class))
                        .in(Group.Builder::addAllExpectedParties)
                        .use(parts.maybe(Mandate.class))
                        .in(Group.Builder::mandate)
                        .use(parts.some(Seat.class))
                        .in(Group.Builder::addAllSeats)
                        .use(parts.maybe(NumberingPolicy.class))
                        .in(Group.Builder::numbering)
                        .use(parts.maybe(MinutesPolicy.class))
                        .in(Group.Builder::minutesPolicy)
                        .use(parts.maybe(SubstitutePolicy.class))
                        .in(Group.Builder::substitutePolicy)
                        .use(parts.some(StandingItem.class))
                        .in(Group.Builder::addAllStandingItems)
                        .use(parts.maybe(AssignmentId.class))
                        .in(Group.Builder::assignment)
                        .use(parts.one(Term.class))
                        .in(Group.Builder::term)
                        .use(parts.history(GroupStage.class))
                        .in(Group.Builder::history)
                        .use(parts.one(Extensions.class))
                        .in(Group.Builder::extensions)
                        .build(Group.Builder::build));
        parts.add(
                Membership.class,
                Builders.withBuilder(Membership.Builder::new)
                        .use(parts.one(MembershipId.class))
                        .in(Membership.Builder::id)
                        .use(parts.one(GroupId.class))
                        .in(Membership.Builder::group)
                        .use(parts.maybe(PersonId.class))
                        .in(Membership.Builder::person)
                        .use(parts.maybeText(About.PERSON))
                        .in(Membership.Builder::asWritten)
                        .use(parts.maybe(OrganisationId.class))
                        .in(Membership.Builder::organisation)
                        .use(parts.maybe(PartyId.class))
                        .in(Membership.Builder::party)
                        .use(parts.maybe(SeatId.class))
                        .in(Membership.Builder::seat)
                        .use(parts.some(Role.class))
                        .in(Membership.Builder::addAllRoles)
                        .use(parts.one(Boolean.class))
                        .in(Membership.Builder::vacant)
                        .use(parts.one(Term.class))
                        .in(Membership.Builder::term)
                        .use(parts.maybe(MembershipId.class))
                        .in(Membership.Builder::succeeds)
                        .use(parts.one(Extensions.class))
                        .in(Membership.Builder::extensions)
                        .build(Membership.Builder::build));
        parts.add(
                Substitution.class,
                Builders.withBuilder(Substitution.Builder::new)
                        .use(parts.one(SubstitutionId.class))
                        .in(Substitution.Builder::id)
                        .use(parts.one(GroupId.class))
                        .in(Substitution.Builder::group)
                        .use(parts.one(PersonId.class))
                        .in(Substitution.Builder::substitute)
                        .use(parts.one(Substituted.class))
                        .in(Substitution.Builder::absent)
                        .use(parts.one(Term.class))
                        .in(Substitution.Builder::term)
                        .use(parts.one(Extensions.class))
                        .in(Substitution.Builder::extensions)
                        .build(Substitution.Builder::build));
        parts.add(
                Assignment.class,
                Builders.withBuilder(Assignment.Builder::new)
                        .use(parts.one(AssignmentId.class))
                        .in(Assignment.Builder::id)
                        .use(parts.text(About.TITLE))
                        .in(Assignment.Builder::title)
                        .use(parts.maybeText(About.SENTENCE))
                        .in(Assignment.Builder::purpose)
                        .use(parts.maybe(GroupId.class))
                        .in(Assignment.Builder::givenBy)
                        .use(parts.maybe(GroupId.class))
                        .in(Assignment.Builder::givenTo)
                        .use(parts.maybe(GroupId.class))
                        .in(Assignment.Builder::starts)
                        .use(parts.some(SeatId.class))
                        .in(Assignment.Builder::addAllSeats)
                        .use(parts.one(Term.class))
                        .in(Assignment.Builder::term)
                        .use(parts.maybe(Deadline.class))
                        .in(Assignment.Builder::reportBack)
                        .use(parts.maybe(DecisionId.class))
                        .in(Assignment.Builder::decision)
                        .use(parts.maybe(DocumentId.class))
                        .in(Assignment.Builder::document)
                        .use(parts.one(Extensions.class))
                        .in(Assignment.Builder::extensions)
                        .build(Assignment.Builder::build));
    }
}
