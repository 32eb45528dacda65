package se.samverkan.collaboration;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import se.samverkan.id.Identified;

/**
 * A list of the collaboration, of things that have ids.
 *
 * @param kind the things
 * @param get gives the list
 * @param add puts things into it
 * @param <E> the things
 */
record Root<E extends Identified>(
        Kind<E> kind, Function<Collaboration, List<E>> get, BiConsumer<Collaboration.Builder, List<E>> add) {

    static final List<Root<?>> ALL = List.of(
            new Root<>(
                    PartyTables.ORGANISATION,
                    Collaboration::getOrganisations,
                    Collaboration.Builder::addAllOrganisations),
            new Root<>(PartyTables.PARTY, Collaboration::getParties, Collaboration.Builder::addAllParties),
            new Root<>(PartyTables.AREA, Collaboration::getAreas, Collaboration.Builder::addAllAreas),
            new Root<>(PartyTables.PERSON, Collaboration::getPeople, Collaboration.Builder::addAllPeople),
            new Root<>(
                    PartyTables.CONTACT_POINT,
                    Collaboration::getContactPoints,
                    Collaboration.Builder::addAllContactPoints),
            new Root<>(GroupTables.GROUP, Collaboration::getGroups, Collaboration.Builder::addAllGroups),
            new Root<>(GroupTables.MEMBERSHIP, Collaboration::getMemberships, Collaboration.Builder::addAllMemberships),
            new Root<>(
                    GroupTables.SUBSTITUTION,
                    Collaboration::getSubstitutions,
                    Collaboration.Builder::addAllSubstitutions),
            new Root<>(GroupTables.ASSIGNMENT, Collaboration::getAssignments, Collaboration.Builder::addAllAssignments),
            new Root<>(MeetingTables.MEETING, Collaboration::getMeetings, Collaboration.Builder::addAllMeetings),
            new Root<>(PlanTables.GOALS, Collaboration::getGoals, Collaboration.Builder::addAllGoals),
            new Root<>(PlanTables.ANNUAL_PLAN, Collaboration::getAnnualPlans, Collaboration.Builder::addAllAnnualPlans),
            new Root<>(
                    PlanTables.MEETING_PLAN, Collaboration::getMeetingPlans, Collaboration.Builder::addAllMeetingPlans),
            new Root<>(PlanTables.PERSONA, Collaboration::getPersonas, Collaboration.Builder::addAllPersonas),
            new Root<>(
                    AgreementTables.AGREEMENT, Collaboration::getAgreements, Collaboration.Builder::addAllAgreements),
            new Root<>(AgreementTables.DOCUMENT, Collaboration::getDocuments, Collaboration.Builder::addAllDocuments),
            new Root<>(AgreementTables.FUNDING, Collaboration::getFunding, Collaboration.Builder::addAllFunding),
            new Root<>(AgreementTables.INCIDENT, Collaboration::getIncidents, Collaboration.Builder::addAllIncidents),
            new Root<>(AgreementTables.PROJECT, Collaboration::getProjects, Collaboration.Builder::addAllProjects),
            new Root<>(AgreementTables.EVENT, Collaboration::getEvents, Collaboration.Builder::addAllEvents));

    /** A place in which the things of this list come together from many collaborations. */
    Gathering<E> gathering() {
        return new Gathering<>(this);
    }

    /** Tells where variants of one thing contradict each other. */
    void conflicts(Collaboration one, Consumer<Conflict> found) {
        Gathering<E> gathering = gathering();
        gathering.add(one);
        gathering.differing(variants -> kind.conflicts(variants, found));
    }

    /** Shows all things in the list, and those inside them. */
    void things(Collaboration one, Visitor seen) {
        get.apply(one).forEach(thing -> kind.things(thing, seen));
    }
}
