package se.samverkan.group;

import se.samverkan.id.OrganisationId;
import se.samverkan.id.PersonId;
import se.samverkan.id.SeatId;

/** For whom a substitute serves (ersättare för). */
public sealed interface Substituted {

    /**
     * For one person.
     *
     * @param person the person
     */
    record OfPerson(PersonId person) implements Substituted {}

    /**
     * For whoever an organisation would send.
     *
     * @param organisation the organisation
     */
    record OfOrganisation(OrganisationId organisation) implements Substituted {}

    /**
     * For whoever holds a seat.
     *
     * @param seat the seat
     */
    record OfSeat(SeatId seat) implements Substituted {}
}
