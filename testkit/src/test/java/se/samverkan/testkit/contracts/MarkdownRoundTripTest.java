package se.samverkan.testkit.contracts;

import java.util.Set;
import se.samverkan.io.OutlineFormat;
import se.samverkan.testkit.generate.Carried;

/** Markdown brings back what it carries, and loses no word of anything else. */
class MarkdownRoundTripTest extends DocumentRoundTrip {

    @Override
    protected OutlineFormat format() {
        return Own.document("markdown");
    }

    @Override
    protected Set<Carried> carried() {
        return Own.CARRIED_BY_MARKDOWN;
    }
}
