package se.samverkan.io.docx.write;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.io.Limits;

/** The relationships among the parts of a template. */
final class TemplateRelations {

    private TemplateRelations() {}

    /** The relationships of a part, by id; of the package itself if the name is empty. */
    static Map<String, Relations.Relation> of(String part, TemplateParts parts, Limits limits) throws IOException {
        Map<String, Relations.Relation> relations = new LinkedHashMap<>();
        String name = TemplateParts.relationsOf(part);
        Optional<byte[]> content = parts.find(name);
        if (content.isPresent()) {
            XmlIn xml = new XmlIn(name, content.get(), limits);
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
        String target = relation.target();
        Deque<String> path = new ArrayDeque<>();
        if (!target.startsWith("/")) {
            addAll(path, from.substring(0, from.lastIndexOf('/') + 1));
        }
        addAll(path, target);
        return String.join("/", path);
    }

    private static void addAll(Deque<String> path, String steps) {
        int from = 0;
        while (from <= steps.length()) {
            int slash = steps.indexOf('/', from);
            String step = steps.substring(from, slash < 0 ? steps.length() : slash);
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
            from = slash < 0 ? steps.length() + 1 : slash + 1;
        }
    }

    /**
     * The parts that relationships lead to, and those that these lead to.
     *
     * @param from the part with the relationships
     * @param relations the relationships
     */
    static Set<String> reachable(
            String from, Collection<Relations.Relation> relations, TemplateParts parts, Limits limits)
            throws IOException {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        add(from, relations, parts, reached, open);
        while (!open.isEmpty()) {
            String part = open.removeFirst();
            add(part, of(part, parts, limits).values(), parts, reached, open);
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
