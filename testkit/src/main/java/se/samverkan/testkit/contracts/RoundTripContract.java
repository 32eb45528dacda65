package se.samverkan.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.testkit.assertions.Differences;

/**
 * What is written is read back: the law of everything that both writes and reads.
 *
 * <p>For formats there are {@link DocumentRoundTrip} and {@link CollaborationRoundTrip}, which have more to say.
 *
 * @param <T> what is written and read
 */
public abstract class RoundTripContract<T> {

    /** For a class that says what to prove. */
    protected RoundTripContract() {}

    /** {@return the values that must come back equal} */
    protected abstract Arbitrary<T> values();

    /**
     * Writes a value.
     *
     * @param value the value
     * @return the bytes
     * @throws IOException if it cannot be written, which breaks the contract
     */
    protected abstract byte[] write(T value) throws IOException;

    /**
     * Reads a value.
     *
     * @param bytes what {@link #write} wrote
     * @return the value
     * @throws IOException if it cannot be read, which breaks the contract
     */
    protected abstract T read(byte[] bytes) throws IOException;

    /** A value comes back equal, everything in its order. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.MIXIN)
    final void whatIsWrittenComesBackEqual(@ForAll("anyOfTheValues") T value) throws IOException {
        byte[] bytes = write(value);
        T back = read(bytes);
        assertThat(back)
                .withFailMessage(() -> "what is written comes back equal, but:\n" + Differences.between(value, back)
                        + "\nWritten was:\n" + Excerpt.of(bytes))
                .isEqualTo(value);
    }

    /** What was read is written as it stood, so that a document that goes to and fro does not change. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.MIXIN)
    final void whatWasReadIsWrittenTheSame(@ForAll("anyOfTheValues") T value) throws IOException {
        byte[] once = write(value);
        byte[] again = write(read(once));
        assertThat(again)
                .withFailMessage(() -> "what was read is written as it stood, but first it was\n" + Excerpt.of(once)
                        + "\nand then\n" + Excerpt.of(again))
                .isEqualTo(once);
    }

    @Provide
    Arbitrary<T> anyOfTheValues() {
        return values();
    }
}
