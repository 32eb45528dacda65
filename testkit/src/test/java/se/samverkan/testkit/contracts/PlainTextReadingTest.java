package se.samverkan.testkit.contracts;

import java.util.List;
import java.util.Set;
import se.samverkan.finding.FindingCode;
import se.samverkan.io.Format;

/** Plain text keeps the contract of whatever reads. */
class PlainTextReadingTest extends ImporterContract {

    @Override
    protected Format format() {
        return Own.document("text");
    }

    @Override
    protected List<Sample> samples() {
        return Own.PLAIN_TEXT;
    }

    @Override
    protected Set<FindingCode> aboutTheWhole() {
        return Own.ABOUT_A_WHOLE_TEXT;
    }
}
