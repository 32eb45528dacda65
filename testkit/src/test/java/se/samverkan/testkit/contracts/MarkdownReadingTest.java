package se.samverkan.testkit.contracts;

import java.util.List;
import java.util.Set;
import se.samverkan.finding.FindingCode;
import se.samverkan.io.Format;

/** Markdown keeps the contract of whatever reads. */
class MarkdownReadingTest extends ImporterContract {

    @Override
    protected Format format() {
        return Own.document("markdown");
    }

    @Override
    protected List<Sample> samples() {
        return Own.MARKDOWN;
    }

    @Override
    protected Set<FindingCode> aboutTheWhole() {
        return Own.ABOUT_A_WHOLE_TEXT;
    }
}
