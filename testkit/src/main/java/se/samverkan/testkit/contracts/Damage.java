package se.samverkan.testkit.contracts;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samverkan.io.Source;

/**
 * A document that came to harm on its way, or never was one.
 *
 * @param source the document
 * @param how what happened to it
 */
record Damage(Source source, String how) {

    /** Ways to harm bytes. */
    private enum Way {
        CUT,
        FLIP,
        INSERT,
        REMOVE,
        REPEAT;

        byte[] harm(byte[] bytes, int at, int length, int seed) {
            int end = Math.min(bytes.length, at + length);
            byte[] before = Arrays.copyOf(bytes, at);
            byte[] middle = Arrays.copyOfRange(bytes, at, end);
            byte[] after = Arrays.copyOfRange(bytes, end, bytes.length);
            byte[] noise = new byte[length];
            new Random(seed).nextBytes(noise);
            return switch (this) {
                case CUT -> before;
                case FLIP -> joined(before, flipped(middle, seed), after);
                case INSERT -> joined(before, noise, middle, after);
                case REMOVE -> joined(before, after);
                case REPEAT -> joined(before, middle, middle, after);
            };
        }

        private static byte[] flipped(byte[] bytes, int seed) {
            byte[] flipped = bytes.clone();
            for (int i = 0; i < flipped.length; i++) {
                flipped[i] ^= (byte) (1 << (seed & 7));
            }
            return flipped;
        }
    }

    /** Documents harmed in every way, and some that are none. */
    static Arbitrary<Damage> of(List<Sample> samples) {
        Arbitrary<Damage> harmed = Combinators.combine(
                        Arbitraries.of(samples),
                        Arbitraries.of(Way.values()),
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(1, 16),
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.of(true, false))
                .as(Damage::of);
        Arbitrary<Damage> noise = Combinators.combine(
                        Arbitraries.of(samples),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(300))
                .as((sample, bytes) -> of(sample, bytes, "bytes at random"));
        Arbitrary<Damage> foreign = Combinators.combine(Arbitraries.of(samples), Arbitraries.of(Foreign.ALL))
                .as((sample, other) -> of(sample, other.bytes(), "the bytes of " + other));
        return Arbitraries.frequencyOf(Tuple.of(8, harmed), Tuple.of(1, noise), Tuple.of(1, foreign));
    }

    private static Damage of(Sample sample, Way way, int at, int length, int seed, boolean inside) {
        byte[] whole = sample.bytes();
        Map<String, byte[]> parts = inside ? Archives.parts(whole) : Map.of();
        if (parts.isEmpty()) {
            int from = at % (whole.length + 1);
            return of(sample, way.harm(whole, from, length, seed), way + " of " + length + " at byte " + from);
        }
        // What is wrong inside a part is what a reader meets only after it has unpacked it.
        Map.Entry<String, byte[]> part = List.copyOf(parts.entrySet()).get(seed % parts.size());
        int from = at % (part.getValue().length + 1);
        part.setValue(way.harm(part.getValue(), from, length, seed));
        String how = way + " of " + length + " at byte " + from + " of the part " + part.getKey();
        return of(sample, Archives.zip(parts), how);
    }

    private static Damage of(Sample sample, byte[] bytes, String how) {
        return new Damage(Source.of(sample.name(), bytes), how);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return source.name().orElse("") + " (" + source.size() + " bytes; " + how + ")";
    }
}
