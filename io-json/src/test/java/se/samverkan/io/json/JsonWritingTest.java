package se.samverkan.io.json;

import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Exporter;
import se.samverkan.testkit.contracts.ExporterContract;

/** JSON keeps the contract of whatever writes. */
class JsonWritingTest extends ExporterContract<Collaboration> {

    @Override
    protected Exporter<Collaboration> exporter() {
        return new JsonFormat();
    }
}
