package se.samverkan.collaboration;

import se.samverkan.id.Id;

/**
 * Somebody or something that words can mean.
 *
 * @param id a {@link se.samverkan.id.PersonId}, {@link se.samverkan.id.OrganisationId}, {@link se.samverkan.id.PartyId} or {@link
 *     se.samverkan.id.GroupId}; the canonical one where several are the same
 * @param name the name that the words fit
 * @param match in what way they fit
 * @param reach where it was found
 * @param evident whether organisation or title, written beside the name, speak for this one and told it from others
 * @param confidence from 0 to 1; see {@link NameMatch}
 */
public record Candidate(Id id, String name, NameMatch match, Reach reach, boolean evident, double confidence) {

    /** What is left of the confidence when it took the words beside the name to decide. */
    static final double BESIDE = 0.9;

    static Candidate of(Id id, String name, NameMatch match, Reach reach) {
        return new Candidate(id, name, match, reach, false, rounded(match.confidence() * reach.worth()));
    }

    /** The same, told from others by what stands beside the name. */
    Candidate told() {
        return new Candidate(id, name, match, reach, true, rounded(confidence * BESIDE));
    }

    /** To the thousandth, so that equal evidence is equal. */
    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
