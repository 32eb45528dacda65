package se.samverkan.examples.odt;

import java.io.InputStream;
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
class OdtContractsTest {

    @Group
    class Reading extends ImporterContract {
        @Override
        protected OutlineFormat format() {
            return new OdtFormat();
        }

        @Override
        protected List<Sample> samples() {
            byte[] minutes = Odt.pack(Odt.content("<text:h>Protokoll</text:h><text:p>Mötet öppnas av Vera Ström.</text:p>"));
            return List.of(Sample.of("a.odt", minutes).saying("Protokoll Mötet öppnas av Vera Ström"));
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
