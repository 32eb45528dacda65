package se.samverkan.io.docx.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.io.ImportException;

/** What numbers the lists of a template have taken, and how deep they go. */
final class TemplateLists {

    private final Map<String, Set<Integer>> levels = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Integer> indents = new HashMap<>();
    private int lastKind = -1;
    private int lastList;

    /** No lists. */
    TemplateLists() {}

    TemplateLists(XmlIn xml) throws ImportException {
        String kind = "";
        String list = "";
        int level = 0;
        while (xml.next()) {
            if (xml.isWord("abstractNum")) {
                kind = xml.attribute("abstractNumId").orElse("");
                lastKind = Math.max(lastKind, number(kind));
            } else if (xml.isWord("num")) {
                list = xml.attribute("numId").orElse("");
                lastList = Math.max(lastList, number(list));
            } else if (xml.isWord("abstractNumId")) {
                kinds.put(list, xml.attribute("val").orElse(""));
            } else if (xml.isWord("lvl") && list.isEmpty()) {
                level = number(xml.attribute("ilvl").orElse("0"));
                levels.computeIfAbsent(kind, k -> new HashSet<>()).add(level);
            } else if (xml.isWord("ind") && list.isEmpty() && level == 0) {
                indents.put(
                        kind,
                        number(xml.attribute("left")
                                .or(() -> xml.attribute("start"))
                                .orElse("0")));
            }
        }
    }

    /** A number as documents have them; 0 if it is none. */
    static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    int firstKind() {
        return lastKind + 1;
    }

    int firstList() {
        return lastList + 1;
    }

    /** What is known of the list for bullets. */
    Optional<Numbering.Bullets> bullets(String list) {
        Set<Integer> its = levels.getOrDefault(kinds.getOrDefault(list, ""), Set.of());
        boolean deep = its.size() == Numbering.LEVELS;
        int indent = indents.getOrDefault(kinds.getOrDefault(list, ""), 0);
        return Optional.of(number(list)).filter(id -> id > 0).map(id -> new Numbering.Bullets(id, deep, indent));
    }
}
