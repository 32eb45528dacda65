package se.samverkan.io.docx.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The relationships of one part: what it refers to, by id. */
final class Relations {

    /**
     * What is referred to.
     *
     * @param type the type of the relationship, an address
     * @param target the part, relative to the part that refers to it, or an address
     * @param external whether the target lies outside the package
     */
    record Relation(String type, String target, boolean external) {}

    private final Map<Relation, String> ids = new LinkedHashMap<>();
    private final Map<String, Relation> kept = new LinkedHashMap<>();
    private final Set<String> taken;
    private int last;

    Relations() {
        this(Map.of());
    }

    /**
     * Relationships beside some that stay.
     *
     * @param present what is there already, by id
     */
    Relations(Map<String, Relation> present) {
        kept.putAll(present);
        taken = Set.copyOf(present.keySet());
    }

    /** The id by which the part refers to another part of the package. */
    String part(String type, String target) {
        return id(new Relation(Ooxml.RELATIONSHIP + type, target, false));
    }

    /** The id by which the part refers to an address. */
    String link(String address) {
        return id(new Relation(Ooxml.RELATIONSHIP + "hyperlink", address, true));
    }

    String id(Relation relation) {
        return ids.computeIfAbsent(relation, r -> next());
    }

    private String next() {
        String id;
        do {
            id = "rId" + ++last;
        } while (taken.contains(id));
        return id;
    }

    boolean isEmpty() {
        return ids.isEmpty() && kept.isEmpty();
    }

    void writeTo(XmlOut xml) {
        xml.raw(XmlOut.DECLARATION).start("Relationships").attribute("xmlns", Ooxml.PACKAGE_RELATIONSHIPS);
        kept.forEach((id, relation) -> write(xml, id, relation));
        ids.forEach((relation, id) -> write(xml, id, relation));
        xml.end();
    }

    private static void write(XmlOut xml, String id, Relation relation) {
        xml.start("Relationship")
                .attribute("Id", id)
                .attribute("Type", relation.type())
                .attribute("Target", relation.target());
        if (relation.external()) {
            xml.attribute("TargetMode", "External");
        }
        xml.end();
    }
}
