package se.samverkan.io.docx.write;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the parts of a package are: by their endings, and one by one. */
final class ContentTypes {

    private final Map<String, String> endings = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    ContentTypes() {
        ending("rels", Ooxml.RELATIONSHIPS_TYPE);
        ending("xml", "application/xml");
    }

    void ending(String ending, String type) {
        endings.put(ending, type);
    }

    void part(String name, String type) {
        parts.put(name, type);
    }

    void writeTo(XmlOut xml) {
        xml.raw(XmlOut.DECLARATION).start("Types").attribute("xmlns", Ooxml.CONTENT_TYPES);
        endings.forEach((ending, type) -> xml.start("Default")
                .attribute("Extension", ending)
                .attribute("ContentType", type)
                .end());
        parts.forEach((name, type) -> xml.start("Override")
                .attribute("PartName", "/" + name)
                .attribute("ContentType", type)
                .end());
        xml.end();
    }
}
