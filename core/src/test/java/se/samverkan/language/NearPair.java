package se.samverkan.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Two texts and what a person who knows the trade says of them. */
record NearPair(NearEquality kind, Nearness label, String one, String other) {

    private static final List<NearPair> ALL = load();

    static List<NearPair> all() {
        return ALL;
    }

    static List<NearPair> of(NearEquality kind) {
        return ALL.stream().filter(pair -> pair.kind == kind).toList();
    }

    @Override
    public String toString() {
        return label + ": " + one + " | " + other;
    }

    private static List<NearPair> load() {
        try (InputStream in = Objects.requireNonNull(NearPair.class.getResourceAsStream("near-equality.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(NearPair::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NearPair parse(String line) {
        List<String> parts = List.of(line.split(" \\| ", -1));
        return new NearPair(
                NearEquality.valueOf(parts.get(0).toUpperCase(Locale.ROOT)),
                Nearness.valueOf(parts.get(1).toUpperCase(Locale.ROOT)),
                parts.get(2),
                parts.get(3));
    }
}
