package se.samverkan.collaboration;

import java.util.Comparator;
import se.samverkan.group.Assignment;
import se.samverkan.group.Group;
import se.samverkan.group.Membership;
import se.samverkan.group.MinutesPolicy;
import se.samverkan.group.Seat;
import se.samverkan.group.Substitution;
import se.samverkan.lifecycle.History;
import se.samverkan.time.Term;

/** How the things of the room {@code group} are joined. */
final class GroupTables {

    static final Kind<Seat> SEAT = new Kind<>(
            Seat::getId,
            new Table<Seat>()
                    .text("name", Seat::getName, Seat::withName)
                    .fact("organisation", Seat::getOrganisation, Seat::withOrganisation)
                    .fact("party", Seat::getParty, Seat::withParty)
                    .fact("careChoice", Seat::getCareChoice, Seat::withCareChoice)
                    .fact("role", Seat::getRole, Seat::withRole)
                    .unless(Term.unknown(), "term", Seat::getTerm, Seat::withTerm)
                    .extensions(Seat::getExtensions, Seat::withExtensions));

    static final Table<MinutesPolicy> MINUTES_POLICY = new Table<MinutesPolicy>()
            .fact("kind", MinutesPolicy::getKind, MinutesPolicy::withKind)
            .fact("verifiers", MinutesPolicy::getVerifiers, MinutesPolicy::withVerifiers)
            .fact("verifyWithinDays", MinutesPolicy::getVerifyWithinDays, MinutesPolicy::withVerifyWithinDays)
            .fact("announceWithinDays", MinutesPolicy::getAnnounceWithinDays, MinutesPolicy::withAnnounceWithinDays)
            .fact("commentDays", MinutesPolicy::getCommentDays, MinutesPolicy::withCommentDays)
            .fact("tacitDays", MinutesPolicy::getTacitDays, MinutesPolicy::withTacitDays)
            .fact("decidedByEmail", MinutesPolicy::isDecidedByEmail, MinutesPolicy::withDecidedByEmail)
            .fact("quorum", MinutesPolicy::getQuorum, MinutesPolicy::withQuorum)
            .fact("majorityNeeded", MinutesPolicy::isMajorityNeeded, MinutesPolicy::withMajorityNeeded)
            .fact("rollLayout", MinutesPolicy::getRollLayout, MinutesPolicy::withRollLayout)
            .fact("summarised", MinutesPolicy::isSummarised, MinutesPolicy::withSummarised)
            .fact("language", MinutesPolicy::getLanguage, MinutesPolicy::withLanguage);

    static final Kind<Group> GROUP = new Kind<>(
            Group::getId,
            new Table<Group>()
                    .text("name", Group::getName, Group::withName)
                    .fact("kind", Group::getKind, Group::withKind)
                    .set("aliases", Group::getAliases, Group::withAliases)
                    .set("names", Group::getNames, Group::withNames)
                    .fact("parent", Group::getParent, Group::withParent)
                    .flag("outside", Group::isOutside, Group::withOutside)
                    .fact("area", Group::getArea, Group::withArea)
                    .set("owners", Group::getOwners, Group::withOwners)
                    .set("expectedParties", Group::getExpectedParties, Group::withExpectedParties)
                    .fact("mandate", Group::getMandate, Group::withMandate)
                    .byId("seats", Group::getSeats, Group::withSeats, SEAT, Comparator.comparing(Seat::getId))
                    .fact("numbering", Group::getNumbering, Group::withNumbering)
                    .part("minutesPolicy", Group::getMinutesPolicy, Group::withMinutesPolicy, MINUTES_POLICY)
                    .fact("substitutePolicy", Group::getSubstitutePolicy, Group::withSubstitutePolicy)
                    .list("standingItems", Group::getStandingItems, Group::withStandingItems)
                    .fact("assignment", Group::getAssignment, Group::withAssignment)
                    .unless(Term.unknown(), "term", Group::getTerm, Group::withTerm)
                    .unless(History.none(), "history", Group::getHistory, Group::withHistory)
                    .extensions(Group::getExtensions, Group::withExtensions));

    static final Kind<Membership> MEMBERSHIP = new Kind<>(
            Membership::getId,
            new Table<Membership>()
                    .required("group", Membership::getGroup, Membership::withGroup)
                    .fact("person", Membership::getPerson, Membership::withPerson)
                    .fact("asWritten", Membership::getAsWritten, Membership::withAsWritten)
                    .fact("organisation", Membership::getOrganisation, Membership::withOrganisation)
                    .fact("party", Membership::getParty, Membership::withParty)
                    .fact("seat", Membership::getSeat, Membership::withSeat)
                    .set("roles", Membership::getRoles, Membership::withRoles)
                    .flag("vacant", Membership::isVacant, Membership::withVacant)
                    .unless(Term.unknown(), "term", Membership::getTerm, Membership::withTerm)
                    .fact("succeeds", Membership::getSucceeds, Membership::withSucceeds)
                    .extensions(Membership::getExtensions, Membership::withExtensions));

    static final Kind<Substitution> SUBSTITUTION = new Kind<>(
            Substitution::getId,
            new Table<Substitution>()
                    .required("group", Substitution::getGroup, Substitution::withGroup)
                    .required("substitute", Substitution::getSubstitute, Substitution::withSubstitute)
                    .required("absent", Substitution::getAbsent, Substitution::withAbsent)
                    .unless(Term.unknown(), "term", Substitution::getTerm, Substitution::withTerm)
                    .extensions(Substitution::getExtensions, Substitution::withExtensions));

    static final Kind<Assignment> ASSIGNMENT = new Kind<>(
            Assignment::getId,
            new Table<Assignment>()
                    .text("title", Assignment::getTitle, Assignment::withTitle)
                    .fact("purpose", Assignment::getPurpose, Assignment::withPurpose)
                    .fact("givenBy", Assignment::getGivenBy, Assignment::withGivenBy)
                    .fact("givenTo", Assignment::getGivenTo, Assignment::withGivenTo)
                    .fact("starts", Assignment::getStarts, Assignment::withStarts)
                    .set("seats", Assignment::getSeats, Assignment::withSeats)
                    .unless(Term.unknown(), "term", Assignment::getTerm, Assignment::withTerm)
                    .fact("reportBack", Assignment::getReportBack, Assignment::withReportBack)
                    .fact("decision", Assignment::getDecision, Assignment::withDecision)
                    .fact("document", Assignment::getDocument, Assignment::withDocument)
                    .extensions(Assignment::getExtensions, Assignment::withExtensions));

    private GroupTables() {}
}
