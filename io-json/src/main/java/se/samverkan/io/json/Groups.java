package se.samverkan.io.json;

import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.GroupStage;
import se.samverkan.group.Mandate;
import se.samverkan.group.Membership;
import se.samverkan.group.MinutesKind;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.group.NumberStyle;
import se.samverkan.group.NumberingPolicy;
import se.samverkan.group.Quorum;
import se.samverkan.group.Renumbering;
import se.samverkan.group.RollLayout;
import se.samverkan.group.Seat;
import se.samverkan.group.StandingItem;
import se.samverkan.group.SubstitutePolicy;
import se.samverkan.group.Substituted;
import se.samverkan.group.Substitution;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;
import se.samverkan.lifecycle.History;
import se.samverkan.time.Term;

/** Groups, their seats and who holds them. */
final class Groups {

    private static final Codec<Quorum> QUORUM = Shape.<Quorum, Pair<Integer, Boolean>>of(
                    "quorum", Pair::new, Pair.to(Quorum::new, false))
            .orElse("quorum")
            .required("present", Scalars.WHOLE_NUMBER, Quorum::present, Pair::first)
            .usually(false, "ofEachParty", Scalars.FLAG, Quorum::ofEachParty, Pair::second);

    private static final Codec<NumberingPolicy> NUMBERING_POLICY =
            Shape.<NumberingPolicy, Pair<Renumbering, NumberStyle>>of(
                            "numberingPolicy", Pair::new, Pair.toOptional(NumberingPolicy::new))
                    .required("restarts", Scalars.code(Renumbering.class), NumberingPolicy::restarts, Pair::first)
                    .optional("style", Values.NUMBER_STYLE, NumberingPolicy::style, Pair::second);

    private static final Codec<Substituted> SUBSTITUTED = new Union<Substituted>("substituted")
            .with(
                    "person",
                    Substituted.OfPerson.class,
                    Shape.<Substituted.OfPerson, Pair<PersonId, String>>of(
                                    "substitutedPerson", Pair::new, Pair.toOne(Substituted.OfPerson::new))
                            .required("id", Ids.PERSON, Substituted.OfPerson::person, Pair::first))
            .with(
                    "organisation",
                    Substituted.OfOrganisation.class,
                    Shape.<Substituted.OfOrganisation, Pair<OrganisationId, String>>of(
                                    "substitutedOrganisation", Pair::new, Pair.toOne(Substituted.OfOrganisation::new))
                            .required("id", Ids.ORGANISATION, Substituted.OfOrganisation::organisation, Pair::first))
            .with(
                    "seat",
                    Substituted.OfSeat.class,
                    Shape.<Substituted.OfSeat, Pair<SeatId, String>>of(
                                    "substitutedSeat", Pair::new, Pair.toOne(Substituted.OfSeat::new))
                            .required("id", Ids.SEAT, Substituted.OfSeat::seat, Pair::first));

    static final Shape<Seat, Seat.Builder> SEAT = Shape.of("seat", Seat.Builder::new, Seat.Builder::build)
            .required("id", Ids.SEAT, Seat::getId, Seat.Builder::id)
            .required("name", Scalars.TEXT, Seat::getName, Seat.Builder::name)
            .optional("organisation", Ids.ORGANISATION, Seat::getOrganisation, Seat.Builder::organisation)
            .optional("party", Ids.PARTY, Seat::getParty, Seat.Builder::party)
            .optional("careChoice", Parties.CARE_CHOICE, Seat::getCareChoice, Seat.Builder::careChoice)
            .optional("role", Codes.ROLE, Seat::getRole, Seat.Builder::role)
            .usually(Term.unknown(), "term", Values.TERM, Seat::getTerm, Seat.Builder::term)
            .open(Seat::getExtensions, Seat.Builder::extensions);

    private static final Shape<StandingItem, StandingItem.Builder> STANDING_ITEM = Shape.of(
                    "standingItem", StandingItem.Builder::new, StandingItem.Builder::build)
            .required("title", Scalars.TEXT, StandingItem::getTitle, StandingItem.Builder::title)
            .list("kinds", Codes.ITEM_KIND, StandingItem::getKinds, StandingItem.Builder::addKind)
            .usually(Term.unknown(), "term", Values.TERM, StandingItem::getTerm, StandingItem.Builder::term);

    private static final Shape<MinutesPolicy, MinutesPolicy.Builder> MINUTES_POLICY = Shape.of(
                    "minutesPolicy", MinutesPolicy.Builder::new, MinutesPolicy.Builder::build)
            .optional("kind", Scalars.code(MinutesKind.class), MinutesPolicy::getKind, MinutesPolicy.Builder::kind)
            .optional("verifiers", Scalars.WHOLE_NUMBER, MinutesPolicy::getVerifiers, MinutesPolicy.Builder::verifiers)
            .optional(
                    "verifyWithinDays",
                    Scalars.WHOLE_NUMBER,
                    MinutesPolicy::getVerifyWithinDays,
                    MinutesPolicy.Builder::verifyWithinDays)
            .optional(
                    "announceWithinDays",
                    Scalars.WHOLE_NUMBER,
                    MinutesPolicy::getAnnounceWithinDays,
                    MinutesPolicy.Builder::announceWithinDays)
            .optional(
                    "commentDays",
                    Scalars.WHOLE_NUMBER,
                    MinutesPolicy::getCommentDays,
                    MinutesPolicy.Builder::commentDays)
            .optional("tacitDays", Scalars.WHOLE_NUMBER, MinutesPolicy::getTacitDays, MinutesPolicy.Builder::tacitDays)
            .optional(
                    "decidedByEmail",
                    Scalars.FLAG,
                    MinutesPolicy::isDecidedByEmail,
                    MinutesPolicy.Builder::decidedByEmail)
            .optional("quorum", QUORUM, MinutesPolicy::getQuorum, MinutesPolicy.Builder::quorum)
            .optional(
                    "majorityNeeded",
                    Scalars.FLAG,
                    MinutesPolicy::isMajorityNeeded,
                    MinutesPolicy.Builder::majorityNeeded)
            .optional(
                    "rollLayout",
                    Scalars.code(RollLayout.class),
                    MinutesPolicy::getRollLayout,
                    MinutesPolicy.Builder::rollLayout)
            .optional("summarised", Scalars.FLAG, MinutesPolicy::isSummarised, MinutesPolicy.Builder::summarised)
            .optional("language", Values.LANGUAGE, MinutesPolicy::getLanguage, MinutesPolicy.Builder::language);

    static final Shape<Group, Group.Builder> GROUP = Shape.of("group", Group.Builder::new, Group.Builder::build)
            .required("id", Ids.GROUP, Group::getId, Group.Builder::id)
            .required("name", Scalars.TEXT, Group::getName, Group.Builder::name)
            .optional("kind", Codes.GROUP_KIND, Group::getKind, Group.Builder::kind)
            .list("aliases", Scalars.TEXT, Group::getAliases, Group.Builder::addAlias)
            .list("names", Parties.DATED_NAME, Group::getNames, Group.Builder::addName)
            .optional("parent", Ids.GROUP, Group::getParent, Group.Builder::parent)
            .usually(false, "outside", Scalars.FLAG, Group::isOutside, Group.Builder::outside)
            .optional("area", Ids.LOCAL_CARE_AREA, Group::getArea, Group.Builder::area)
            .list("owners", Ids.PARTY, Group::getOwners, Group.Builder::addOwner)
            .list("expectedParties", Ids.PARTY, Group::getExpectedParties, Group.Builder::addExpectedParty)
            .optional("mandate", Scalars.code(Mandate.class), Group::getMandate, Group.Builder::mandate)
            .list("seats", SEAT, Group::getSeats, Group.Builder::addSeat)
            .optional("numbering", NUMBERING_POLICY, Group::getNumbering, Group.Builder::numbering)
            .optional("minutesPolicy", MINUTES_POLICY, Group::getMinutesPolicy, Group.Builder::minutesPolicy)
            .optional(
                    "substitutePolicy",
                    Scalars.code(SubstitutePolicy.class),
                    Group::getSubstitutePolicy,
                    Group.Builder::substitutePolicy)
            .list("standingItems", STANDING_ITEM, Group::getStandingItems, Group.Builder::addStandingItem)
            .optional("assignment", Ids.ASSIGNMENT, Group::getAssignment, Group.Builder::assignment)
            .usually(Term.unknown(), "term", Values.TERM, Group::getTerm, Group.Builder::term)
            .usually(History.none(), "history", Lives.of(GroupStage.class), Group::getHistory, Group.Builder::history)
            .open(Group::getExtensions, Group.Builder::extensions);

    static final Shape<Membership, Membership.Builder> MEMBERSHIP = Shape.of(
                    "membership", Membership.Builder::new, Membership.Builder::build)
            .required("id", Ids.MEMBERSHIP, Membership::getId, Membership.Builder::id)
            .required("group", Ids.GROUP, Membership::getGroup, Membership.Builder::group)
            .optional("person", Ids.PERSON, Membership::getPerson, Membership.Builder::person)
            .optional("asWritten", Scalars.TEXT, Membership::getAsWritten, Membership.Builder::asWritten)
            .optional("organisation", Ids.ORGANISATION, Membership::getOrganisation, Membership.Builder::organisation)
            .optional("party", Ids.PARTY, Membership::getParty, Membership.Builder::party)
            .optional("seat", Ids.SEAT, Membership::getSeat, Membership.Builder::seat)
            .list("roles", Codes.ROLE, Membership::getRoles, Membership.Builder::addRole)
            .usually(false, "vacant", Scalars.FLAG, Membership::isVacant, Membership.Builder::vacant)
            .usually(Term.unknown(), "term", Values.TERM, Membership::getTerm, Membership.Builder::term)
            .optional("succeeds", Ids.MEMBERSHIP, Membership::getSucceeds, Membership.Builder::succeeds)
            .open(Membership::getExtensions, Membership.Builder::extensions);

    static final Shape<Substitution, Substitution.Builder> SUBSTITUTION = Shape.of(
                    "substitution", Substitution.Builder::new, Substitution.Builder::build)
            .required("id", Ids.SUBSTITUTION, Substitution::getId, Substitution.Builder::id)
            .required("group", Ids.GROUP, Substitution::getGroup, Substitution.Builder::group)
            .required("substitute", Ids.PERSON, Substitution::getSubstitute, Substitution.Builder::substitute)
            .required("absent", SUBSTITUTED, Substitution::getAbsent, Substitution.Builder::absent)
            .usually(Term.unknown(), "term", Values.TERM, Substitution::getTerm, Substitution.Builder::term)
            .open(Substitution::getExtensions, Substitution.Builder::extensions);

    static final Shape<Assignment, Assignment.Builder> ASSIGNMENT = Shape.of(
                    "assignment", Assignment.Builder::new, Assignment.Builder::build)
            .required("id", Ids.ASSIGNMENT, Assignment::getId, Assignment.Builder::id)
            .required("title", Scalars.TEXT, Assignment::getTitle, Assignment.Builder::title)
            .optional("purpose", Scalars.TEXT, Assignment::getPurpose, Assignment.Builder::purpose)
            .optional("givenBy", Ids.GROUP, Assignment::getGivenBy, Assignment.Builder::givenBy)
            .optional("givenTo", Ids.GROUP, Assignment::getGivenTo, Assignment.Builder::givenTo)
            .optional("starts", Ids.GROUP, Assignment::getStarts, Assignment.Builder::starts)
            .list("seats", Ids.SEAT, Assignment::getSeats, Assignment.Builder::addSeat)
            .usually(Term.unknown(), "term", Values.TERM, Assignment::getTerm, Assignment.Builder::term)
            .optional("reportBack", Deadlines.DEADLINE, Assignment::getReportBack, Assignment.Builder::reportBack)
            .optional("decision", Ids.DECISION, Assignment::getDecision, Assignment.Builder::decision)
            .optional("document", Ids.DOCUMENT, Assignment::getDocument, Assignment.Builder::document)
            .open(Assignment::getExtensions, Assignment.Builder::extensions);

    private Groups() {}
}
