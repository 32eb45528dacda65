package se.samverkan.collaboration;

import java.util.List;
import se.samverkan.id.ModelPath;

/**
 * That documents contradict each other (motstridiga uppgifter): one attribute of one thing, and all values that are said of it.
 *
 * <p>Nothing is decided by it. Whoever settles the matter replaces the variants of the thing, which all have its id, by one.
 *
 * @param path the attribute; that of the innermost thing with an id. The collaboration has none: what is known of it beyond the model is at
 *     {@code collaborations[all].extensions}
 * @param variants two or more values in a fixed order that means nothing, each of the attribute's type; for extensions, each with the one name
 *     whose value is in dispute
 */
public record Conflict(ModelPath path, List<Object> variants) {

    /**
     * Copies the variants.
     *
     * @param path the attribute
     * @param variants the values
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Conflict {
        variants = List.copyOf(variants);
        if (variants.size() < 2) {
            throw new IllegalArgumentException("one value contradicts nothing: " + path);
        }
    }
}
