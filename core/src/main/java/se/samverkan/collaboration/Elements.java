package se.samverkan.collaboration;

import java.util.List;
import java.util.function.Consumer;

/**
 * What can stand in a list in which order is content.
 *
 * @param <E> the elements
 */
interface Elements<E> {

    /** What makes it this element: its id, or if it has none, the whole element. */
    Object key(E element);

    /** As {@link Way#join}, for elements with one key. */
    List<E> join(List<E> differing);

    /** As {@link Way#conflicts}, for elements with one key. */
    void conflicts(List<E> differing, Consumer<Conflict> found);

    /** As {@link Way#things}, the element itself included. */
    void things(E element, Visitor seen);
}
