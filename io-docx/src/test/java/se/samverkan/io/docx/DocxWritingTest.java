package se.samverkan.io.docx;

import se.samverkan.io.Exporter;
import se.samverkan.outline.Outline;
import se.samverkan.testkit.contracts.ExporterContract;

/** The format keeps the contract of whatever writes. */
class DocxWritingTest extends ExporterContract<Outline> {

    @Override
    protected Exporter<Outline> exporter() {
        return of(new DocxFormat());
    }
}
