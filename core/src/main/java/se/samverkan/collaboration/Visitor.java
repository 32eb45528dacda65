package se.samverkan.collaboration;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.samverkan.id.Id;
import se.samverkan.id.Identified;

/** Is shown the things of a collaboration, outer before inner. */
@FunctionalInterface
interface Visitor {

    /**
     * Shows a thing; those inside it follow until it is left.
     *
     * @param id its id
     * @param thing the thing
     * @param attributes tells the attributes that say something and can point at other things, by their names
     */
    void enter(Id id, Identified thing, Consumer<BiConsumer<String, Object>> attributes);

    /** Leaves the thing that was entered last and not left yet. */
    default void leave() {}
}
