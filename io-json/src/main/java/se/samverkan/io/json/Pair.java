package se.samverkan.io.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the two components of a record while its object is read; records have no builder.
 *
 * @param <A> the type of the first
 * @param <B> the type of the second
 */
final class Pair<A, B> {

    private @Nullable A first;
    private @Nullable B second;

    void first(A value) {
        first = value;
    }

    void second(B value) {
        second = value;
    }

    /** Makes the record; both components are required properties. */
    static <A, B, T> Function<Pair<A, B>, T> to(BiFunction<A, B, T> constructor) {
        return pair -> constructor.apply(Objects.requireNonNull(pair.first), Objects.requireNonNull(pair.second));
    }

    /** Makes the record; the second component has a usual value. */
    static <A, B, T> Function<Pair<A, B>, T> to(BiFunction<A, B, T> constructor, B usual) {
        return pair ->
                constructor.apply(Objects.requireNonNull(pair.first), Objects.requireNonNullElse(pair.second, usual));
    }

    /** Makes the record; the second component may be absent. */
    static <A, B, T> Function<Pair<A, B>, T> toOptional(BiFunction<A, Optional<B>, T> constructor) {
        return pair -> constructor.apply(Objects.requireNonNull(pair.first), Optional.ofNullable(pair.second));
    }

    /** Makes the record; both components may be absent. */
    static <A, B, T> Function<Pair<A, B>, T> toOptionals(BiFunction<Optional<A>, Optional<B>, T> constructor) {
        return pair -> constructor.apply(Optional.ofNullable(pair.first), Optional.ofNullable(pair.second));
    }

    /** Makes the record of one component. */
    static <A, B, T> Function<Pair<A, B>, T> toOne(Function<A, T> constructor) {
        return pair -> constructor.apply(Objects.requireNonNull(pair.first));
    }

    /** Makes the record of one component, which has a usual value. */
    static <A, B, T> Function<Pair<A, B>, T> toOne(Function<A, T> constructor, A usual) {
        return pair -> constructor.apply(Objects.requireNonNullElse(pair.first, usual));
    }
}
