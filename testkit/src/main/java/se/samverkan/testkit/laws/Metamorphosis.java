package se.samverkan.testkit.laws;

/**
 * A change under which something stays the same: what, is a law's to say.
 *
 * <p>It holds no state, and equal picks change equal values equally.
 *
 * @param <T> what is changed
 */
@FunctionalInterface
public interface Metamorphosis<T> {

    /**
     * Changes a value.
     *
     * @param value the value
     * @param pick chooses how, any number from 0
     * @return the changed value
     */
    T apply(T value, int pick);
}
