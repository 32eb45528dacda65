package se.samverkan.examples.odt;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.finding.FindingCode;
import se.samverkan.io.OutlineFormat;
import se.samverkan.testkit.contracts.ImporterContract;
import se.samverkan.testkit.contracts.Limit;
import se.samverkan.testkit.contracts.Sample;

/** The format keeps the contract of whatever reads. */
class OdtReadingTest extends ImporterContract {

    @Override
    protected OutlineFormat format() {
        return new OdtFormat();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(Sample.of("minutes.odt", getClass().getResourceAsStream("minutes.odt"))
                .saying("Nils Åberg skickar sjukhusets läkemedelslistor till alla senast den 24 april"));
    }

    @Override
    protected Set<Limit> limits() {
        return Set.of(Limit.BYTES, Limit.EXPANDED_BYTES, Limit.ENTRIES, Limit.DEPTH, Limit.BLOCKS);
    }

    @Override
    protected Set<FindingCode> aboutTheWhole() {
        return Stream.of("no-package", "truncated", "broken-package", "too-many-entries", "too-many-blocks")
                .map(name -> new FindingCode("odt", name))
                .collect(Collectors.toSet());
    }
}
