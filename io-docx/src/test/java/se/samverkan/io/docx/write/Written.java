package se.samverkan.io.docx.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.samverkan.io.WriteOptions;
import se.samverkan.outline.Block;
import se.samverkan.outline.Outline;

/** A document that was written, part by part. */
final class Written {

    private final byte[] bytes;
    private final Map<String, byte[]> parts;

    private Written(byte[] bytes, Map<String, byte[]> parts) {
        this.bytes = bytes;
        this.parts = parts;
    }

    byte[] bytes() {
        return bytes;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    static Written of(Block... blocks) throws IOException {
        return of(Outline.of(blocks));
    }

    static Written of(Outline outline) throws IOException {
        return of(outline, WriteOptions.defaults());
    }

    static Written of(Outline outline, WriteOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(outline, out, options);
        return unpack(out.toByteArray());
    }

    static Written unpack(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new Written(bytes, parts);
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    Element xml(String part) {
        return parse(parts.get(part)).getDocumentElement();
    }

    static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("no XML: " + new String(xml, StandardCharsets.UTF_8), e);
        }
    }

    /** The body of the document. */
    Element body() {
        return child(xml("word/document.xml"), "w:body").orElseThrow();
    }

    /** The paragraphs of the document, those in tables too. */
    List<Element> paragraphs() {
        return all(body(), "w:p");
    }

    /** All elements of a name below another. */
    static List<Element> all(Element from, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = from.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** The first child of a name. */
    static Optional<Element> child(Element from, String name) {
        for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The {@code w:val} of what is found down a path of names; nothing if a step is missing. */
    static Optional<String> value(Element from, String... path) {
        Optional<Element> at = Optional.of(from);
        for (String step : path) {
            at = at.flatMap(element -> child(element, step));
        }
        return at.map(element -> element.getAttribute("w:val"));
    }

    /** The style of a paragraph, by its name. */
    String style(Element paragraph) {
        return value(paragraph, "w:pPr", "w:pStyle").map(this::nameOfStyle).orElse("");
    }

    private String nameOfStyle(String id) {
        return all(xml("word/styles.xml"), "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals(id))
                .findFirst()
                .flatMap(style -> value(style, "w:name"))
                .orElseThrow(() -> new AssertionError("no style " + id));
    }

    /** The text of a paragraph as Word shows it, tabs and line breaks as characters. */
    static String shown(Element from) {
        StringBuilder text = new StringBuilder();
        for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                text.append(
                        switch (element.getTagName()) {
                            case "w:t" -> element.getTextContent();
                            case "w:tab" -> "\t";
                            case "w:br" -> "\n";
                            case "w:pPr" -> "";
                            default -> shown(element);
                        });
            }
        }
        return text.toString();
    }

    /** The targets of the relationships of a part, by id. */
    Map<String, String> targets(String relationships) {
        Map<String, String> targets = new LinkedHashMap<>();
        all(xml(relationships), "Relationship")
                .forEach(relation -> targets.put(relation.getAttribute("Id"), relation.getAttribute("Target")));
        return targets;
    }
}
