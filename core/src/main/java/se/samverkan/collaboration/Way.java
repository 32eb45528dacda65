package se.samverkan.collaboration;

import java.util.List;
import java.util.function.Consumer;
import se.samverkan.id.ModelPath;

/**
 * How differing values of one attribute are joined.
 *
 * <p>The law on which all others rest: joining what came out of a join with further values gives the same as joining all of them at once, in
 * whatever order. It holds for every way, and so for the things that are made of them.
 *
 * @param <V> the values
 */
interface Way<V> {

    /**
     * What remains of some values.
     *
     * @param values two or more that differ from each other
     * @return the variants in their canonical order, at least one
     */
    List<V> join(List<V> values);

    /**
     * Tells where values contradict each other.
     *
     * @param at the path to the attribute
     * @param values two or more that differ from each other
     * @param found is told
     */
    void conflicts(ModelPath at, List<V> values, Consumer<Conflict> found);

    /** {@return whether a value can have things with ids inside; if not, nobody looks} */
    default boolean holdsThings() {
        return false;
    }

    /**
     * Shows the things with ids inside a value, outer before inner, in their order.
     *
     * @param value the value
     * @param seen is shown each
     */
    default void things(V value, Visitor seen) {}
}
