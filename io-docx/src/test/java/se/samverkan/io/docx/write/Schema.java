package se.samverkan.io.docx.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The schemas of ECMA-376, transitional, that come with POI. */
final class Schema {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String SOURCES = "/org/apache/poi/schemas/ooxml/src/";
    /** A message goes on with everything that could stand there instead. */
    private static final int LONGEST = 300;

    private static final String XML = "<xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema'"
            + " targetNamespace='http://www.w3.org/XML/1998/namespace'>"
            + "<xsd:attribute name='space'><xsd:simpleType><xsd:restriction base='xsd:NCName'>"
            + "<xsd:enumeration value='default'/><xsd:enumeration value='preserve'/>"
            + "</xsd:restriction></xsd:simpleType></xsd:attribute></xsd:schema>";

    private static final javax.xml.validation.Schema WORD = load("wml.xsd");
    private static final javax.xml.validation.Schema RELATIONSHIPS = load("opc-relationships.xsd");
    private static final javax.xml.validation.Schema APP = load("shared-documentPropertiesExtended.xsd");

    private Schema() {}

    /** Judges every part of a document for which there is a schema. */
    static void requireValid(Written written) throws IOException {
        for (Map.Entry<String, byte[]> part : written.parts().entrySet()) {
            String name = part.getKey();
            if (name.endsWith(".rels")) {
                requireValid(name, part.getValue(), RELATIONSHIPS);
            } else if (name.equals("docProps/app.xml")) {
                requireValid(name, part.getValue(), APP);
            } else if (name.startsWith("word/") && name.endsWith(".xml") && !name.contains("theme")) {
                requireValid(name, part.getValue(), WORD);
            } else if (name.endsWith(".xml")) {
                // Well-formed at least.
                Written.parse(part.getValue());
            }
        }
    }

    private static void requireValid(String name, byte[] xml, javax.xml.validation.Schema schema) throws IOException {
        Validator validator = schema.newValidator();
        try {
            validator.validate(new DOMSource(withoutIgnorable(Written.parse(xml))));
        } catch (SAXException e) {
            String found =
                    e.getMessage().substring(0, Math.min(LONGEST, e.getMessage().length()));
            throw new AssertionError(name + ": " + found, e);
        }
    }

    /** What a part says that whoever does not know it may ignore, the schemas do not know. */
    private static Document withoutIgnorable(Document part) {
        Element root = part.getDocumentElement();
        String ignorable = root.getAttributeNS(COMPATIBILITY, "Ignorable");
        root.removeAttributeNS(COMPATIBILITY, "Ignorable");
        var all = part.getElementsByTagName("*");
        for (String prefix : ignorable.split(" ", -1)) {
            for (int i = 0; i < all.getLength() && !prefix.isEmpty(); i++) {
                NamedNodeMap attributes = all.item(i).getAttributes();
                for (int j = attributes.getLength() - 1; j >= 0; j--) {
                    if (prefix.equals(attributes.item(j).getPrefix())) {
                        ((Element) all.item(i)).removeAttributeNode((Attr) attributes.item(j));
                    }
                }
            }
        }
        return part;
    }

    private static javax.xml.validation.Schema load(String name) {
        try {
            DOMImplementationLS inputs = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                LSInput input = inputs.createLSInput();
                input.setSystemId(systemId == null ? namespace : systemId);
                input.setByteStream(
                        systemId == null
                                ? new ByteArrayInputStream(XML.getBytes(StandardCharsets.UTF_8))
                                : open(systemId.substring(systemId.lastIndexOf('/') + 1)));
                return input;
            });
            return factory.newSchema(new StreamSource(open(name), name));
        } catch (ReflectiveOperationException | SAXException e) {
            throw new AssertionError("the schema " + name + " cannot be used", e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Schema.class.getResourceAsStream(SOURCES + name);
        if (in == null) {
            throw new AssertionError("no schema " + name);
        }
        return in;
    }
}
