package se.samverkan.id;

/** A thing of the model that has an id, and so can be pointed at. */
public interface Identified {

    /** {@return the path to the thing; it never changes when attributes do} */
    ModelPath path();
}
