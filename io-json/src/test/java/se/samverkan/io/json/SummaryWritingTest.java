package se.samverkan.io.json;

import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Exporter;
import se.samverkan.testkit.contracts.ExporterContract;

/** The summary keeps the contract of whatever writes. */
class SummaryWritingTest extends ExporterContract<Collaboration> {

    @Override
    protected Exporter<Collaboration> exporter() {
        return new SummaryJson();
    }
}
