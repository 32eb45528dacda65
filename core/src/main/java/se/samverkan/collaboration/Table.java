package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import se.samverkan.extension.Extensions;
import se.samverkan.id.Identified;
import se.samverkan.id.ModelPath;

/**
 * The attributes of a type and how each is joined: what joins two things of the type with one id, or two values of it where there is no id.
 *
 * <p>Each attribute is joined by itself. The result is as many things as the attribute with most variants has: the i-th has every attribute's
 * i-th variant, or the first where there are fewer. So each is complete and can be read, the first is the one that all find, and
 * every variant of every attribute can be told from them, which is what makes a join of joins lawful.
 *
 * <p>An attribute that has its usual value (none, empty, no, unknown) says nothing: what is known elsewhere is taken.
 *
 * @param <T> the type
 */
final class Table<T> implements Way<T> {

    /** One attribute: {@code known} gives its value if it says anything. */
    private record Attribute<T, V>(String name, Function<T, Optional<V>> known, BiFunction<T, V, T> with, Way<V> way) {

        private List<V> differing(List<T> things) {
            return things.stream()
                    .map(known)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }

        /** Puts the i-th variant into the i-th thing; there are as many things as the attribute with most variants needs. */
        private void join(List<T> things, List<T> joined) {
            List<V> differing = differing(things);
            List<V> variants = differing.size() < 2 ? differing : way.join(differing);
            while (joined.size() < variants.size()) {
                joined.add(joined.get(0));
            }
            for (int i = 0; i < joined.size() && !variants.isEmpty(); i++) {
                joined.set(i, with.apply(joined.get(i), Ways.at(variants, i)));
            }
        }

        private void conflicts(ModelPath at, List<T> things, Consumer<Conflict> found) {
            List<V> differing = differing(things);
            if (differing.size() > 1) {
                way.conflicts(at.then(name), differing, found);
            }
        }

        private void tell(T thing, BiConsumer<String, Object> out) {
            Optional<V> value = known.apply(thing);
            if (value.isPresent()) {
                out.accept(name, value.get());
            }
        }

        private void things(T thing, Visitor seen) {
            known.apply(thing).ifPresent(value -> way.things(value, seen));
        }
    }

    private final List<Attribute<T, ?>> attributes = new ArrayList<>();

    /** Those of them that can point at other things. */
    private List<Attribute<T, ?>> pointers = attributes;

    /** Those of them that can have things with ids inside: few, and the only ones to look into for things. */
    private final List<Attribute<T, ?>> holders = new ArrayList<>();

    /** An attribute that may be absent. */
    <V> Table<T> fact(String name, Function<T, Optional<V>> get, BiFunction<T, V, T> with) {
        return add(name, get, with, Ways.fact());
    }

    /** An attribute that is never absent. */
    <V> Table<T> required(String name, Function<T, V> get, BiFunction<T, V, T> with) {
        return fact(name, get.andThen(Optional::of), with);
    }

    /** A text that is never absent, but says nothing when it is empty. */
    Table<T> text(String name, Function<T, String> get, BiFunction<T, String, T> with) {
        return unless("", name, get, with);
    }

    /** A flag that says something only when it is raised. */
    Table<T> flag(String name, Function<T, Boolean> get, BiFunction<T, Boolean, T> with) {
        return unless(false, name, get, with);
    }

    /** An attribute that says nothing when it has its usual value. */
    <V> Table<T> unless(V usual, String name, Function<T, V> get, BiFunction<T, V, T> with) {
        return fact(name, get.andThen(value -> value.equals(usual) ? Optional.empty() : Optional.of(value)), with);
    }

    /** A list in which order means nothing. */
    <E> Table<T> set(String name, Function<T, List<E>> get, BiFunction<T, List<E>, T> with) {
        return list(name, get, with, Ways.set());
    }

    /** A list of values in which order is content: another order is another fact. */
    <E> Table<T> list(String name, Function<T, List<E>> get, BiFunction<T, List<E>, T> with) {
        return list(name, get, with, Ways.fact());
    }

    /** A list of things in which order is content. */
    <E> Table<T> inOrder(String name, Function<T, List<E>> get, BiFunction<T, List<E>, T> with, Elements<E> elements) {
        return list(name, get, with, new InOrder<>(elements));
    }

    /** A list of things in which order means nothing; a joined list has them in this order. */
    <E extends Identified> Table<T> byId(
            String name, Function<T, List<E>> get, BiFunction<T, List<E>, T> with, Kind<E> kind, Comparator<E> order) {
        return list(name, get, with, new ById<>(kind, order));
    }

    private <E> Table<T> list(String name, Function<T, List<E>> get, BiFunction<T, List<E>, T> with, Way<List<E>> way) {
        return add(name, get.andThen(list -> list.isEmpty() ? Optional.empty() : Optional.of(list)), with, way);
    }

    /** A value whose own attributes are joined one by one. */
    <V> Table<T> part(String name, Function<T, Optional<V>> get, BiFunction<T, V, T> with, Table<V> table) {
        return add(name, get, with, table);
    }

    /** What is known beyond the model. */
    Table<T> extensions(Function<T, Extensions> get, BiFunction<T, Extensions, T> with) {
        return add(
                "extensions",
                get.andThen(e -> Optional.of(e).filter(some -> !some.isEmpty())),
                with,
                Ways.extensions());
    }

    /** Says which of the attributes so far can point at other things; if it is not said, all can. */
    Table<T> pointing(String... names) {
        Set<String> wanted = Set.of(names);
        pointers = attributes.stream()
                .filter(attribute -> wanted.contains(attribute.name()))
                .toList();
        return this;
    }

    private <V> Table<T> add(String name, Function<T, Optional<V>> known, BiFunction<T, V, T> with, Way<V> way) {
        Attribute<T, V> attribute = new Attribute<>(name, known, with, way);
        attributes.add(attribute);
        if (way.holdsThings()) {
            holders.add(attribute);
        }
        return this;
    }

    /** {@inheritDoc} All have one id, if they have ids. */
    @Override
    public List<T> join(List<T> things) {
        List<T> joined = new ArrayList<>(things.subList(0, 1));
        for (Attribute<T, ?> attribute : attributes) {
            attribute.join(things, joined);
        }
        return joined;
    }

    @Override
    public void conflicts(ModelPath at, List<T> things, Consumer<Conflict> found) {
        attributes.forEach(attribute -> attribute.conflicts(at, things, found));
    }

    /** Tells the attributes of a thing that say something and can point at other things, by their names. */
    void tell(T thing, BiConsumer<String, Object> out) {
        for (Attribute<T, ?> attribute : pointers) {
            attribute.tell(thing, out);
        }
    }

    @Override
    public boolean holdsThings() {
        return !holders.isEmpty();
    }

    @Override
    public void things(T thing, Visitor seen) {
        for (Attribute<T, ?> attribute : holders) {
            attribute.things(thing, seen);
        }
    }
}
