package se.samverkan.examples.odt;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Group;
import se.samverkan.finding.FindingCode;
import se.samverkan.io.Exporter;
import se.samverkan.io.OutlineFormat;
import se.samverkan.outline.Outline;
import se.samverkan.testkit.contracts.DocumentRoundTrip;
import se.samverkan.testkit.contracts.ExporterContract;
import se.samverkan.testkit.contracts.ImporterContract;
import se.samverkan.testkit.contracts.Sample;
import se.samverkan.testkit.generate.Carried;

/** The format keeps its contracts. */
@SuppressWarnings("ClassCanBeStatic") // a group of jqwik is not
class OdtContractsTest {

    private static final FindingCode NO_PACKAGE = FindingCode.parse("odt/no-package");
    private static final FindingCode TRUNCATED = FindingCode.parse("odt/truncated");
    private static final FindingCode BROKEN = FindingCode.parse("odt/broken-package");
    private static final FindingCode TOO_MANY_BLOCKS = FindingCode.parse("odt/too-many-blocks");

    @Group
    class Reading extends ImporterContract {
        @Override
        protected OutlineFormat format() {
            return new OdtFormat();
        }

        @Override
        protected List<Sample> samples() {
            byte[] minutes =
                    Odt.pack(Odt.content("<text:h>Protokoll</text:h><text:p>Mötet öppnas av Vera Ström.</text:p>"));
            return List.of(Sample.of("a.odt", minutes).saying("Protokoll Mötet öppnas av Vera Ström"));
        }

        @Override
        protected Set<FindingCode> aboutTheWhole() {
            return Set.of(NO_PACKAGE, TRUNCATED, BROKEN, TOO_MANY_BLOCKS);
        }
    }

    @Group
    class Writing extends ExporterContract<Outline> {
        @Override
        protected Exporter<Outline> exporter() {
            return of(new OdtFormat());
        }
    }

    @Group
    class BothWays extends DocumentRoundTrip {
        @Override
        protected OutlineFormat format() {
            return new OdtFormat();
        }

        @Override
        protected Set<Carried> carried() {
            return EnumSet.allOf(Carried.class);
        }
    }
}
