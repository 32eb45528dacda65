package se.samverkan.io.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The words of a document as somebody else finds them: in the package that Apache POI opens and the trees that the parser of the JDK makes of its
 * parts.
 *
 * <p>It takes all text of the body and of what goes with it, headers, footers, notes and comments, apart from what was deleted or moved away, what is
 * there twice for programs of old, and what says how to pronounce the rest. It knows nothing of styles, lists, fields, symbols or hidden text.
 */
final class WordsByPoi {

    /** What is left out. */
    private static final Set<String> NOT_THERE = Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "rt");

    /** What stands between two words. */
    private static final Set<String> BETWEEN_WORDS = Set.of("tab", "ptab", "br", "cr", "noBreakHyphen", "tc", "sym");

    private final OPCPackage pack;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> furniture = new LinkedHashSet<>();

    private WordsByPoi(OPCPackage pack) {
        this.pack = pack;
    }

    /** The words of a document, and how often they stand there. */
    static Map<String, Integer> in(InputStream document) throws IOException {
        try (OPCPackage pack = OPCPackage.open(document)) {
            WordsByPoi words = new WordsByPoi(pack);
            words.read();
            Map<String, Integer> bag = new TreeMap<>();
            WordBag.addTo(bag, words.text.toString(), 1);
            // Sections like to say the same again.
            words.furniture.forEach(line -> WordBag.addTo(bag, line, 1));
            return bag;
        } catch (InvalidFormatException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new IOException("POI does not read it", e);
        }
    }

    private void read() throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
        PackagePart main = mainPart();
        Element root = parse(main);
        collect(root, text);
        Set<String> pages = new LinkedHashSet<>();
        references(root, "headerReference", pages);
        references(root, "footerReference", pages);
        for (String id : pages) {
            PackageRelationship to = main.getRelationship(id);
            if (to != null) {
                StringBuilder page = new StringBuilder();
                collect(parse(main.getRelatedPart(to)), page);
                page.toString().lines().forEach(furniture::add);
            }
        }
        for (String kind : List.of("footnotes", "endnotes", "comments")) {
            for (PackageRelationship to : main.getRelationships()) {
                if (to.getRelationshipType().endsWith("/" + kind) && to.getTargetMode() == TargetMode.INTERNAL) {
                    notes(parse(main.getRelatedPart(to)));
                }
            }
        }
    }

    private PackagePart mainPart() throws IOException, InvalidFormatException {
        for (PackageRelationship relationship : pack.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/officeDocument")) {
                return pack.getPart(relationship);
            }
        }
        throw new IOException("no main part");
    }

    private static Element parse(PackagePart part) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = part.getInputStream()) {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        }
    }

    /** The notes that somebody wrote, not the lines above them. */
    private void notes(Element notes) {
        for (Element note : children(notes)) {
            String type = attribute(note, "type");
            if (type.isEmpty() || type.equals("normal")) {
                collect(note, text);
                text.append('\n');
            }
        }
    }

    private static void references(Element from, String name, Set<String> ids) {
        for (Element child : children(from)) {
            if (child.getLocalName().equals(name)) {
                ids.add(attribute(child, "id"));
            }
            references(child, name, ids);
        }
    }

    private static void collect(Element from, StringBuilder text) {
        for (Element child : children(from)) {
            String name = child.getLocalName();
            if (name.equals("t")) {
                text.append(child.getTextContent());
            } else if (!NOT_THERE.contains(name)) {
                collect(child, text);
                text.append(name.equals("p") ? "\n" : BETWEEN_WORDS.contains(name) ? " " : "");
            }
        }
    }

    private static List<Element> children(Element of) {
        List<Element> children = new ArrayList<>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }
}
