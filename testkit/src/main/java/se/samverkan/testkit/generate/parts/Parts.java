package se.samverkan.testkit.generate.parts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samverkan.lifecycle.History;

/**
 * Every type of the model, made of one material: each arbitrary is made once, of those that were made before it, in the order of core's rooms.
 */
public final class Parts {

    private static final class AsInLifeOnes {
        static final Parts ALL = new Parts(new AsInLife());
    }

    private static final class WildOnes {
        static final Parts ALL = new Parts(new Anything());
    }

    private final Material material;
    private final Map<Class<?>, Arbitrary<?>> made = new LinkedHashMap<>();
    private final Map<Staged, Arbitrary<?>> staged = new HashMap<>();

    /** A type with stages of a type. */
    private record Staged(Class<?> type, Class<?> stages) {}

    private Parts(Material material) {
        this.material = material;
        add(Boolean.class, Arbitraries.of(false, true));
        IdParts.addTo(this);
        FindingParts.addTo(this);
        OutlineParts.addTo(this);
        TimeParts.addTo(this);
        StageParts.addTo(this);
        ExtensionParts.addTo(this);
        OrganisationParts.addTo(this);
        GroupParts.addTo(this);
        ItemParts.addTo(this);
        MeetingParts.addTo(this);
        PlanParts.addTo(this);
        AgreementParts.addTo(this);
        CollaborationParts.addTo(this);
        ResultParts.addTo(this);
    }

    /** {@return values with words, names and dates as in life} */
    public static Parts asInLife() {
        return AsInLifeOnes.ALL;
    }

    /** {@return values with anything that their types allow} */
    public static Parts wild() {
        return WildOnes.ALL;
    }

    /** {@return the types that there are values of} */
    public Set<Class<?>> types() {
        return made.keySet().stream()
                .filter(type -> type.getName().startsWith("se.samverkan."))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Values of a type.
     *
     * @param type one of {@link #types()} or an enumeration
     * @param <T> the type
     * @return the values, or nothing if there are none of the type
     */
    @SuppressWarnings("unchecked") // each arbitrary is kept under the type that it makes
    public <T> Optional<Arbitrary<T>> find(Class<T> type) {
        return type.isEnum()
                ? Optional.of(Arbitraries.of(type.getEnumConstants()))
                : Optional.ofNullable((Arbitrary<T>) made.get(type));
    }

    /**
     * Values of a type with a parameter.
     *
     * @param type a type such as {@code History}
     * @param stages the parameter, a type of stages
     * @return the values, or nothing if there are none of the type
     */
    public Optional<Arbitrary<?>> find(Class<?> type, Class<?> stages) {
        return Optional.ofNullable(staged.get(new Staged(type, stages)));
    }

    Material material() {
        return material;
    }

    <T> void add(Class<T> type, Arbitrary<T> arbitrary) {
        if (made.putIfAbsent(type, new Made<>(arbitrary)) != null) {
            throw new IllegalStateException("two generators make " + type.getName());
        }
    }

    <S extends Enum<S>> void add(Class<?> type, Class<S> stages, Arbitrary<?> arbitrary) {
        staged.put(new Staged(type, stages), new Made<>(arbitrary));
    }

    @SuppressWarnings("unchecked") // each arbitrary is kept under the type that it makes
    <S extends Enum<S>> Arbitrary<History<S>> history(Class<S> stages) {
        return (Arbitrary<History<S>>) one(History.class, stages);
    }

    Arbitrary<?> one(Class<?> type, Class<?> stages) {
        return find(type, stages).orElseThrow();
    }

    <T> Arbitrary<T> one(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("no generator makes " + type.getName() + " yet"));
    }

    <T> Arbitrary<Optional<T>> maybe(Class<T> type) {
        return material.maybe(one(type));
    }

    <T> Arbitrary<List<T>> some(Class<T> type) {
        return material.some(one(type));
    }

    Arbitrary<String> text(About about) {
        return material.text(about);
    }

    Arbitrary<Optional<String>> maybeText(About about) {
        return material.maybe(material.text(about));
    }

    Arbitrary<List<String>> someTexts(About about) {
        return material.some(material.text(about));
    }

    Arbitrary<String> name(About about) {
        return material.name(about);
    }

    Arbitrary<Integer> number(int usual) {
        return material.number(Integer.MIN_VALUE, usual, Integer.MAX_VALUE);
    }

    Arbitrary<Integer> number(int least, int usual, int most) {
        return material.number(least, usual, most);
    }

    Arbitrary<BigDecimal> amount(int usual) {
        return material.amount(usual);
    }

    <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> one) {
        return material.maybe(one);
    }

    <T> Arbitrary<List<T>> some(Arbitrary<T> one) {
        return material.some(one);
    }

    <K, V> Arbitrary<Map<K, V>> map(Arbitrary<K> key, Arbitrary<V> value) {
        return some(Combinators.combine(key, value).as(Map::entry)).map(entries -> {
            Map<K, V> map = new LinkedHashMap<>();
            entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
            return map;
        });
    }

    <T> Arbitrary<T> oneOf(List<Class<? extends T>> types) {
        return Choice.among(
                types.stream().<Arbitrary<? extends T>>map(this::one).toList());
    }

    <T> void addUnion(Class<T> type, List<Class<? extends T>> members) {
        add(type, oneOf(members));
    }

    <C> void addCode(Class<C> type, Function<String, C> open, List<C> known) {
        add(type, material.code(open, known));
    }
}
