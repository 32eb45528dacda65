package se.samverkan.examples.odt;

import java.util.EnumSet;
import java.util.Set;
import se.samverkan.io.OutlineFormat;
import se.samverkan.testkit.contracts.DocumentRoundTrip;
import se.samverkan.testkit.generate.Carried;

/** What the format writes it reads again: it carries everything that an outline can hold. */
class OdtRoundTripTest extends DocumentRoundTrip {

    @Override
    protected OutlineFormat format() {
        return new OdtFormat();
    }

    @Override
    protected Set<Carried> carried() {
        return EnumSet.allOf(Carried.class);
    }
}
