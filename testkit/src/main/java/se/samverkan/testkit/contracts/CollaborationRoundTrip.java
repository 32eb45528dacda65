package se.samverkan.testkit.contracts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.samverkan.collaboration.Collaboration;
import se.samverkan.io.Exporter;
import se.samverkan.io.Importer;
import se.samverkan.io.ReadOptions;
import se.samverkan.io.Source;
import se.samverkan.io.WriteOptions;
import se.samverkan.testkit.generate.Generate;

/** What a format promises that stores the whole model: any {@link Collaboration} that it writes is read back equal. */
public abstract class CollaborationRoundTrip extends RoundTripContract<Collaboration> {

    /** For a class that says what to prove. */
    protected CollaborationRoundTrip() {}

    /** {@return what writes} */
    protected abstract Exporter<Collaboration> exporter();

    /** {@return what reads} */
    protected abstract Importer importer();

    /** {@return collaborations with anything in them, and as in life} */
    @Override
    protected Arbitrary<Collaboration> values() {
        return Arbitraries.oneOf(Generate.wild(Collaboration.class), Generate.collaborations());
    }

    @Override
    protected final byte[] write(Collaboration value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter().write(value, out, WriteOptions.defaults());
        return out.toByteArray();
    }

    @Override
    protected final Collaboration read(byte[] bytes) throws IOException {
        return importer()
                .read(Source.of("written", bytes), ReadOptions.defaults())
                .getCollaboration();
    }
}
