package se.samverkan.testkit.generate.years;

import java.util.Optional;
import se.samverkan.id.OrganisationId;
import se.samverkan.id.PartyId;
import se.samverkan.id.PersonId;
import se.samverkan.organisation.Mention;

/**
 * Somebody who can come to a meeting.
 *
 * @param person who it is
 * @param name the full name
 * @param whence from where, with what title
 */
record Attendee(PersonId person, String name, Whence whence) {

    /**
     * From what organisation somebody comes, and with what title.
     *
     * @param affiliation what the roll writes of both together
     * @param organisation the organisation's name
     * @param title the title
     * @param known the organisation, where the collaboration holds it
     * @param party for whom they speak, where the collaboration holds it
     */
    record Whence(
            Optional<String> affiliation,
            Optional<String> organisation,
            Optional<String> title,
            Optional<OrganisationId> known,
            Optional<PartyId> party) {

        /** The ways in which rolls tell it, the plainest first. */
        static final int WAYS = 4;

        static Whence of(String organisation, String title, int way) {
            Optional<String> both = Optional.of(organisation + ", " + title);
            return switch (way % WAYS) {
                case 0 -> of(Optional.of(organisation), Optional.of(organisation), Optional.empty());
                case 1 -> of(both, Optional.of(organisation), Optional.of(title));
                // In a column of its own.
                case 2 -> of(Optional.of(organisation), Optional.of(organisation), Optional.of(title));
                default -> of(Optional.of(title), Optional.empty(), Optional.of(title));
            };
        }

        private static Whence of(Optional<String> affiliation, Optional<String> organisation, Optional<String> title) {
            return new Whence(affiliation, organisation, title, Optional.empty(), Optional.empty());
        }
    }

    Mention mention() {
        return Mention.of(name, person);
    }
}
