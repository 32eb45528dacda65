package se.samverkan.io.docx.write;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.io.docx.pack.PartName;

/** The relationships among the parts of a template. */
final class TemplateRelations {

    private TemplateRelations() {}

    /** The relationships of a part, by id; of the package itself if the name is empty. */
    static Map<String, Relations.Relation> of(String part, TemplateParts parts) throws IOException {
        Map<String, Relations.Relation> relations = new LinkedHashMap<>();
        Optional<XmlIn> content = parts.find(PartName.relationships(part));
        if (content.isPresent()) {
            XmlIn xml = content.get();
            while (xml.next()) {
                if (xml.element().equals("Relationship")) {
                    relations.put(
                            xml.attribute("Id").orElse(""),
                            new Relations.Relation(
                                    xml.attribute("Type").orElse(""),
                                    xml.attribute("Target").orElse(""),
                                    xml.attribute("TargetMode")
                                            .filter("External"::equals)
                                            .isPresent()));
                }
            }
        }
        return relations;
    }

    /** The name of the part that a relationship leads to. */
    static String target(String from, Relations.Relation relation) {
        return PartName.resolve(PartName.folder(from), relation.target());
    }

    /**
     * The parts that relationships lead to, and those that these lead to.
     *
     * @param from the part with the relationships
     * @param relations the relationships
     */
    static Set<String> reachable(String from, Collection<Relations.Relation> relations, TemplateParts parts)
            throws IOException {
        Set<String> reached = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Deque<String> open = new ArrayDeque<>();
        add(from, relations, parts, reached, open);
        while (!open.isEmpty()) {
            String part = open.removeFirst();
            add(part, of(part, parts).values(), parts, reached, open);
        }
        return reached;
    }

    private static void add(
            String from,
            Collection<Relations.Relation> relations,
            TemplateParts parts,
            Set<String> reached,
            Deque<String> open) {
        for (Relations.Relation relation : relations) {
            String target = target(from, relation);
            if (!relation.external() && parts.has(target) && reached.add(target)) {
                open.addLast(target);
            }
        }
    }
}
