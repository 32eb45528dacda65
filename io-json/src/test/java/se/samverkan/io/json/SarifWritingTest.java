package se.samverkan.io.json;

import se.samverkan.io.Exporter;
import se.samverkan.protocol.Report;
import se.samverkan.testkit.contracts.ExporterContract;

/** SARIF keeps the contract of whatever writes. */
class SarifWritingTest extends ExporterContract<Report> {

    @Override
    protected Exporter<Report> exporter() {
        return new SarifJson();
    }
}
