package se.samverkan.examples.odt.first;

import java.util.List;
import se.samverkan.io.Format;
import se.samverkan.io.Formats;
import se.samverkan.testkit.contracts.ImporterContract;
import se.samverkan.testkit.contracts.Sample;

/** What the smallest reader is to be held to; {@link FirstOdtTest} watches it fail. */
class FirstContract extends ImporterContract {

    @Override
    protected Format format() {
        return new FirstOdt();
    }

    @Override
    protected Formats formats() {
        return Formats.of(List.of(format())); // it is nowhere registered
    }

    @Override
    protected List<Sample> samples() {
        return List.of(
                Sample.of("minutes.odt", FirstOdt.class.getResourceAsStream("/se/samverkan/examples/odt/minutes.odt"))
                        .saying("Nils Åberg skickar sjukhusets läkemedelslistor till alla"));
    }
}
