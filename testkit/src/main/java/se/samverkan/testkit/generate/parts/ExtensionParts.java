package se.samverkan.testkit.generate.parts;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;

/** What others have added to a thing. */
final class ExtensionParts {

    // Boxes in boxes: nobody reads deeper, and a depth is another code path only once.
    private static final int DEPTH = 3;

    private ExtensionParts() {}

    static void addTo(Parts parts) {
        parts.add(ExtensionValue.Text.class, parts.text(About.SENTENCE).map(ExtensionValue.Text::new));
        parts.add(ExtensionValue.Amount.class, parts.material().digits().map(ExtensionValue.Amount::new));
        parts.add(ExtensionValue.Flag.class, parts.one(Boolean.class).map(ExtensionValue.Flag::new));
        parts.add(ExtensionValue.Nothing.class, Arbitraries.just(new ExtensionValue.Nothing()));
        Arbitrary<ExtensionValue> plain = parts.oneOf(List.of(
                ExtensionValue.Text.class,
                ExtensionValue.Amount.class,
                ExtensionValue.Flag.class,
                ExtensionValue.Nothing.class));
        Arbitrary<ExtensionValue> value = plain;
        for (int depth = 1; depth < DEPTH; depth++) {
            value = Choice.of(4, plain).or(1, sequences(parts, value)).or(1, named(parts, value));
        }
        parts.add(ExtensionValue.Sequence.class, sequences(parts, value));
        parts.add(ExtensionValue.Named.class, named(parts, value));
        parts.add(
                ExtensionValue.class,
                Choice.of(4, plain)
                        .or(1, parts.one(ExtensionValue.Sequence.class))
                        .or(1, parts.one(ExtensionValue.Named.class)));
        parts.add(Extensions.class, extensions(parts, parts.one(ExtensionValue.class)));
    }

    private static Arbitrary<ExtensionValue.Sequence> sequences(Parts parts, Arbitrary<ExtensionValue> value) {
        return parts.some(value).map(ExtensionValue.Sequence::new);
    }

    private static Arbitrary<ExtensionValue.Named> named(Parts parts, Arbitrary<ExtensionValue> value) {
        return extensions(parts, value).map(ExtensionValue.Named::new);
    }

    private static Arbitrary<Extensions> extensions(Parts parts, Arbitrary<ExtensionValue> value) {
        return parts.map(parts.material().property(), value).map(Extensions::of);
    }
}
