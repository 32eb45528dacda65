/** OpenDocument text for Samverkan, and a rule of one municipality: everything in it is found by service, so nothing is exported. */
module se.samverkan.examples.odt {
    requires java.xml;
    requires se.samverkan.core;
    requires static org.jspecify;

    // The library reads the words of our findings, which lie beside our classes.
    opens se.samverkan.examples.odt to
            se.samverkan.core;
    opens se.samverkan.examples.odt.rule to
            se.samverkan.core;

    provides se.samverkan.io.OutlineFormat with
            se.samverkan.examples.odt.OdtFormat;
    provides se.samverkan.protocol.RuleProvider with
            se.samverkan.examples.odt.rule.EkasaRules;
}
