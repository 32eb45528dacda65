package se.samverkan.collaboration;

import se.samverkan.id.Identified;

/** Is shown the things of a collaboration, outer before inner. */
interface Visitor {

    /**
     * Shows a thing; those inside it follow until it is left.
     *
     * @param kind what kind of thing it is; its table tells the attributes
     * @param thing the thing
     * @param <E> the kind of thing
     */
    <E extends Identified> void enter(Kind<E> kind, E thing);

    /** Leaves the thing that was entered last and not left yet. */
    default void leave() {}
}
