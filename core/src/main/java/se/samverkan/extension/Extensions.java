package se.samverkan.extension;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Named values beside the attributes of a thing, which the library keeps and never interprets.
 *
 * @param values the values by name, in the order of the names
 */
public record Extensions(SortedMap<String, ExtensionValue> values) {

    private static final Extensions NONE = new Extensions(Collections.emptySortedMap());

    /**
     * Copies the values.
     *
     * @param values the values by name, in the order of the names
     */
    public Extensions {
        TreeMap<String, ExtensionValue> copy = new TreeMap<>();
        copy.putAll(values);
        values = Collections.unmodifiableSortedMap(copy);
    }

    /** {@return no values at all} */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Some values.
     *
     * @param values the values by name
     * @return the extensions
     */
    public static Extensions of(Map<String, ExtensionValue> values) {
        return values.isEmpty() ? NONE : new Extensions(new TreeMap<>(values));
    }

    /**
     * These values and one more.
     *
     * @param name its name
     * @param value the value, which takes the place of an earlier one with the name
     * @return the extensions
     */
    public Extensions with(String name, ExtensionValue value) {
        TreeMap<String, ExtensionValue> more = new TreeMap<>(values);
        more.put(name, value);
        return new Extensions(more);
    }

    /**
     * The value with a name.
     *
     * @param name the name
     * @return the value or nothing
     */
    public Optional<ExtensionValue> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** {@return whether there are no values} */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
