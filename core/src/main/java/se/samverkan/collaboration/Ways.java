package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import se.samverkan.extension.ExtensionValue;
import se.samverkan.extension.Extensions;
import se.samverkan.id.ModelPath;

/** The ways of joining attributes that hold no things with ids. */
final class Ways {

    private Ways() {}

    /** Facts: those that say most are the variants. A list whose order is content is one fact. */
    static <V> Way<V> fact() {
        return new Way<>() {
            @Override
            public List<V> join(List<V> values) {
                return Canonical.most(values);
            }

            @Override
            public void conflicts(ModelPath at, List<V> values, Consumer<Conflict> found) {
                report(at, join(values), found);
            }
        };
    }

    /** Sets, which never contradict each other: all elements that say most, in the canonical order. */
    static <E> Way<List<E>> set() {
        return new Way<>() {
            @Override
            public List<List<E>> join(List<List<E>> values) {
                return List.of(
                        Canonical.most(values.stream().flatMap(List::stream).toList()));
            }

            @Override
            public void conflicts(ModelPath at, List<List<E>> values, Consumer<Conflict> found) {}
        };
    }

    /** Extensions: a fact for each name. */
    static Way<Extensions> extensions() {
        return new Way<>() {
            @Override
            public List<Extensions> join(List<Extensions> values) {
                return variants(byName(values));
            }

            @Override
            public void conflicts(ModelPath at, List<Extensions> values, Consumer<Conflict> found) {
                byName(values).forEach((name, variants) -> report(at, named(name, variants), found));
            }
        };
    }

    private static SortedMap<String, List<ExtensionValue>> byName(List<Extensions> values) {
        SortedMap<String, List<ExtensionValue>> byName = new TreeMap<>();
        values.forEach(extensions -> extensions
                .values()
                .forEach((name, value) ->
                        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(value)));
        byName.replaceAll((name, all) -> Canonical.most(all));
        return byName;
    }

    private static List<Extensions> variants(Map<String, List<ExtensionValue>> byName) {
        List<Extensions> variants = new ArrayList<>();
        for (int i = 0; i < most(byName.values()); i++) {
            Map<String, ExtensionValue> variant = new TreeMap<>();
            for (Map.Entry<String, List<ExtensionValue>> entry : byName.entrySet()) {
                variant.put(entry.getKey(), at(entry.getValue(), i));
            }
            variants.add(Extensions.of(variant));
        }
        return variants;
    }

    private static List<Extensions> named(String name, List<ExtensionValue> values) {
        return values.stream().map(value -> Extensions.none().with(name, value)).toList();
    }

    /** Tells of a conflict where there is more than one variant. */
    static void report(ModelPath at, List<?> variants, Consumer<Conflict> found) {
        if (variants.size() > 1) {
            found.accept(new Conflict(at, List.copyOf(variants)));
        }
    }

    /** How many variants a whole has whose parts have these. */
    static int most(Iterable<? extends List<?>> variants) {
        int most = 0;
        for (List<?> one : variants) {
            most = Math.max(most, one.size());
        }
        return most;
    }

    /** The part of a whole's i-th variant: where a part has fewer variants than the whole, its first stands in for the others. */
    static <V> V at(List<V> variants, int i) {
        return variants.get(i < variants.size() ? i : 0);
    }

    /** Values by a key, each once, keys and values in the order in which they come. */
    static <K, V> Map<K, List<V>> differing(Iterable<V> values, Function<? super V, ? extends K> key) {
        Map<K, LinkedHashSet<V>> sets = new LinkedHashMap<>();
        values.forEach(value -> sets.computeIfAbsent(key.apply(value), k -> new LinkedHashSet<>())
                .add(value));
        Map<K, List<V>> lists = new LinkedHashMap<>();
        sets.forEach((k, set) -> lists.put(k, List.copyOf(set)));
        return lists;
    }
}
