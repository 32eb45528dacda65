/** A program outside the library that builds a whole collaboration: all it can see is the public API. */
module se.samverkan.examples.ladder {
    requires se.samverkan.core;
    requires se.samverkan.io.json;
    requires static org.jspecify;
}
