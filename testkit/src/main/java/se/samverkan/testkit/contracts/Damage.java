package se.samverkan.testkit.contracts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.io.Source;

/**
 * A document that came to harm on its way, or never was one.
 *
 * @param name its file name
 * @param bytes its bytes
 * @param how what happened to it
 */
record Damage(String name, byte[] bytes, String how) {

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
                        Arbitraries.of(samples), Arbitraries.bytes().array(byte[].class).ofMaxSize(300))
                .as((sample, bytes) -> new Damage(sample.name(), bytes, "bytes at random"));
        Arbitrary<Damage> foreign = Combinators.combine(
                        Arbitraries.of(samples), Arbitraries.of(Foreign.ALL))
                .as((sample, other) -> new Damage(sample.name(), other.bytes(), "the bytes of " + other.name()));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, harmed), net.jqwik.api.Tuple.of(1, noise), net.jqwik.api.Tuple.of(1, foreign));
    }

    private static Damage of(Sample sample, Way way, int at, int length, int seed, boolean inside) {
        byte[] whole = sample.bytes();
        Map<String, byte[]> parts = inside ? parts(whole) : Map.of();
        if (parts.isEmpty()) {
            int from = at % (whole.length + 1);
            return new Damage(sample.name(), way.harm(whole, from, length, seed), way + " of " + length + " at byte " + from);
        }
        String part = List.copyOf(parts.keySet()).get(seed % parts.size());
        int from = at % (parts.get(part).length + 1);
        parts.computeIfPresent(part, (name, bytes) -> way.harm(bytes, from, length, seed));
        return new Damage(sample.name(), zip(parts), way + " of " + length + " at byte " + from + " of the part " + part);
    }

    /** The parts of a ZIP, in their order: what is wrong inside them is what a reader meets after it has unpacked them. */
    private static Map<String, byte[]> parts(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException("a sample is a ZIP that cannot be read", e);
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    Source source() {
        return Source.of(name, bytes);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes; " + how + ")";
    }
}
