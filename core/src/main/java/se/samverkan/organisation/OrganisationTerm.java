package se.samverkan.organisation;

import se.samverkan.id.OrganisationId;
import se.samverkan.time.Term;

/**
 * That an organisation belongs somewhere for a time: to a party, an area, a cluster.
 *
 * @param organisation the organisation
 * @param term when it belongs there
 */
public record OrganisationTerm(OrganisationId organisation, Term term) {

    /**
     * An organisation that belongs, for a time that is not known.
     *
     * @param organisation the organisation
     * @return the belonging
     */
    public static OrganisationTerm of(OrganisationId organisation) {
        return new OrganisationTerm(organisation, Term.unknown());
    }
}
