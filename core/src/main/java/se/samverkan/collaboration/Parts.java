package se.samverkan.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What values of a type without an id are made of.
 *
 * @param type the type, as the model names it
 * @param split takes a value apart: two values are equal exactly when their parts are
 * @param points whether a value can point at things with ids
 * @param <V> the type
 */
record Parts<V>(Class<V> type, Function<V, List<?>> split, boolean points) {

    /** What is never taken apart: text, numbers, dates, ids, enumerations. Such values are {@link Comparable}. */
    private static final Parts<Object> WHOLE = new Parts<>(Object.class, List::of, false);

    /** The class of a value is hidden, so that it cannot be listed; it is met when the first value of it is. */
    private static final ClassValue<Parts<?>> BY_CLASS = new ClassValue<>() {
        @Override
        protected Parts<?> computeValue(Class<?> type) {
            for (Parts<?> parts : ValueParts.ALL) {
                if (parts.type().isAssignableFrom(type)) {
                    return parts;
                }
            }
            return WHOLE;
        }
    };

    @SafeVarargs
    static <V> Parts<V> of(Class<V> type, Function<V, ?>... getters) {
        List<Function<V, ?>> all = new ArrayList<>(getters.length);
        for (Function<V, ?> getter : getters) {
            all.add(getter);
        }
        return new Parts<>(
                type,
                value -> {
                    List<Object> parts = new ArrayList<>(all.size());
                    all.forEach(getter -> parts.add(getter.apply(value)));
                    return parts;
                },
                true);
    }

    /** The same of values that point at nothing; there are so many of them that nobody looks. */
    Parts<V> pointingAtNothing() {
        return new Parts<>(type, split, false);
    }

    /** The parts of a value's type. */
    static Parts<?> ofValue(Object value) {
        return ofClass(value.getClass());
    }

    static Parts<?> ofClass(Class<?> type) {
        return BY_CLASS.get(type);
    }

    boolean isWhole() {
        return type == Object.class;
    }

    List<?> valuesOf(Object value) {
        return split.apply(type.cast(value));
    }
}
