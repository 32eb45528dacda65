package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.id.ModelPath;

/**
 * Joins what is known of the whole collaboration beyond the model.
 *
 * <p>There is but one collaboration, and so no second one to hold the variants of a name in dispute. They stand together in a value of
 * their own, under a name that no document uses: {@code {"samverkan/variants": [1, 2]}}.
 */
final class RootExtensions {

    private static final String VARIANTS = "samverkan/variants";

    private RootExtensions() {}

    static Extensions join(Collection<Extensions> all) {
        SortedMap<String, List<ExtensionValue>> byName = new TreeMap<>();
        for (Extensions extensions : all) {
            extensions
                    .values()
                    .forEach((name, value) -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                            .addAll(variants(value).toList()));
        }
        SortedMap<String, ExtensionValue> joined = new TreeMap<>();
        byName.forEach((name, values) -> {
            List<ExtensionValue> variants = Canonical.most(values);
            if (!variants.isEmpty()) {
                joined.put(name, variants.size() == 1 ? variants.get(0) : together(variants));
            }
        });
        return Extensions.of(joined);
    }

    static void conflicts(ModelPath at, Extensions extensions, Consumer<Conflict> found) {
        extensions.values().forEach((name, value) -> {
            List<Extensions> variants = Canonical.most(variants(value).toList()).stream()
                    .map(variant -> Extensions.none().with(name, variant))
                    .toList();
            Ways.report(at, variants, found);
        });
    }

    private static ExtensionValue together(List<ExtensionValue> variants) {
        return new ExtensionValue.Named(Extensions.none().with(VARIANTS, new ExtensionValue.Sequence(variants)));
    }

    /** The variants that a value holds: those that stand together in it, or itself. */
    static Stream<ExtensionValue> variants(ExtensionValue value) {
        boolean together = value instanceof ExtensionValue.Named named
                && named.values().values().size() == 1
                && named.values()
                        .find(VARIANTS)
                        .filter(ExtensionValue.Sequence.class::isInstance)
                        .isPresent();
        if (!together) {
            return Stream.of(value);
        }
        ExtensionValue all =
                ((ExtensionValue.Named) value).values().find(VARIANTS).orElseThrow();
        return ((ExtensionValue.Sequence) all).values().stream().flatMap(RootExtensions::variants);
    }
}
