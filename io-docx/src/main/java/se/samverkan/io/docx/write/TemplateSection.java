package se.samverkan.io.docx.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.io.ImportException;
import se.samverkan.io.docx.pack.DocxFindings;

/**
 * What the text of a template says of its pages: the last section counts, with the headers and footers that it has from those before it.
 *
 * <p>It is read by a first scan of the part, before the second copies it.
 */
final class TemplateSection {

    private static final int BODY_DEPTH = 2;

    private final Map<String, String> references = new LinkedHashMap<>();
    private final Set<String> ofText = new HashSet<>();
    private final Set<String> ofPages = new HashSet<>();
    private final Map<String, String> page = new HashMap<>();
    private boolean whole;

    TemplateSection(String name, XmlIn xml) throws ImportException {
        boolean more = xml.next();
        if (more && xml.namespace().equals(Ooxml.STRICT_WORD)) {
            throw DocxFindings.broken("word/strict-template", name);
        }
        if (!more || !xml.isWord("document")) {
            throw DocxFindings.broken("word/no-content", name);
        }
        while (more) {
            if (xml.isWord("sectPr")) {
                more = read(xml);
            } else {
                (xml.depth() > BODY_DEPTH ? ofText : ofPages).addAll(xml.references());
                more = xml.next();
            }
        }
        ofPages.addAll(references.values());
    }

    private boolean read(XmlIn xml) throws ImportException {
        int depth = xml.depth();
        whole = depth == BODY_DEPTH + 1;
        ofText.addAll(xml.references());
        page.clear();
        boolean more = xml.next();
        for (; more && xml.depth() > depth; more = xml.next()) {
            Optional<String> kind = kindOfReference(xml);
            ofText.addAll(xml.references());
            if (kind.isPresent()) {
                xml.references().forEach(id -> references.put(kind.get(), id));
            } else if (whole) {
                ofPages.addAll(xml.references());
            }
            if (xml.isWord("pgSz")) {
                put("width", xml.attribute("w"));
            } else if (xml.isWord("pgMar")) {
                put("left", xml.attribute("left"));
                put("right", xml.attribute("right"));
                put("gutter", xml.attribute("gutter"));
            } else if (xml.isWord("cols")) {
                put("columns", xml.attribute("num"));
                put("space", xml.attribute("space"));
            }
        }
        return more;
    }

    private void put(String name, Optional<String> value) {
        value.ifPresent(said -> page.put(name, said));
    }

    /** What a reference to a header or a footer is for: its element and type; nothing if an element is no such reference. */
    static Optional<String> kindOfReference(XmlIn xml) {
        return xml.isWord("headerReference") || xml.isWord("footerReference")
                ? Optional.of(xml.element() + " " + xml.attribute("type").orElse("default"))
                : Optional.empty();
    }

    /** Whether the body ends with a section of its own. */
    boolean isWhole() {
        return whole;
    }

    /** The ids of the headers and footers, by their {@linkplain #kindOfReference kind}. */
    Map<String, String> references() {
        return references;
    }

    boolean has(String element) {
        return references.keySet().stream().anyMatch(kind -> kind.startsWith(element + " "));
    }

    /** Whether only what is left out refers to a relationship. */
    boolean isOfTextOnly(String id) {
        return ofText.contains(id) && !ofPages.contains(id);
    }

    /** The width of the text, or of one of its columns, in twentieths of a point. */
    int width() {
        int all = number("width", 11_906) - number("left", 1417) - number("right", 1417) - number("gutter", 0);
        int columns = Math.max(1, number("columns", 1));
        return Math.max(1000, (all - (columns - 1) * number("space", 708)) / columns);
    }

    private int number(String name, int otherwise) {
        try {
            return Math.abs(Integer.parseInt(page.getOrDefault(name, Integer.toString(otherwise)))) % 100_000;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
