package se.samverkan.io.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the three components of a record while its object is read, as {@link Pair} does for two.
 *
 * @param <A> the type of the first
 * @param <B> the type of the second
 * @param <C> the type of the third
 */
final class Triple<A, B, C> {

    private @Nullable A first;
    private @Nullable B second;
    private @Nullable C third;

    /** A constructor of a record. */
    interface Constructor<A, B, C, T> {
        T apply(A first, B second, C third);
    }

    void first(A value) {
        first = value;
    }

    void second(B value) {
        second = value;
    }

    void third(C value) {
        third = value;
    }

    /** Makes the record; all components are required properties. */
    static <A, B, C, T> Function<Triple<A, B, C>, T> to(Constructor<A, B, C, T> constructor) {
        return triple -> constructor.apply(
                Objects.requireNonNull(triple.first),
                Objects.requireNonNull(triple.second),
                Objects.requireNonNull(triple.third));
    }

    /** Makes the record; the third component may be absent. */
    static <A, B, C, T> Function<Triple<A, B, C>, T> toOptional(Constructor<A, B, Optional<C>, T> constructor) {
        return triple -> constructor.apply(
                Objects.requireNonNull(triple.first),
                Objects.requireNonNull(triple.second),
                Optional.ofNullable(triple.third));
    }

    /** Makes the record; the second and the third component may be absent. */
    static <A, B, C, T> Function<Triple<A, B, C>, T> toOptionals(
            Constructor<A, Optional<B>, Optional<C>, T> constructor) {
        return triple -> constructor.apply(
                Objects.requireNonNull(triple.first),
                Optional.ofNullable(triple.second),
                Optional.ofNullable(triple.third));
    }
}
