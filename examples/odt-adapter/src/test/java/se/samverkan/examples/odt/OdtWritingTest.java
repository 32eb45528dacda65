package se.samverkan.examples.odt;

import se.samverkan.io.Exporter;
import se.samverkan.outline.Outline;
import se.samverkan.testkit.contracts.ExporterContract;

/** The format keeps the contract of whatever writes. */
class OdtWritingTest extends ExporterContract<Outline> {

    @Override
    protected Exporter<Outline> exporter() {
        return of(new OdtFormat());
    }
}
