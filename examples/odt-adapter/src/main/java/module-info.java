/** OpenDocument text for Samverkan, and a rule of one municipality: everything in it is found by service, so nothing is exported. */
module se.samverkan.examples.odt {
    requires java.xml;
    requires se.samverkan.core;
    requires static org.jspecify;

    // The library reads the wording of our findings.
    opens se.samverkan.examples.odt to
            se.samverkan.core;

    provides se.samverkan.io.OutlineFormat with
            se.samverkan.examples.odt.OdtFormat;
}
