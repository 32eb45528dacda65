package se.samverkan.io.docx.write;

/** What ECMA-376 calls things, in its transitional form, which is written. */
final class Ooxml {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    /** The prefixes that are written here. */
    static final String NAMESPACES = " xmlns:w=\"" + WORD + "\" xmlns:r=\"" + RELATIONSHIPS + "\"";

    /** What the types of relationships start with. */
    static final String RELATIONSHIP = RELATIONSHIPS + "/";

    static final String CORE_PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /** What the types of the parts of a document start with. */
    static final String PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static final String MAIN_TYPE = PART + "document.main+xml";
    static final String RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
    static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    static final String APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private Ooxml() {}
}
