package se.samverkan.io.docx.pack;

import org.jspecify.annotations.Nullable;

/** The XML vocabularies that meet in a document, each under its transitional and its strict namespace (ECMA-376, part 1 and part 4). */
enum Vocabulary {
    /** WordprocessingML, the text itself. */
    WORD(""),
    /** References to relationships. */
    RELATIONSHIPS("r:"),
    /** The relationships themselves. */
    PACKAGE_RELATIONSHIPS("rel:"),
    /** One thing in several forms. */
    COMPATIBILITY("mc:"),
    /** Formulas. */
    MATH("m:"),
    /** Drawings. */
    DRAWING("a:"),
    /** Drawings of old. */
    VML("v:"),
    /** Charts. */
    CHART("c:"),
    /** Diagrams. */
    DIAGRAM("dgm:"),
    /** The properties of a document. */
    DUBLIN_CORE("dc:"),
    /** Anything else. */
    OTHER(null);

    private final @Nullable String prefix;

    Vocabulary(@Nullable String prefix) {
        this.prefix = prefix;
    }

    /** The name of an element of this vocabulary. */
    String name(String local) {
        return this == WORD ? local : prefix == null ? "" : prefix.concat(local);
    }

    static Vocabulary of(@Nullable String namespace) {
        if (namespace == null) {
            return OTHER;
        }
        return switch (namespace) {
            case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main" -> WORD;
            case "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships" -> RELATIONSHIPS;
            case "http://schemas.openxmlformats.org/package/2006/relationships" -> PACKAGE_RELATIONSHIPS;
            case "http://schemas.openxmlformats.org/markup-compatibility/2006" -> COMPATIBILITY;
            case "http://schemas.openxmlformats.org/officeDocument/2006/math",
                    "http://purl.oclc.org/ooxml/officeDocument/math" -> MATH;
            case "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main" ->
                DRAWING;
            case "urn:schemas-microsoft-com:vml" -> VML;
            case "http://schemas.openxmlformats.org/drawingml/2006/chart",
                    "http://purl.oclc.org/ooxml/drawingml/chart" -> CHART;
            case "http://schemas.openxmlformats.org/drawingml/2006/diagram",
                    "http://purl.oclc.org/ooxml/drawingml/diagram" -> DIAGRAM;
            case "http://purl.org/dc/elements/1.1/" -> DUBLIN_CORE;
            default -> OTHER;
        };
    }
}
