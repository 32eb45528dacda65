package se.samverkan.io.json;

import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Exporter;
import se.samverkan.io.Importer;
import se.samverkan.testkit.contracts.CollaborationRoundTrip;

/** JSON Lines bring back any collaboration. */
class JsonLinesRoundTripTest extends CollaborationRoundTrip {

    @Override
    protected Exporter<Collaboration> exporter() {
        return new JsonLines();
    }

    @Override
    protected Importer importer() {
        return new JsonLines();
    }
}
