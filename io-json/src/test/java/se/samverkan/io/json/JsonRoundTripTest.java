package se.samverkan.io.json;

import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Exporter;
import se.samverkan.io.Importer;
import se.samverkan.testkit.contracts.CollaborationRoundTrip;

/** JSON brings back any collaboration. */
class JsonRoundTripTest extends CollaborationRoundTrip {

    @Override
    protected Exporter<Collaboration> exporter() {
        return new JsonFormat();
    }

    @Override
    protected Importer importer() {
        return new JsonFormat();
    }
}
