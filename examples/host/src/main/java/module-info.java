/** A host of the library, as a named module that opens nothing. */
module se.samverkan.examples.host {
    // Brings the annotations of Jakarta Validation along.
    requires se.samverkan.core;
    // For what a violation of this validator carries beyond the standard; without that, a host need not name its
    // validator.
    requires org.hibernate.validator;
    // Its default factory looks for an expression language, and nothing else would ask for one.
    requires jakarta.el;
    requires static org.jspecify;

    // The validator calls the getters of our own objects.
    exports se.samverkan.examples.host;
}
