package se.samverkan.io.docx;

import java.util.EnumSet;
import java.util.Set;
import se.samverkan.io.OutlineFormat;
import se.samverkan.testkit.contracts.DocumentRoundTrip;
import se.samverkan.testkit.generate.Carried;

/** What the format writes it reads again: it carries everything that an outline can hold. */
class DocxRoundTripTest extends DocumentRoundTrip {

    @Override
    protected OutlineFormat format() {
        return new DocxFormat();
    }

    @Override
    protected Set<Carried> carried() {
        return EnumSet.allOf(Carried.class);
    }
}
