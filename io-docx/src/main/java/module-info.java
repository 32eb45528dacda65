/** Samverkan's Word: documents as outlines and outlines as documents, streamed, with no tree and no model of Word in between. */
module se.samverkan.io.docx {
    // The format, and what it reads and writes, stand in the signatures of this module.
    requires transitive se.samverkan.core;
    requires com.fasterxml.aalto;
    requires org.codehaus.stax2;
    requires java.xml;
    requires static org.jspecify;

    exports se.samverkan.io.docx;
    // The message bundles lie here, and core reads them.
    opens se.samverkan.io.docx.pack to
            se.samverkan.core;

    provides se.samverkan.io.OutlineFormat with
            se.samverkan.io.docx.DocxFormat;
}
