package se.samverkan.testkit.contracts;

import java.util.Set;
import se.samverkan.io.OutlineFormat;
import se.samverkan.testkit.generate.Carried;

/** Plain text brings back what it carries, and loses no word of anything else. */
class PlainTextRoundTripTest extends DocumentRoundTrip {

    @Override
    protected OutlineFormat format() {
        return Own.document("text");
    }

    @Override
    protected Set<Carried> carried() {
        return Own.CARRIED_BY_PLAIN_TEXT;
    }
}
